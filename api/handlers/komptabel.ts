import type { Sisi } from '../../domain/fakta.ts';
import { putarUlang } from '../../domain/fakta.ts';
import { AppError } from '../../domain/galat.ts';
import { dasarKomptabel, komptabelSeharusnya } from '../../domain/komptabelUlang.ts';
import { type Komptabel, NOL } from '../../domain/lot.ts';
import { tertutupSampai } from '../../db/ledger/periode.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { faktaSemua, lotLain } from '../../db/reads/susut.ts';
import type { BarisKomptabel, komptabel } from '../contract/komptabel.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { aturanPenyusutan, batasKapitalisasi } from '../pengaturan.ts';
import { lapor } from '../penutupan.ts';
import { sebagaiPerintah } from './tulis.ts';

const CONTOH = 200;
const AKHIR = '9999-12-31';

interface Pindahan extends BarisKomptabel {
  readonly id: number;
  readonly gerak: Sisi;
  readonly nilaiSen: number;
}

/**
 * Lots that stand otherwise than their threshold says. While the entry that brought a lot in is open, that entry is put
 * right on its own day; else the lot moves on `tanggal`, within its golongan.
 */
function hitung(ktx: Konteks, tanggal: string): Pindahan[] {
  const { db } = ktx.register;
  const batas = batasKapitalisasi(ktx);
  const { tahunSaja } = aturanPenyusutan(ktx);
  const tertutup = tertutupSampai(db);
  const lain = lotLain(db, AKHIR);
  const total = isiRegister(db).lot;
  const hasil: Pindahan[] = [];
  let n = 0;
  for (const { id, fakta } of faktaSemua(db, AKHIR)) {
    lapor(ktx, (n += 1), total, 'Menghitung intra/ekstrakomptabel');
    const lot = putarUlang(fakta);
    const [masuk] = fakta;
    if (lot === null || masuk === undefined || lot.angka.unit === 0) continue;
    const dasar = dasarKomptabel(lot, fakta, tahunSaja, lain);
    const { ke, batas: berlaku } = komptabelSeharusnya(batas, dasar);
    const { atribut, angka } = lot;
    if (ke === atribut.komptabel) continue;
    // Once it was reckoned anew on a later day, the earlier one can no longer speak.
    const melengkapi =
      (tertutup === null || masuk.tanggal > tertutup) &&
      !fakta.some((f) => f.jenis === 'komptabel' && f.tanggal > masuk.tanggal);
    hasil.push({
      id,
      barangId: String(id),
      namaBarang: atribut.namaBarang,
      kodeBarang: atribut.kodeBarang,
      jumlah: angka.unit,
      nilaiSatuanSen: dasar.nilaiSen === null ? null : Math.floor(dasar.nilaiSen / dasar.jumlah),
      batasSen: berlaku?.batasSen ?? null,
      dari: atribut.komptabel,
      ke,
      tanggal: melengkapi ? masuk.tanggal : tanggal,
      gerak: melengkapi && masuk.gerak !== 'reklas' ? masuk.gerak : 'pindah',
      nilaiSen: angka.nilai,
    });
  }
  return hasil;
}

function ringkas(pindahan: readonly Pindahan[]) {
  const ke = (tujuan: Komptabel) => {
    const milik = pindahan.filter((p) => p.ke === tujuan);
    return {
      lot: milik.length,
      unit: milik.reduce((n, p) => n + p.jumlah, 0),
      nilaiSen: milik.reduce((n, p) => n + p.nilaiSen, 0),
    };
  };
  return { keEkstra: ke('ekstra'), keIntra: ke('intra') };
}

/** Handlers of intra/ekstrakomptabel by the capitalisation thresholds. */
export const penanganKomptabel: KumpulanPenangan<keyof typeof komptabel> = {
  'komptabel.pratinjau': (_, ktx) => {
    const pindahan = hitung(ktx, ktx.jam.hariIni());
    const baris = pindahan.slice(0, CONTOH).map(({ id: __, gerak: ___, nilaiSen: ____, ...b }) => b);
    return { ...ringkas(pindahan), baris };
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
          catat.catat(
            p.id,
            { tanggal: p.tanggal, dasar, jenis: 'komptabel', gerak: p.gerak, delta: NOL, isi: { komptabel: p.ke } },
            'melengkapi',
          );
        }
        return ringkas(pindahan);
      },
    );
    return { ...hasil, perintah };
  },
};
