import { adaSaja, type Bekal, logSebab } from '../bekal.ts';
import type { Calon, LotSelisih, RinciLot } from '../data.ts';
import { type Butir, cariHimpunan } from '../himpunan.ts';
import { sebutLot } from '../kata.ts';

/** What the details say to two lots being the same thing; logarithm. */
function bukti(
  isi: readonly LotSelisih[],
  rinci: ReadonlyMap<number, RinciLot>,
): { log: number; alasan: string | null } {
  const semua = isi.flatMap((l) => rinci.get(l.id) ?? []);
  const beda = (f: (r: RinciLot) => string | number | null) => {
    const ada = semua.map(f).filter((x) => x !== null);
    return ada.length > 1 && new Set(ada).size === ada.length;
  };
  const ciri = semua.flatMap((r) => r.ciri);
  if (new Set(ciri).size < ciri.length)
    return { log: 3, alasan: 'Nomor register, NIBAR atau nomor polisinya juga sama.' };
  if (semua.length > 1 && semua.every((r) => r.ciri.length > 0))
    return { log: -2.5, alasan: 'Nomornya sendiri-sendiri berbeda, jadi mungkin memang dua barang.' };
  let log = 0;
  if (beda((r) => r.merk)) log -= 1.5;
  if (beda((r) => r.luas)) log -= 2.5;
  return { log, alasan: log < 0 ? 'Merk atau luasnya berbeda, jadi mungkin memang dua barang.' : null };
}

/** Of twins the last one entered is taken to be the extra one. */
const usulanKeluar = (b: Bekal, l: LotSelisih, r: RinciLot | undefined): Calon['usulan'][number] =>
  r?.lotPerintah === 1 && r.perintahMasuk !== null && b.baru.has(l.id)
    ? { jenis: 'batalkan', perintah: r.perintahMasuk }
    : { jenis: 'keluarkan', barang: l.id };

/** The same thing recorded twice: two lots alike, each worth the difference; or several such pairs. */
export function ganda(b: Bekal, selisih: number): Calon[] {
  if (selisih <= 0) return [];
  const kelompok = b.kembar;
  const seluruh = kelompok.reduce((n, isi) => n + isi.reduce((m, l) => m + b.bobot(l.id), 0), 0);
  const hasil = kelompok
    .filter((isi) => isi[0]?.nilai === selisih)
    .map((isi): Calon => {
      const rinci = b.data.rinci(isi.slice(0, 50).map((l) => l.id));
      const { log, alasan } = bukti(isi, rinci);
      const tersangka = isi.toSorted((x, y) => b.bobot(y.id) - b.bobot(x.id) || y.id - x.id)[0] ?? isi[0];
      const bobot = isi.reduce((n, l) => n + b.bobot(l.id), 0);
      return {
        sebab: 'ganda',
        lot: isi,
        banding: isi.filter((l) => l !== tersangka).map((l) => l.id),
        jelas: selisih,
        log: logSebab('ganda') + Math.log(bobot / Math.max(seluruh, 1e-9)) + log,
        alasan: adaSaja([
          `Nama, kode, tahun, jumlah dan nilai sama: ${sebutLot(isi)}.`,
          alasan,
          tersangka === undefined ? null : b.alasanBaru(tersangka.id),
        ]),
        usulan: tersangka === undefined ? [] : [usulanKeluar(b, tersangka, rinci.get(tersangka.id))],
      };
    });
  return [...hasil, ...gandaBanyak(b, kelompok, seluruh, selisih)];
}

/** Several things recorded twice, such as a list entered again. */
function gandaBanyak(
  b: Bekal,
  kelompok: readonly (readonly LotSelisih[])[],
  seluruh: number,
  selisih: number,
): Calon[] {
  const lot = new Map<number, LotSelisih>();
  const butir = kelompok.flatMap((isi): Butir[] =>
    isi
      .toSorted((x, y) => b.bobot(y.id) - b.bobot(x.id) || y.id - x.id)
      .slice(0, -1)
      .map((l) => {
        lot.set(l.id, l);
        const perintah = b.baru.get(l.id)?.perintah;
        return {
          id: l.id,
          nilai: l.nilai,
          bobot: b.bobot(l.id) / Math.max(seluruh, 1e-9),
          dokumen: perintah === undefined ? null : String(perintah),
          jenis: b.wajar.jenis(l),
        };
      }),
  );
  const { terbaik, banyak } = cariHimpunan(butir, selisih);
  return terbaik
    .filter((t) => t.butir.length > 1)
    .map((t): Calon => {
      const isi = t.butir.flatMap((x) => lot.get(x.id) ?? []);
      return {
        sebab: 'ganda',
        lot: isi,
        jelas: selisih,
        log: logSebab('ganda') + t.log,
        alasan: adaSaja([
          `${isi.length} lot ini masing-masing mempunyai kembaran, dan jumlahnya tepat selisih itu.`,
          b.alasanBaru(isi[0]?.id ?? 0),
        ]),
        usulan: isi.map((l) => ({ jenis: 'keluarkan', barang: l.id })),
        lainnya: banyak - 1,
      };
    });
}
