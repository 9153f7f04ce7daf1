import { STATUS_TEMUAN, TINGKAT } from '../../../domain/mutu/aturan.ts';
import { type KunciAturan, URUTAN_ATURAN } from '../../../domain/mutu/daftar.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { type Aliran, semuaHalaman } from './aliran.ts';
import { salahSatu, teks, wajib } from './opsi.ts';
import { type Alat, type Opsi, SalahPakai, type Verba } from './verba.ts';

const HURUF = GOLONGAN.map((g) => g.golongan);

/** What a word after `temuan` makes of findings. */
const TANDA = { terima: 'diterima', tangani: 'ditangani', buka: 'terbuka' } as const;
const isTanda = (aksi: string): aksi is keyof typeof TANDA => Object.hasOwn(TANDA, aksi);

const aturanDari = (opsi: Opsi): KunciAturan | undefined => salahSatu(opsi, 'aturan', URUTAN_ATURAN);

function semuaTemuan(opsi: Opsi, alat: Alat): Aliran {
  const pilihan = {
    aturan: aturanDari(opsi),
    tingkat: salahSatu(opsi, 'tingkat', TINGKAT),
    status: salahSatu(opsi, 'status', STATUS_TEMUAN),
    golongan: salahSatu(opsi, 'golongan', HURUF),
    barangId: teks(opsi, 'id'),
    semester: teks(opsi, 'semester'),
  };
  const saringan = Object.fromEntries(Object.entries(pilihan).filter(([, v]) => v !== undefined));
  return semuaHalaman(alat, 'mutu.daftar', saringan, 1000);
}

/** Marks one finding (`--id`), or with `--semua` all open ones of a rule. */
async function tandai(aksi: keyof typeof TANDA, opsi: Opsi, alat: Alat): Promise<unknown> {
  const aturan = aturanDari(opsi);
  if (aturan === undefined) throw new SalahPakai('--aturan belum diisi');
  const id = teks(opsi, 'id');
  const status = TANDA[aksi];
  const alasan = aksi === 'buka' ? (teks(opsi, 'alasan') ?? '') : wajib(opsi, 'alasan');
  const semester = teks(opsi, 'semester');
  const lain = { status, alasan, ...(semester !== undefined && { semester }) };
  if (opsi['semua'] === true) {
    if (id !== undefined) throw new SalahPakai('pakai --id atau --semua, tidak keduanya');
    const golongan = salahSatu(opsi, 'golongan', HURUF);
    const sempit = { aturan, ...(golongan && { golongan }), ...(aksi !== 'buka' && { status: 'terbuka' as const }) };
    return alat.panggil('mutu.tandai', { saringan: sempit, ...lain });
  }
  return alat.panggil('mutu.tandai', { temuan: [{ aturan, barangId: id ?? null }], ...lain });
}

/** Verb of the checks: lists what they find, and marks it. */
export const VERBA_TEMUAN: Verba = {
  nama: 'temuan',
  arti: 'temuan mutu data; `temuan aturan` menyebut semua aturan, `temuan terima` menerima satu temuan dengan alasan',
  posisi: [{ nama: 'aturan|terima|tangani|buka', arti: 'semua aturan, atau menandai temuan', wajib: false }],
  opsi: {
    aturan: { nilai: 'ATURAN', arti: 'hanya aturan ini, misalnya tahun_di_masa_depan' },
    tingkat: { nilai: TINGKAT.join('|'), arti: 'hanya tingkat ini' },
    status: { nilai: STATUS_TEMUAN.join('|'), arti: 'hanya status ini' },
    golongan: { nilai: 'A..F|G|P', arti: 'hanya golongan ini' },
    id: { nilai: 'ID', arti: 'hanya lot ini; saat menandai, tanpa --id untuk aturan tentang register' },
    semester: { nilai: 'TAHUN-1|2', arti: 'seperti dilihat penutupan semester itu' },
    alasan: { nilai: 'TEKS', arti: 'mengapa diterima atau bagaimana ditangani' },
    semua: { nilai: null, arti: 'menandai semua temuan terbuka dari --aturan' },
  },
  harusAda: true,
  jalankan: async ([aksi], opsi, alat) => {
    if (aksi === undefined) return semuaTemuan(opsi, alat);
    if (aksi === 'aturan') {
      const semester = teks(opsi, 'semester');
      return alat.panggil('mutu.ringkasan', semester === undefined ? {} : { semester });
    }
    if (!isTanda(aksi)) throw new SalahPakai(`"${aksi}" tidak dikenal; pakai aturan, terima, tangani atau buka`);
    return tandai(aksi, opsi, alat);
  },
};
