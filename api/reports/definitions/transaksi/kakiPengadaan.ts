import { bagianBaris } from '../../bagian.ts';
import { BELUM_DIISI, type Baris, type Kolom, type Sel } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { formatBulat } from '../../nilai.ts';
import type { KakiFormulir } from './formulir.ts';
import type { Peristiwa } from './peristiwa.ts';

/** Account of capital expenditure; goods bought on another one are not in its realisation (Permendagri 90/2019). */
const BELANJA_MODAL = '5.2';

const KOLOM: readonly Kolom[] = [
  { key: 'huruf', label: 'No', kind: 'teks', lebar: 10, rata: 'tengah' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 150, rata: 'kiri' },
  { key: 'nilai', label: 'Nilai (Rp)', kind: 'rupiah', lebar: 45, rata: 'kanan' },
];

const CATATAN =
  'LRA Belanja Modal pada formulir ini adalah jumlah SP2D yang tercatat pada perolehan di register, bukan angka resmi ' +
  'LRA; SP2D dengan nomor, tanggal dan nilai yang sama pada beberapa barang dihitung satu kali. Cocokkan dengan LRA PPK-SKPD.';

/**
 * `LRA Belanja Modal - Jumlah pengadaan = Selisih`, the footer of form IV.A.1.2, with what the register itself can say of
 * the difference. A lot whose account is not told counts as capital expenditure.
 */
export function kakiPengadaan(): KakiFormulir {
  const sp2d = new Map<string, number>();
  let [baris, pengadaan, lainRekening, tanpaSp2d, tanpaNilai] = [0, 0, 0, 0, 0];
  return {
    lihat({ t, lot, angka }: Peristiwa): void {
      baris += 1;
      pengadaan = tambah(pengadaan, angka.nilaiSen);
      const asal = t.jenis === 'kapitalisasi' ? null : lot.perolehan;
      if (asal?.rekening && !asal.rekening.startsWith(BELANJA_MODAL)) {
        lainRekening = tambah(lainRekening, angka.nilaiSen);
        return;
      }
      const bayar = asal?.sp2d ?? [];
      const bernilai = bayar.filter((s) => s.nilaiSen !== null);
      tanpaNilai += bayar.length - bernilai.length;
      if (bernilai.length === 0) tanpaSp2d = tambah(tanpaSp2d, angka.nilaiSen);
      for (const s of bernilai) sp2d.set([s.nomor, s.tanggal ?? '', s.nilaiSen].join('|'), s.nilaiSen ?? 0);
    },
    bagian() {
      if (baris === 0) return [];
      const lra = sp2d.size === 0 ? null : [...sp2d.values()].reduce(tambah, 0);
      const selisih: Sel = lra === null ? BELUM_DIISI : lra - pengadaan;
      const rows: Baris[] = [
        ['a', 'LRA Belanja Modal (menurut SP2D yang tercatat di register)', lra ?? BELUM_DIISI],
        ['b', 'Jumlah pengadaan', pengadaan],
        ['c', 'Selisih (a - b)', selisih],
        ['', `Dari jumlah b: pengadaan dengan rekening selain Belanja Modal (${BELANJA_MODAL})`, lainRekening],
        ['', 'Dari jumlah b: pengadaan dan kapitalisasi tanpa SP2D yang bernilai', tanpaSp2d],
      ];
      return [
        bagianBaris('lra', rows, {
          judul: 'LRA Belanja Modal - Jumlah pengadaan = Selisih',
          lembar: 'LRA Belanja Modal',
          columns: KOLOM,
        }),
      ];
    },
    catatan() {
      if (baris === 0) return [];
      const kurang = `${formatBulat(tanpaNilai)} SP2D tercatat tanpa nilai dan tidak ikut dijumlahkan.`;
      return tanpaNilai === 0 ? [CATATAN] : [CATATAN, kurang];
    },
  };
}
