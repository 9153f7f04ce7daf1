import { FORMAT_EKSPOR, KODE_EKSPOR, PEMISAH_CSV, TATA_LETAK } from '../../contract/ekspor.ts';
import { bersih, salahSatu, teks, wajib } from './opsi.ts';
import { OPSI_SARINGAN, saringanKontrak } from './saringan.ts';
import type { Verba } from './verba.ts';

/** Excel or csv for other programs. */
export const VERBA_EKSPOR: Verba = {
  nama: 'ekspor',
  arti: 'Excel untuk BPKAD, atau csv; tata letak sendiri, SIMDA BMD, e-BMD, atau KIB',
  posisi: [],
  opsi: {
    ...OPSI_SARINGAN,
    keluar: { nilai: 'BERKAS.xlsx', arti: 'berkas yang ditulis', wajib: true },
    per: { nilai: 'TANGGAL', arti: 'keadaan pada akhir hari itu' },
    'tata-letak': { nilai: TATA_LETAK.join('|'), arti: 'susunan kolom (tanpa ini: datar)' },
    kode: { nilai: KODE_EKSPOR.join('|'), arti: 'kode barang dalam satu kolom atau tujuh' },
    format: { nilai: FORMAT_EKSPOR.join('|'), arti: 'jenis berkas (tanpa ini: xlsx)' },
    pemisah: { nilai: '";"|","', arti: 'csv: pemisah kolom; dengan ; desimalnya koma, dengan , desimalnya titik' },
  },
  tabel: [
    {
      judul: 'Tata letak',
      baris: [
        ['datar', 'semua kolom yang dikenal program; dapat diimpor kembali tanpa perubahan'],
        ['simda', 'kolom SIMDA BMD'],
        ['ebmd', 'kolom Daftar Barang e-BMD, kode dalam tujuh kolom'],
        ['kib', 'KIB A-F seperti tercetak; hanya xlsx, tanpa aset lainnya dan persediaan'],
      ],
    },
  ],
  harusAda: true,
  jalankan: async (_, opsi, alat) => {
    const tujuan = wajib(opsi, 'keluar');
    const { berkas, lot, terlewat } = await alat.panggil(
      'ekspor.buat',
      bersih({
        saringan: saringanKontrak(opsi),
        per: teks(opsi, 'per'),
        tataLetak: salahSatu(opsi, 'tata-letak', TATA_LETAK),
        kode: salahSatu(opsi, 'kode', KODE_EKSPOR),
        format: salahSatu(opsi, 'format', FORMAT_EKSPOR),
        pemisah: salahSatu(opsi, 'pemisah', PEMISAH_CSV),
      }),
    );
    return { berkas: alat.keluarkan(berkas.id, tujuan), lot, ...(terlewat > 0 && { terlewat }) };
  },
};
