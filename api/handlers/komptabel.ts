import { putarUlang } from '../../domain/fakta.ts';
import { AppError } from '../../domain/galat.ts';
import { pindahKomptabel, type PindahKomptabel } from '../../domain/komptabelUlang.ts';
import type { KeadaanLot, Komptabel } from '../../domain/lot.ts';
import { catatPindahKomptabel } from '../../db/ledger/mutasi/komptabel.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { faktaSemua, lotLain } from '../../db/reads/susut.ts';
import type { BarisKomptabel, komptabel } from '../contract/komptabel.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { aturanKomptabel } from '../pengaturan.ts';
import { lapor } from '../penutupan.ts';
import { sebagaiPerintah } from './tulis.ts';

const CONTOH = 200;
const AKHIR = '9999-12-31';

interface Pindahan extends PindahKomptabel {
  readonly id: number;
  readonly lot: KeadaanLot;
}

/** Lots that stand otherwise than their threshold says. */
function hitung(ktx: Konteks, tanggal: string): Pindahan[] {
  const { db } = ktx.register;
  const aturan = aturanKomptabel(ktx);
  const lain = lotLain(db, AKHIR);
  const total = isiRegister(db).lot;
  const hasil: Pindahan[] = [];
  let n = 0;
  for (const { id, fakta } of faktaSemua(db, AKHIR)) {
    lapor(ktx, (n += 1), total, 'Menghitung intra/ekstrakomptabel');
    const lot = putarUlang(fakta);
    const pindah = lot === null ? null : pindahKomptabel(lot, fakta, aturan, lain, tanggal);
    if (lot !== null && pindah !== null) hasil.push({ ...pindah, id, lot });
  }
  return hasil;
}

const keBaris = ({ id, lot, dasar, batas, dari, ke, tanggal }: Pindahan): BarisKomptabel => ({
  barangId: String(id),
  namaBarang: lot.atribut.namaBarang,
  kodeBarang: lot.atribut.kodeBarang,
  jumlah: lot.angka.unit,
  nilaiSatuanSen: dasar.nilaiSen === null ? null : Math.floor(dasar.nilaiSen / dasar.jumlah),
  batasSen: batas?.batasSen ?? null,
  dari,
  ke,
  tanggal,
});

function ringkas(pindahan: readonly Pindahan[]) {
  const ke = (tujuan: Komptabel) => {
    const milik = pindahan.filter((p) => p.ke === tujuan);
    return {
      lot: milik.length,
      unit: milik.reduce((n, p) => n + p.lot.angka.unit, 0),
      nilaiSen: milik.reduce((n, p) => n + p.lot.angka.nilai, 0),
    };
  };
  return { keEkstra: ke('ekstra'), keIntra: ke('intra') };
}

/** Handlers of intra/ekstrakomptabel by the capitalisation thresholds. */
export const penanganKomptabel: KumpulanPenangan<keyof typeof komptabel> = {
  'komptabel.pratinjau': (_, ktx) => {
    const pindahan = hitung(ktx, ktx.jam.hariIni());
    return { ...ringkas(pindahan), baris: pindahan.slice(0, CONTOH).map(keBaris) };
  },

  'komptabel.hitungUlang': (masukan, ktx) => {
    const tanggal = masukan.tanggal ?? ktx.jam.hariIni();
    const dasar = masukan.dasar === '' ? 'Batas kapitalisasi' : masukan.dasar;
    const judul = 'Intra/ekstrakomptabel dihitung ulang';
    const { perintah, hasil } = sebagaiPerintah(
      ktx,
      { jenis: 'komptabel.hitungUlang', judul, masukan },
      (_tulis, catat) => {
        catat.tolakTanggal(tanggal);
        const pindahan = hitung(ktx, tanggal);
        if (pindahan.length === 0) throw new AppError('rule', 'komptabel_sudah_sesuai');
        for (const [i, p] of pindahan.entries()) {
          lapor(ktx, i + 1, pindahan.length, 'Membukukan intra/ekstrakomptabel');
          catatPindahKomptabel(catat, p.id, p, dasar);
        }
        return ringkas(pindahan);
      },
    );
    return { ...hasil, perintah };
  },
};
