import path from 'node:path';
import type { Keluaran } from '../../contract/index.ts';
import { FormatLaporan, type Kertas } from '../../contract/laporan.ts';
import { bersih, salahSatu, semester, teks, tidakSah, wajib } from './opsi.ts';
import type { Alat, Opsi, Verba } from './verba.ts';

function formatDiminta(opsi: Opsi): FormatLaporan[] {
  return (teks(opsi, 'format') ?? 'pdf,xlsx').split(',').map((f) => {
    const sah = FormatLaporan.safeParse(f.trim().toLowerCase());
    if (!sah.success) throw tidakSah('--format', f, 'pdf, xlsx atau json, dipisah koma');
    return sah.data;
  });
}

const KERTAS = {
  'A4-tegak': { ukuran: 'A4', orientasi: 'tegak' },
  'A4-mendatar': { ukuran: 'A4', orientasi: 'mendatar' },
  'F4-tegak': { ukuran: 'F4', orientasi: 'tegak' },
  'F4-mendatar': { ukuran: 'F4', orientasi: 'mendatar' },
  'A3-tegak': { ukuran: 'A3', orientasi: 'tegak' },
  'A3-mendatar': { ukuran: 'A3', orientasi: 'mendatar' },
} as const satisfies Record<string, Kertas>;
type NamaKertas = keyof typeof KERTAS;
const NAMA_KERTAS = Object.keys(KERTAS) as NamaKertas[];

/** The paper, where it is not the report's own, and whether the tables are fitted to it. */
function caraCetak(opsi: Opsi) {
  const nama = salahSatu(opsi, 'kertas', NAMA_KERTAS);
  return { muatkan: opsi['muatkan'] === true, ...bersih({ kertas: nama && KERTAS[nama] }) };
}

/** Writes single reports, each in the formats asked for; names the columns too narrow for their figures. */
async function tulisLaporan(id: string, opsi: Opsi, alat: Alat, ada: Keluaran<'laporan.daftar'>) {
  const format = formatDiminta(opsi);
  const kala = semester(opsi);
  const folder = wajib(opsi, 'keluar');
  const pilihan = { ...caraCetak(opsi), ...bersih({ barangId: teks(opsi, 'id') }) };
  // A report about one lot has no place among those of the whole register.
  const semua = ada.filter((l) => l.lingkup === 'semester').map((l) => l.id);
  const berkas: string[] = [];
  const terpotong: Record<string, readonly string[]> = {};
  for (const satu of id === 'semua' ? semua : [id]) {
    for (const f of format) {
      const hasil = await alat.panggil('laporan.buat', { id: satu, semester: kala, format: f, ...pilihan });
      if (hasil.terpotong.length > 0) terpotong[satu] = hasil.terpotong;
      berkas.push(alat.keluarkan(hasil.berkas.id, path.join(folder, `${satu}-${kala}.${f}`)));
    }
  }
  return { berkas, ...(Object.keys(terpotong).length > 0 && { terpotong }) };
}

/** Writes the package of a semester; with --terbit issues it, with --ulang writes an issued one again. */
async function tulisPaket(opsi: Opsi, alat: Alat) {
  const folder = wajib(opsi, 'keluar');
  const dasar = { semester: semester(opsi), bentuk: 'berkas' as const };
  const nomor = teks(opsi, 'terbit');
  if (nomor !== undefined && teks(opsi, 'ulang') !== undefined)
    throw tidakSah('--ulang', nomor, 'salah satu saja: --terbit untuk menerbitkan, --ulang untuk mencetak ulang');
  const hasil =
    nomor === undefined
      ? await alat.panggil('paket.buat', { ...dasar, ...bersih({ nomor: teks(opsi, 'ulang') }) })
      : await alat.panggil('paket.terbitkan', { ...dasar, nomor, tanggal: wajib(opsi, 'tanggal') });
  const { manifes, berkas, ...lain } = hasil;
  const { status, per, halaman, jumlah, formulir } = manifes;
  return {
    berkas: berkas.map((b) => alat.keluarkan(b.id, path.join(folder, b.nama))),
    semester: dasar.semester,
    status,
    per,
    halaman,
    formulir: formulir.length,
    jumlah,
    ...lain,
  };
}

/** Reports, the semester package, and what was issued. */
export const VERBA_LAPORAN: Verba = {
  nama: 'laporan',
  arti: 'tulis laporan semester: `laporan daftar`, `laporan ID`, `laporan semua`, `laporan paket`, `laporan terbit`',
  posisi: [
    {
      nama: 'ID|semua|paket|daftar|terbit',
      arti: 'laporan yang ditulis, paket semester, daftar laporan, atau laporan yang sudah terbit',
      wajib: true,
    },
  ],
  opsi: {
    semester: { nilai: 'TAHUN-1|2', arti: 'semester, misalnya 2025-1' },
    keluar: { nilai: 'FOLDER', arti: 'tempat berkas ditulis' },
    format: { nilai: 'pdf,xlsx,json', arti: 'format, dipisah koma (tanpa ini: pdf,xlsx)' },
    id: { nilai: 'BARANG', arti: 'barang, untuk laporan tentang satu barang' },
    kertas: { nilai: 'KERTAS', arti: `kertas PDF selain bawaan: ${NAMA_KERTAS.join(', ')}` },
    muatkan: { nilai: null, arti: 'PDF: perkecil huruf sampai semua angka muat pada kolomnya' },
    terbit: { nilai: 'NOMOR', arti: 'paket: terbitkan dengan nomor ini; semester harus sudah ditutup' },
    tanggal: { nilai: 'TANGGAL', arti: 'paket: tanggal laporan yang diterbitkan' },
    ulang: { nilai: 'NOMOR', arti: 'paket: cetak ulang laporan yang diterbitkan dengan nomor ini' },
  },
  harusAda: true,
  jalankan: async ([id = ''], opsi, alat) => {
    if (id === 'terbit') return alat.panggil('paket.daftar', {});
    if (id === 'paket') return tulisPaket(opsi, alat);
    const ada = await alat.panggil('laporan.daftar', {});
    if (id === 'daftar')
      return ada.map(({ id: satu, judul, format, lingkup }) => ({ id: satu, judul, format, lingkup }));
    return tulisLaporan(id, opsi, alat, ada);
  },
};
