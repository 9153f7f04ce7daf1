import { digit, PANGKAT } from './angka.ts';
import { adaSaja, type Bekal, logSebab } from './bekal.ts';
import type { Calon, LotSelisih, Sebab } from './data.ts';
import { rp } from './kata.ts';
import { dibawahBatas } from './sebab/ekstra.ts';
import { nilaiSalah } from './sebab/nilaiSalah.ts';

/** Which slip makes `salah` out of `benar`; null when none does. */
function jenisSalah(l: LotSelisih, benar: number): Sebab | null {
  const salah = l.nilai;
  for (const kali of [10, 100, 1000]) if (salah === benar * kali || salah * kali === benar) return 'faktor';
  if (l.unit > 1 && (salah === benar * l.unit || salah * l.unit === benar)) return 'satuan';
  const beda: number[] = [];
  for (let k = 0; k < PANGKAT.length; k += 1) if (digit(salah, k) !== digit(benar, k)) beda.push(k);
  const [i = 0, j = 0] = beda;
  if (beda.length === 1) return 'digit-salah';
  if (beda.length === 2 && digit(salah, i) === digit(benar, j) && digit(salah, j) === digit(benar, i))
    return 'digit-tukar';
  return null;
}

/** Lots worth otherwise than most of the same goods, by a slip that has a name. */
function menyimpang(b: Bekal): Calon[] {
  return b.intra.flatMap((l) => {
    const satuan = b.wajar.lazim(l);
    const benar = satuan === null ? 0 : satuan * l.unit;
    if (benar === 0 || benar === l.nilai || !Number.isSafeInteger(benar)) return [];
    const sebab = jenisSalah(l, benar);
    return sebab === null
      ? []
      : nilaiSalah(b, sebab, [
          {
            lot: l,
            benar,
            peluang: 0.1,
            alasan: () => `Berbeda dari lot lain yang sama: ${rp(l.nilai)}, lazimnya ${rp(benar)}.`,
          },
        ]);
  });
}

/** Lots whose papers paid another amount. */
function bedaDokumen(b: Bekal): Calon[] {
  return b.intra.flatMap((l) => {
    const d = b.data.dokumen.get(l.id);
    const harga = d?.hargaSen ?? null;
    const sebab = harga === null || harga === l.nilai ? null : jenisSalah(l, harga);
    return sebab === null || harga === null
      ? []
      : nilaiSalah(b, sebab, [
          {
            lot: l,
            benar: harga,
            peluang: 0.3,
            alasan: () => `Nilainya ${rp(l.nilai)}, padahal harga perolehannya ${rp(harga)}.`,
          },
        ]);
  });
}

/** What stands out by itself, whatever the difference is; likeliest first. It makes parts of a difference. */
export function anomali(b: Bekal): Calon[] {
  const dobel = b.kembar.flatMap((isi): Calon[] => {
    const l = isi.toSorted((x, y) => b.bobot(y.id) - b.bobot(x.id) || y.id - x.id)[0];
    if (l === undefined) return [];
    return [
      {
        sebab: 'ganda',
        lot: isi,
        banding: isi.filter((x) => x !== l).map((x) => x.id),
        jelas: l.nilai,
        log: logSebab('ganda') + Math.log(Math.max(b.bobot(l.id), 1e-12)),
        alasan: adaSaja([`Nama, kode, tahun, jumlah dan nilai sama pada ${isi.length} lot.`, b.alasanBaru(l.id)]),
        usulan: [{ jenis: 'keluarkan', barang: l.id }],
      },
    ];
  });
  const kecil = dibawahBatas(b).map((l): Calon => ({
    sebab: 'ekstra',
    lot: [l],
    jelas: l.nilai,
    log: logSebab('ekstra') + Math.log(Math.max(b.bobot(l.id), 1e-12)),
    alasan: adaSaja([
      'Nilai per unitnya di bawah batas kapitalisasi, tetapi dihitung intrakomptabel.',
      b.alasanBaru(l.id),
    ]),
    usulan: [{ jenis: 'komptabel', barang: l.id, ke: 'ekstra' }],
  }));
  return [...menyimpang(b), ...bedaDokumen(b), ...dobel, ...kecil].sort(
    (x, y) => y.log - x.log || (x.lot[0]?.id ?? 0) - (y.lot[0]?.id ?? 0) || x.jelas - y.jelas,
  );
}
