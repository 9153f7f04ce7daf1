import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../../domain/galat.ts';
import { PenulisMentah } from '../../db/impor/mentah.ts';
import {
  type BerkasSesi,
  bacaMeta,
  buangSesi,
  buatSesi,
  daftarSesi,
  denganSesi,
  galatSesi,
  tulisMeta,
} from '../../db/impor/sesi.ts';
import { bacaBerkas } from '../baca/bacaBerkas.ts';
import type { BukuMasuk } from '../baca/sel.ts';
import type { SesiImpor } from '../contract/impor.ts';
import type { Konteks } from '../konteks.ts';
import { olahBilaPerlu } from './olah.ts';
import { type InfoBerkas, sesiImpor } from './sesi.ts';
import { susunSemua } from './susun.ts';

/** Days that a finished import is kept for its result to be looked at. */
const HARI_SIMPAN = 30;

/** Throws finished imports away that nobody looks at any more; unfinished ones stay until the user throws them away. */
export function rapikanSesi(ktx: Konteks): void {
  const { berkas } = ktx.register;
  const batas = new Date(Date.parse(ktx.jam.sekarang()) - HARI_SIMPAN * 86_400_000).toISOString();
  for (const { id } of daftarSesi(berkas)) {
    try {
      const waktu = denganSesi(berkas, id, ({ db }) => bacaMeta(db, 'waktuSelesai') as string | undefined);
      if (waktu !== undefined && waktu < batas) buangSesi(berkas, id);
    } catch (galat) {
      // A damaged one is the user's to throw away.
      if (!(galat instanceof AppError)) throw galat;
    }
  }
}

async function sha256(jalur: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bagian of fs.createReadStream(jalur)) hash.update(bagian as Buffer);
  return hash.digest('hex');
}

/** Puts every row of a file into the staging file. */
async function tampung(sesi: BerkasSesi, buku: BukuMasuk): Promise<void> {
  sesi.db.exec('begin immediate');
  const tulis = new PenulisMentah(sesi.db);
  for (const lembar of buku.lembar) {
    let banyak = 0;
    for await (const { nomor, sel } of lembar.baris()) {
      banyak = nomor;
      tulis.baris(nomor, sel);
    }
    tulis.lembar(lembar.nama, lembar.tersembunyi, banyak, lembar.gabungan());
  }
  sesi.db.exec('commit');
}

async function isiSesi(sesi: BerkasSesi, ktx: Konteks, berkas: string): Promise<SesiImpor> {
  const { jalur, berkas: info } = ktx.gudang.lihat(berkas);
  const nama = path.basename(info.nama);
  const buku = await bacaBerkas(jalur, {
    nama,
    dibatalkan: () => ktx.dibatalkan(),
    kemajuan: (selesai, total) => ktx.kemajuan(selesai, total, 'Membaca berkas'),
  });
  try {
    await tampung(sesi, buku);
  } finally {
    await buku.tutup();
  }
  const isi: InfoBerkas = {
    nama,
    ukuran: info.ukuran,
    sha256: await sha256(jalur),
    format: buku.format,
    dibuka: ktx.jam.sekarang(),
    peringatan: [...buku.peringatan],
  };
  tulisMeta(sesi.db, 'info', isi);
  sesi.db.transaction(() => susunSemua(sesi, ktx)).immediate();
  olahBilaPerlu(sesi, ktx);
  return sesiImpor(sesi, ktx);
}

/**
 * Begins an import: reads the file once into a staging file of its own, and proposes what its sheets and columns are.
 * Nothing stays of a file that cannot be read.
 * @throws AppError those of bacaBerkas; not_found/berkas_tidak_ada, conflict/dihentikan
 */
export async function bukaImpor(ktx: Konteks, berkas: string): Promise<SesiImpor> {
  rapikanSesi(ktx);
  const sesi = buatSesi(ktx.register.berkas);
  let berhasil = false;
  try {
    const hasil = await isiSesi(sesi, ktx, berkas);
    berhasil = true;
    return hasil;
  } catch (galat) {
    throw galat instanceof AppError ? galat : galatSesi(galat, sesi.id);
  } finally {
    sesi.tutup();
    if (!berhasil) buangSesi(ktx.register.berkas, sesi.id);
  }
}
