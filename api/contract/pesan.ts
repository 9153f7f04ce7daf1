import type { GalatKawat } from './index.ts';
import { masukan } from './pesan/masukan.ts';
import { rekonsiliasi } from './pesan/rekonsiliasi.ts';
import { barang } from './pesan/barang.ts';
import { mutasi } from './pesan/mutasi.ts';
import { perintah } from './pesan/perintah.ts';
import { periode } from './pesan/periode.ts';
import { tindakLanjut } from './pesan/tindakLanjut.ts';
import { mutu } from './pesan/mutu.ts';
import { pengaturan } from './pesan/pengaturan.ts';
import { laporan } from './pesan/laporan.ts';
import { ekspor } from './pesan/ekspor.ts';
import { impor } from './pesan/impor.ts';
import { pencocokan } from './pesan/pencocokan.ts';
import { register } from './pesan/register.ts';
import { berkasMasuk } from './pesan/berkasMasuk.ts';
import { daftar, type Kumpulan, teks } from './pesan/kata.ts';

/** Several at once: what the first of them were refused for. */
const banyakLot: Kumpulan = {
  sebagian_terhalang: (r) =>
    [
      `Sebanyak ${teks(r['jumlah'])} dari ${teks(r['dari'])} lot tidak dapat diubah, jadi tidak ada yang diubah.`,
      ...daftar(r['lot'])
        .slice(0, 3)
        .map(
          (l, i) =>
            (i === 0 ? 'Yang pertama: ' : '') +
            pesanGalat({ code: 'rule', reason: teks(l['reason']), details: { ...l } }),
        ),
    ].join(' '),
};

const SUBJEK: readonly Kumpulan[] = [
  masukan,
  rekonsiliasi,
  barang,
  mutasi,
  perintah,
  periode,
  tindakLanjut,
  mutu,
  pengaturan,
  laporan,
  ekspor,
  impor,
  pencocokan,
  register,
  berkasMasuk,
  banyakLot,
];

/** One sentence per reason: what, where, and what to do. */
const KALIMAT = new Map(SUBJEK.flatMap((satu) => Object.entries(satu)));

/** Every reason that has its own sentence; one that stands under two subjects stands here twice. */
export const ALASAN_BERKALIMAT: readonly string[] = SUBJEK.flatMap((satu) => Object.keys(satu));

/** The Indonesian sentence for a refusal. */
export function pesanGalat(galat: Pick<GalatKawat, 'code' | 'reason' | 'details'>): string {
  const kalimat = KALIMAT.get(galat.reason);
  return kalimat ? kalimat(galat.details) : `Permintaan ditolak (${galat.reason}).`;
}
