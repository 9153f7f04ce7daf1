import { cariSelisih } from '../../domain/selisih/cari.ts';
import type { Dugaan as DugaanDomain, LotDugaan as LotDomain, Usulan } from '../../domain/selisih/data.ts';
import { padaAkhir } from '../../db/ledger/keadaanPada.ts';
import type { Dugaan, LotDugaan, selisih, UsulanSelisih } from '../contract/selisih.ts';
import type { KumpulanPenangan } from '../konteks.ts';
import { bacaSelisih, selisihGolongan } from '../selisih.ts';

const BATAS_LOT = 50;
const BATAS_USULAN = 200;

function keUsulan(u: Usulan): UsulanSelisih {
  if (u.jenis === 'batalkan') return { jenis: u.jenis, perintah: String(u.perintah) };
  const { barang, ...isi } = u;
  const barangId = String(barang);
  return isi.jenis === 'tanggal'
    ? { jenis: isi.jenis, barangId, perintah: String(isi.perintah) }
    : { ...isi, barangId };
}

const keLot = (l: LotDomain): LotDugaan => ({
  id: String(l.id),
  golongan: l.golongan,
  kodeBarang: l.kode,
  namaBarang: l.nama,
  jumlah: l.unit,
  nilaiSen: l.unitBelum > 0 ? null : l.nilaiSen,
  peran: l.peran,
});

const keDugaan = (d: DugaanDomain, selisihSen: number): Dugaan => ({
  sebab: [...d.sebab],
  lot: d.lot.slice(0, BATAS_LOT).map(keLot),
  jumlahLot: d.lot.length,
  jelasSen: d.jelasSen,
  sisaSen: selisihSen - d.jelasSen,
  skor: d.skor,
  tingkat: d.tingkat,
  alasan: [...d.alasan],
  usulan: d.usulan.slice(0, BATAS_USULAN).map(keUsulan),
  lainnya: d.lainnya,
});

/** Handler of the difference finder. */
export const penanganSelisih: KumpulanPenangan<keyof typeof selisih> = {
  'selisih.cari': ({ golongan, per: diminta }, ktx) => {
    const per = diminta ?? ktx.jam.hariIni();
    const s = selisihGolongan(ktx, golongan, per);
    ktx.kemajuan(0, 1, 'Mencari sebab selisih');
    return padaAkhir(ktx.register.db, per, () => {
      const data = bacaSelisih(ktx, golongan, per, s);
      const hasil = cariSelisih(data);
      const { nama, kontrolSen, bukuSen, selisihSen } = s.baris;
      return {
        golongan,
        nama,
        per,
        kontrolPer: s.kontrolPer,
        kontrolSen,
        bukuSen,
        selisihSen,
        sesuaiPer: data.sesuaiPer,
        lotDiperiksa: hasil.lotDiperiksa,
        entriDiperiksa: hasil.entriDiperiksa,
        dugaan: hasil.dugaan.map((d) => keDugaan(d, selisihSen)),
      };
    });
  },
};
