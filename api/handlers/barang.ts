import { AppError } from '../../domain/galat.ts';
import { KONDISI, labelKondisi, type Kondisi } from '../../domain/kondisi.ts';
import type { AtributLot, IsiLot } from '../../domain/lot.ts';
import type { PerubahanRincian } from '../../domain/rincian.ts';
import { sesuaikanKomptabel } from '../../db/ledger/mutasi/komptabel.ts';
import { catatNomor } from '../../db/ledger/mutasi/nomor.ts';
import type { Penulis } from '../../db/ledger/penulis.ts';
import { isiNilai, pecahLot, ubahData, ubahKondisi } from '../../db/ledger/operasi.ts';
import { halamanBarang, idBarang, ringkasanId, ringkasanSaringan, barisBarang } from '../../db/reads/barang.ts';
import { lotPada } from '../../db/reads/register.ts';
import { type SaringanBarang, TANPA_KONDISI } from '../../db/reads/saringan.ts';
import type { barang } from '../contract/barang.ts';
import { uraikanMasalah } from '../contract/masalah.ts';
import { skemaUbahRincian } from '../contract/rincian.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { dariM2, keBarangRegister, keBarangRingkas, registerDiminta } from '../pemetaan.ts';
import { lihatBarang } from './lihatBarang.ts';
import { aturanKomptabel } from '../pengaturan.ts';
import { hasilLot, padaBanyak, sebagaiPerintah } from './tulis.ts';

const BATAS_MASSAL = 1_000_000;

const namaLot = (ktx: Konteks, id: string): string => {
  const baris = barisBarang(ktx.register.db, Number(id));
  if (!baris) throw new AppError('not_found', 'barang_tidak_ada', { id });
  return baris.nama_barang;
};

const idSaringan = (ktx: Konteks, saringan: SaringanBarang): number[] =>
  idBarang(ktx.register.db, saringan, { kolom: 'register', arah: 'naik' }, 0, BATAS_MASSAL);

/** Ids of a filter's lots that are not yet in the wanted condition, those without any included. */
function idUntukKondisi(ktx: Konteks, saringan: SaringanBarang, ke: Kondisi): number[] {
  const semua: SaringanBarang['kondisi'] = saringan.kondisi?.length ? saringan.kondisi : [...KONDISI, TANPA_KONDISI];
  const kondisi = semua.filter((k) => k !== ke);
  return kondisi.length === 0 ? [] : idSaringan(ktx, { ...saringan, kondisi });
}

/** Asked of every date that is typed, also of one that the rules would not need. @throws AppError rule/tanggal_masa_depan */
function tolakMasaDepan({ jam }: Konteks, tanggal: string): void {
  const hariIni = jam.hariIni();
  if (tanggal > hariIni) throw new AppError('rule', 'tanggal_masa_depan', { tanggal, hariIni });
}

/** @throws AppError validation/masukan_tidak_sah for fields that the lot's golongan does not know */
function uraiRincian({ golongan, rincian }: AtributLot, ubah: Readonly<Record<string, unknown>>): PerubahanRincian {
  const skema = skemaUbahRincian(golongan, rincian);
  const urai = skema.safeParse(ubah);
  if (urai.success) return urai.data as PerubahanRincian; // optional fields that were left out are absent
  const masalah = uraikanMasalah(urai.error.issues, ubah, Object.keys(skema.shape));
  throw new AppError('validation', 'masukan_tidak_sah', {
    nama: 'barang.ubah',
    masalah: masalah.map((m) => ({ ...m, kolom: `perubahan.rincian.${m.kolom}` })),
  });
}

/** Changes each lot that is not in the condition yet; one that cannot be changed stops all, nothing is changed. */
function ubahBanyak(
  ktx: Konteks,
  jenis: string,
  masukan: { ke: Kondisi; tanggal: string; dasar: string },
  id: readonly number[],
) {
  const sebut = labelKondisi(masukan.ke);
  const { perintah, hasil } = sebagaiPerintah(
    ktx,
    { jenis, judul: (tulis) => `${tulis.jumlahLot} lot diubah ke ${sebut}`, masukan },
    (tulis, catat) => {
      padaBanyak(id, (n) => {
        // A lot that is in that condition already needs nothing.
        if (catat.lotPada(n, masukan.tanggal)?.atribut.kondisi === masukan.ke) return;
        ubahKondisi(catat, n, masukan.ke, masukan.tanggal, masukan.dasar);
      });
      if (tulis.jumlahLot === 0) throw new AppError('rule', 'tidak_ada_perubahan', { kondisi: masukan.ke });
      return tulis.lot;
    },
  );
  return hasilLot(ktx, perintah, hasil);
}

/** Handlers of lots: lists, one lot, and the commands on them. */
export const penanganBarang: KumpulanPenangan<keyof typeof barang> = {
  'barang.daftar': ({ saringan, urutan, setelah, lewati, batas }, { register }) => {
    const { baris, kursor } = halamanBarang(register.db, saringan, urutan, setelah, lewati, batas);
    return { baris: baris.map(keBarangRingkas), kursor };
  },

  'barang.ringkasan': ({ sasaran }, { register }) =>
    'id' in sasaran
      ? ringkasanId(register.db, sasaran.id.map(Number))
      : ringkasanSaringan(register.db, sasaran.saringan),

  'barang.id': ({ saringan, urutan, lewati, batas }, { register }) => ({
    id: idBarang(register.db, saringan, urutan, lewati, batas).map(String),
  }),

  'barang.register': ({ golongan, kondisi, cari, per, batas }, { register, jam }) => {
    const saringan = { golongan: golongan && [golongan], kondisi: kondisi && [kondisi], cari };
    const hasil = [];
    for (const { id, lot } of lotPada(register.db, per ?? jam.hariIni(), saringan)) {
      if (batas !== undefined && hasil.length >= batas) break;
      hasil.push(keBarangRegister(id, lot));
    }
    return hasil;
  },

  'barang.lihat': ({ id }, ktx) => lihatBarang(ktx.register.db, Number(id)),

  'barang.ubahKondisi': (masukan, ktx) => {
    const { sasaran, ke, tanggal, dasar, jumlah } = masukan;
    tolakMasaDepan(ktx, tanggal);
    const satu = 'id' in sasaran && sasaran.id.length === 1 ? sasaran.id[0] : undefined;
    if (satu === undefined) {
      if (jumlah !== undefined) throw new AppError('validation', 'jumlah_hanya_satu_lot');
      const id = 'id' in sasaran ? [...new Set(sasaran.id.map(Number))] : idUntukKondisi(ktx, sasaran.saringan, ke);
      return ubahBanyak(ktx, 'barang.ubahKondisi', { ...masukan, ke, tanggal, dasar }, id);
    }
    const nama = namaLot(ktx, satu);
    const judul =
      jumlah === undefined
        ? `${nama} diubah ke ${labelKondisi(ke)}`
        : `${jumlah} unit ${nama} diubah ke ${labelKondisi(ke)}`;
    const { perintah, hasil } = sebagaiPerintah(ktx, { jenis: 'barang.ubahKondisi', judul, masukan }, (_, catat) =>
      ubahKondisi(catat, Number(satu), ke, tanggal, dasar, jumlah),
    );
    return hasilLot(ktx, perintah, hasil);
  },

  'barang.isiNilai': (masukan, ktx) => {
    const id = Number(masukan.id);
    if (masukan.tanggal !== undefined) tolakMasaDepan(ktx, masukan.tanggal);
    const judul = `Nilai ${namaLot(ktx, masukan.id)} diisi`;
    const { perintah } = sebagaiPerintah(ktx, { jenis: 'barang.isiNilai', judul, masukan }, (_, catat) => {
      const { nilaiSen, dasar, tanggal } = masukan;
      isiNilai(ktx.register.db, catat, id, nilaiSen, dasar, tanggal);
      sesuaikanKomptabel(ktx.register.db, catat, id, aturanKomptabel(ktx), { tanggal, dasar });
    });
    return hasilLot(ktx, perintah, [id]);
  },

  'barang.ubah': (masukan, ktx) => {
    const { luasM2, rincian, ...lain } = masukan.perubahan;
    const isi = Object.fromEntries(Object.entries(lain).filter(([, v]) => v !== undefined)) as IsiLot;
    if (luasM2 !== undefined) isi.luas = dariM2(luasM2);
    const id = Number(masukan.id);
    const judul = `Data ${namaLot(ktx, masukan.id)} diubah`;
    const { perintah } = sebagaiPerintah(ktx, { jenis: 'barang.ubah', judul, masukan }, (_, catat) => {
      const ubah = rincian ? { ...isi, rincian: uraiRincian(catat.lot(id).atribut, rincian) } : isi;
      ubahData(catat, id, ubah, masukan.tanggal, masukan.dasar);
      if (isi.tahunPerolehan !== undefined)
        sesuaikanKomptabel(ktx.register.db, catat, id, aturanKomptabel(ktx), masukan);
    });
    return hasilLot(ktx, perintah, [id]);
  },

  'barang.beriNomor': (masukan, ktx) => {
    const { sasaran, nomor, tanggal, dasar } = masukan;
    tolakMasaDepan(ktx, tanggal);
    const id = 'id' in sasaran ? sasaran.id.map(Number) : idSaringan(ktx, sasaran.saringan);
    const minta = registerDiminta(nomor);
    if (minta === null) throw new AppError('validation', 'nomor_register_kosong');
    if (minta !== 'otomatis' && id.length !== 1) throw new AppError('validation', 'rentang_hanya_satu_lot');
    const judul = (tulis: Penulis) =>
      tulis.jumlahLot === 1
        ? `Nomor register ${namaLot(ktx, String(tulis.lot[0]))}`
        : `Nomor register ${tulis.jumlahLot} lot`;
    const kepala = { jenis: 'barang.beriNomor', judul, masukan };
    const { perintah, hasil } = sebagaiPerintah(ktx, kepala, (tulis, catat) => {
      catatNomor(ktx.register.db, catat, id, { minta, tanggal, dasar });
      return tulis.lot;
    });
    return hasilLot(ktx, perintah, hasil);
  },

  'barang.pecah': (masukan, ktx) => {
    const id = Number(masukan.id);
    const judul = `${masukan.jumlah} unit ${namaLot(ktx, masukan.id)} dipecah menjadi lot sendiri`;
    const { perintah, hasil } = sebagaiPerintah(ktx, { jenis: 'barang.pecah', judul, masukan }, (_, catat) =>
      pecahLot(catat, id, masukan.jumlah, masukan.tanggal, masukan.dasar),
    );
    return hasilLot(ktx, perintah, [id, hasil]);
  },
};
