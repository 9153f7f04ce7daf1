import { TAHAP_TINDAK_LANJUT } from '../../../domain/lot.ts';
import { KEADAAN_TINDAK_LANJUT } from '../../../domain/tindakLanjut.ts';
import { CARA_PENGHAPUSAN } from '../../contract/mutasi.ts';
import { salahSatu, teks, wajib } from './opsi.ts';
import { SalahPakai, type Alat, type Opsi, type Verba } from './verba.ts';

/** Every lot of the queue, page by page. */
async function semua(alat: Alat, tahap: (typeof KEADAAN_TINDAK_LANJUT)[number] | undefined) {
  const hasil = [];
  for (let setelah: string | null = null; ;) {
    const halaman: Awaited<ReturnType<typeof alat.panggil<'tindakLanjut.daftar'>>> = await alat.panggil(
      'tindakLanjut.daftar',
      { setelah, batas: 1000, ...(tahap !== undefined && { tahap }) },
    );
    hasil.push(...halaman.baris);
    setelah = halaman.kursor;
    if (setelah === null) return { baris: hasil, tahap: halaman.tahap };
  }
}

const daftarId = (opsi: Opsi): string[] =>
  wajib(opsi, 'id')
    .split(',')
    .map((satu) => satu.trim())
    .filter(Boolean);

const kepala = (opsi: Opsi) => {
  const tanggal = wajib(opsi, 'tanggal');
  const dokumen = { jenis: teks(opsi, 'dokumen') ?? 'Surat', nomor: wajib(opsi, 'nomor'), tanggal };
  return { barangIds: daftarId(opsi), tanggal, dokumen };
};

/** The queue of goods in RB on the command line. */
export const VERBA_TINDAK_LANJUT: readonly Verba[] = [
  {
    nama: 'tindak-lanjut',
    arti: 'antrean barang rusak berat: daftar, catat surat, reklas ke 1.5.4, hapuskan',
    posisi: [{ nama: 'daftar|catat|reklas|hapuskan', arti: 'yang dikerjakan', wajib: true }],
    opsi: {
      tahap: {
        nilai: 'TAHAP',
        arti: `catat: ${TAHAP_TINDAK_LANJUT.join(', ')}; daftar: ${KEADAAN_TINDAK_LANJUT.join(', ')}`,
      },
      id: { nilai: 'ID,ID,...', arti: 'lot yang dicatat, dipisah koma' },
      nomor: { nilai: 'TEKS', arti: 'nomor surat' },
      tanggal: { nilai: 'TANGGAL', arti: 'tanggal surat, juga tanggal berlaku' },
      dokumen: { nilai: 'TEKS', arti: 'jenis surat (tanpa ini: menurut tahapnya)' },
      ke: {
        nilai: 'KODE',
        arti: 'reklas: kode tujuan di bawah 1.5.4 (tanpa ini: menurut golongan; wajib untuk persediaan)',
      },
      cara: { nilai: 'CARA', arti: `hapuskan: ${CARA_PENGHAPUSAN.join(', ')}` },
    },
    harusAda: true,
    jalankan: async ([aksi], opsi, alat) => {
      if (aksi === 'daftar') return semua(alat, salahSatu(opsi, 'tahap', KEADAAN_TINDAK_LANJUT));
      if (aksi === 'catat') {
        const tahap = salahSatu(opsi, 'tahap', TAHAP_TINDAK_LANJUT);
        if (tahap === undefined) throw new SalahPakai('--tahap belum diisi');
        const dokumen = teks(opsi, 'dokumen');
        const isi = { barangIds: daftarId(opsi), tahap, nomor: wajib(opsi, 'nomor'), tanggal: wajib(opsi, 'tanggal') };
        return alat.panggil('tindakLanjut.catat', { ...isi, ...(dokumen !== undefined && { dokumen }) });
      }
      if (aksi === 'reklas') {
        const keKode = teks(opsi, 'ke');
        return alat.panggil('tindakLanjut.reklas', { ...kepala(opsi), ...(keKode !== undefined && { keKode }) });
      }
      if (aksi === 'hapuskan') {
        const cara = salahSatu(opsi, 'cara', CARA_PENGHAPUSAN) ?? 'pemusnahan';
        return alat.panggil('tindakLanjut.hapuskan', { ...kepala(opsi), cara });
      }
      throw new SalahPakai(`"${aksi ?? ''}" tidak dikenal; pakai daftar, catat, reklas atau hapuskan`);
    },
  },
];
