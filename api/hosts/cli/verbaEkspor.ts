import { FORMAT_EKSPOR, JENIS_KERTAS_KERJA, KODE_EKSPOR, PEMISAH_CSV, TATA_LETAK } from '../../contract/ekspor.ts';
import { bersih, salahSatu, teks, wajib } from './opsi.ts';
import { OPSI_SARINGAN, saringanKontrak } from './saringan.ts';
import { SalahPakai, type Verba } from './verba.ts';

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

/** Worksheets to be filled in and imported. */
export const VERBA_KERTAS_KERJA: Verba = {
  nama: 'kertas-kerja',
  arti: 'Excel untuk diisi lalu diimpor: `kertas-kerja nilai` untuk nilai yang belum ada, `kertas-kerja kondisi` untuk hasil pemeriksaan',
  posisi: [{ nama: 'JENIS', arti: JENIS_KERTAS_KERJA.join('|'), wajib: true }],
  opsi: {
    ...OPSI_SARINGAN,
    keluar: { nilai: 'BERKAS.xlsx', arti: 'berkas yang ditulis', wajib: true },
    'per-ruangan': { nilai: null, arti: 'satu lembar per ruangan' },
    'per-alamat': { nilai: null, arti: 'satu lembar per alamat (pasar)' },
  },
  harusAda: true,
  jalankan: async ([kata = ''], opsi, alat) => {
    const jenis = JENIS_KERTAS_KERJA.find((j) => j === kata);
    if (jenis === undefined) throw new SalahPakai(`JENIS harus salah satu dari ${JENIS_KERTAS_KERJA.join(', ')}`);
    const [ruangan, alamat] = [opsi['per-ruangan'] === true, opsi['per-alamat'] === true];
    if (ruangan && alamat) throw new SalahPakai('--per-ruangan dan --per-alamat tidak dapat dipakai bersama');
    const tujuan = wajib(opsi, 'keluar');
    const { berkas, lot, lembar } = await alat.panggil('kertasKerja.buat', {
      jenis,
      saringan: saringanKontrak(opsi),
      kelompok: ruangan ? 'ruangan' : alamat ? 'alamat' : 'satu',
    });
    return { berkas: alat.keluarkan(berkas.id, tujuan), lot, lembar };
  },
};
