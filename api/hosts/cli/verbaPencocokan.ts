import type { Masukan } from '../../contract/index.ts';
import {
  BidangTerap,
  type ButirCocok,
  type RingkasanCocok,
  TAB_COCOK,
  type TabCocok,
} from '../../contract/pencocokan.ts';
import { bersih, salahSatu, teks, wajib } from './opsi.ts';
import { type Alat, type Opsi, SalahPakai, type Verba } from './verba.ts';

const HALAMAN = 200;

/** A pair or a single thing as the verb tells it: where their rows stand, ids of our lots. */
interface Butir {
  skor: number | null;
  mereka: string[];
  kita: string[];
  namaBarang: string;
  unit: number;
  nilaiSen: number | null;
  alasan: string[];
}

const ringkas = ({ skor, mereka, kita, alasan }: ButirCocok): Butir => {
  const milik = kita.length > 0 ? kita : mereka;
  const nilai = milik.map((b) => b.nilaiSen);
  return {
    skor,
    mereka: mereka.map((b) => b.letak ?? b.nomor),
    kita: kita.map((b) => b.nomor),
    namaBarang: milik[0]?.namaBarang ?? '',
    unit: milik.reduce((n, b) => n + b.unit, 0),
    nilaiSen: nilai.includes(null) ? null : nilai.reduce((n: number, x) => n + (x ?? 0), 0),
    alasan: alasan.map((a) => a.kata),
  };
};

async function semuaButir(alat: Alat, sesi: string, tab: TabCocok): Promise<Butir[]> {
  const isi: Butir[] = [];
  for (let lewati = 0; ; lewati += HALAMAN) {
    const { baris } = await alat.panggil('pencocokan.daftar', { sesi, tab, lewati, batas: HALAMAN });
    isi.push(...baris.map(ringkas));
    if (baris.length < HALAMAN) return isi;
  }
}

function bacaAmbang(opsi: Opsi): number {
  const isi = teks(opsi, 'ambang');
  const ambang = isi === undefined ? 0.8 : Number(isi.replace(',', '.'));
  if (!(ambang >= 0.3 && ambang <= 1)) throw new SalahPakai('--ambang harus bilangan dari 0.3 sampai 1');
  return ambang;
}

function bidang(opsi: Opsi): Masukan<'pencocokan.terapkan'>['bidang'] | null {
  const minta = teks(opsi, 'terapkan')
    ?.split(',')
    .map((b) => b.trim());
  if (minta === undefined) return null;
  const hasil = BidangTerap.array().safeParse(minta);
  if (!hasil.success) throw new SalahPakai(`--terapkan: pilih dari ${BidangTerap.options.join(', ')}`);
  return hasil.data;
}

/** Pairs from the threshold on are confirmed, those with a rival not; the rest stays proposed. */
async function cocokkan(alat: Alat, sesi: string, opsi: Opsi, ambang: number): Promise<RingkasanCocok> {
  const golongan = salahSatu(opsi, 'golongan', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'P']);
  await alat.panggil('pencocokan.hitung', bersih({ sesi, golongan, ambang: Math.min(0.6, ambang) }));
  return alat.panggil('pencocokan.putuskan', { sesi, putusan: { aksi: 'terima-semua', skor: ambang } });
}

async function jalankan(alat: Alat, sesi: string, opsi: Opsi) {
  const ambang = bacaAmbang(opsi);
  const isi = bidang(opsi);
  const minta = isi && {
    sesi,
    bidang: isi,
    tanggal: wajib(opsi, 'tanggal'),
    dasar: wajib(opsi, 'dasar'),
    pecah: opsi['pecah'] === true,
    lewatiDitolak: opsi['lewati-ditolak'] === true,
  };
  const ringkasan = await cocokkan(alat, sesi, opsi, ambang);
  const daftar: Partial<Record<TabCocok, Butir[]>> = {};
  for (const tab of TAB_COCOK) daftar[tab] = await semuaButir(alat, sesi, tab);
  const tujuan = teks(opsi, 'keluar');
  const berkas = tujuan === undefined ? null : (await alat.panggil('pencocokan.ekspor', { sesi })).berkas;
  const terap = minta === null ? null : await alat.panggil('pencocokan.terapkan', minta);
  const { pasangan, mereka, kita, periksa, namaBerkas } = ringkasan;
  return {
    berkas: namaBerkas,
    ambang,
    baris: periksa.barisBerkas,
    lot: periksa.lotRegister,
    pasangan,
    mereka,
    kita,
    sah: periksa.cocok,
    cocok: daftar.cocok,
    usulan: daftar.usulan,
    hanyaKita: daftar['hanya-kita'],
    hanyaMereka: daftar['hanya-mereka'],
    ...(berkas && tujuan !== undefined && { keluaran: alat.keluarkan(berkas.id, tujuan) }),
    terap,
    perintah: terap?.perintah ?? null,
  };
}

/** Verb of matching their list with ours: a session that lasts as long as the verb. */
export const VERBA_PENCOCOKAN: Verba = {
  nama: 'pencocokan',
  arti: 'cocokkan daftar barang dari berkas dengan register: cocok, hanya di register, hanya di daftar mereka',
  posisi: [{ nama: 'BERKAS', arti: 'daftar pembanding (xlsx, ods, csv, xls)', wajib: true }],
  opsi: {
    golongan: { nilai: 'A..F|G|P', arti: 'hanya golongan ini (tanpa ini: semua)' },
    ambang: { nilai: '0.3..1', arti: 'skor yang langsung diterima (tanpa ini: 0.8); di bawahnya tetap usulan' },
    terapkan: {
      nilai: 'BIDANG[,BIDANG]',
      arti: `isi register dari pasangan yang diterima: ${BidangTerap.options.join(', ')}`,
    },
    tanggal: { nilai: 'TANGGAL', arti: 'tanggal berlaku perubahan; wajib dengan --terapkan' },
    dasar: { nilai: 'TEKS', arti: 'dokumen dasar; wajib dengan --terapkan' },
    pecah: { nilai: null, arti: 'lot yang berhadapan dengan beberapa baris dipecah sebanyak barisnya' },
    'lewati-ditolak': { nilai: null, arti: 'terapkan tanpa pasangan yang ditolak register' },
    keluar: { nilai: 'BERKAS.xlsx', arti: 'tulis ketiga daftar ke berkas ini' },
  },
  harusAda: true,
  jalankan: async ([berkas = ''], opsi, alat) => {
    const { sesi } = await alat.panggil('impor.buka', { berkas: alat.masukkan(berkas) });
    try {
      return await jalankan(alat, sesi, opsi);
    } finally {
      await alat.panggil('impor.buang', { sesi });
    }
  },
};
