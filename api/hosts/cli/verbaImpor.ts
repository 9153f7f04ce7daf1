import { AppError } from '../../../domain/galat.ts';
import { bidangImpor } from '../../../domain/impor/bidang.ts';
import type { OpsiImpor, SesiImpor } from '../../contract/impor.ts';
import type { Keluaran } from '../../contract/index.ts';
import { bersih, salahSatu, teks } from './opsi.ts';
import { atur } from './pilihanImpor.ts';
import type { Alat, Opsi, Verba } from './verba.ts';

type Galat = { lembar: string; baris: number; kolom: string | null; sel: string | null; alasan: string };

/** What the verb answers; `kembarBelum` are the twins that are held back because nothing was decided. */
interface HasilVerba {
  berkas: string;
  baris: number;
  baru: number;
  berubah: number;
  sama: number;
  kembar: number;
  kembarBelum: number;
  galat: Galat[];
  asing: ReturnType<typeof asingDatar>;
  perintah: string | null;
  lotBaru: number;
  lotBerubah: number;
  dampak: ReturnType<typeof dampakDatar>;
}

/** The effect per golongan, a field for each figure. */
const dampakDatar = (sesi: SesiImpor) =>
  (sesi.hasil?.dampak ?? []).map(({ sebelum, sesudah, ...lain }) => ({
    golongan: lain.golongan,
    nama: lain.nama,
    lotSebelum: sebelum.lot,
    lotSesudah: sesudah.lot,
    unitSebelum: sebelum.unit,
    unitSesudah: sesudah.unit,
    nilaiSebelumSen: sebelum.nilaiSen,
    nilaiSesudahSen: sesudah.nilaiSen,
    kontrolSen: lain.kontrolSen,
    selisihSebelumSen: lain.selisihSebelumSen,
    selisihSesudahSen: lain.selisihSesudahSen,
  }));

/** Codes and words that are not known here, with the name of their field. */
const asingDatar = (sesi: SesiImpor) =>
  sesi.asing.map(({ bidang, ...lain }) => ({ bidang, kolom: bidangImpor(bidang)?.label ?? bidang, ...lain }));

const HALAMAN = 200;

/** Every reason of every row with errors. */
async function semuaGalat(alat: Alat, sesi: string): Promise<Galat[]> {
  const galat: Galat[] = [];
  for (let setelah = 0; ;) {
    const { baris } = await alat.panggil('impor.baris', { sesi, status: 'galat', setelah, batas: HALAMAN });
    for (const b of baris)
      for (const g of b.galat)
        galat.push({ lembar: b.lembar, baris: b.baris, kolom: g.kolom, sel: g.sel, alasan: g.alasan });
    const akhir = baris.at(-1);
    if (akhir === undefined || baris.length < HALAMAN) return galat;
    setelah = akhir.nomor;
  }
}

const opsiImpor = (opsi: Opsi, usulan: OpsiImpor): OpsiImpor =>
  bersih({
    ...usulan,
    ...bersih({
      tanggal: teks(opsi, 'tanggal'),
      dasar: teks(opsi, 'dasar'),
      masuk: salahSatu(opsi, 'masuk', ['otomatis', 'saldo-awal', 'perolehan']),
      tanggalSaldoAwal: teks(opsi, 'tanggal-saldo-awal'),
    }),
  });

/** Checks the file, and once more where twins were decided on. */
async function periksa(alat: Alat, sesi: SesiImpor, opsi: Opsi): Promise<SesiImpor> {
  const minta = opsiImpor(opsi, sesi.usulan);
  const hasil = await alat.panggil('impor.periksa', { sesi: sesi.sesi, opsi: minta });
  const kembar = salahSatu(opsi, 'kembar', ['masukkan', 'lewati', 'cocok']);
  if (kembar === undefined || hasil.hasil?.jumlah.kembar === 0) return hasil;
  await alat.panggil('impor.putuskan', { sesi: sesi.sesi, sasaran: { semua: 'kembar' }, keputusan: kembar });
  return alat.panggil('impor.periksa', { sesi: sesi.sesi, opsi: minta });
}

function peringatkan(alat: Alat, belum: number): void {
  if (belum === 0) return;
  alat.ingatkan(
    `${belum} baris kembar (isinya sama dengan barang di register atau baris lain) tidak diimpor sampai diputuskan. ` +
      'Ulangi dengan --kembar masukkan (barang tersendiri), --kembar lewati, atau --kembar cocok (barang yang sama).',
  );
}

const DISEBUT = 5;

/** Says which codes and words still have no meaning: each of them refuses all its rows. */
function peringatkanAsing(alat: Alat, asing: HasilVerba['asing']): void {
  const belum = asing.filter((a) => a.arti === null);
  if (belum.length === 0) return;
  const sebut = belum.slice(0, DISEBUT).map((a) => `${a.kolom} "${a.asing}" (${a.baris} baris)`);
  const sisa = belum.length > DISEBUT ? ` dan ${belum.length - DISEBUT} lainnya` : '';
  const [satu] = belum;
  const contoh = JSON.stringify({ [satu?.bidang ?? '']: { [satu?.asing ?? '']: '...' } });
  alat.ingatkan(`Belum dikenal: ${sebut.join(', ')}${sisa}. Tetapkan artinya sekali dengan --arti '${contoh}'.`);
}

const lotDari = (jalan: Keluaran<'impor.jalankan'> | null) => ({
  perintah: jalan?.perintah ?? null,
  lotBaru: jalan?.lotBaru ?? 0,
  lotBerubah: jalan?.lotBerubah ?? 0,
});

/** @throws AppError rule/impor_ada_galat with all that was found; nothing is changed then */
async function impor(alat: Alat, awal: SesiImpor, opsi: Opsi): Promise<HasilVerba> {
  const sesi = await periksa(alat, await atur(alat, awal, opsi), opsi);
  const jumlah = sesi.hasil?.jumlah ?? { baris: 0, baru: 0, berubah: 0, sama: 0, galat: 0, kembar: 0 };
  const galat = jumlah.galat === 0 ? [] : await semuaGalat(alat, sesi.sesi);
  const kembarBelum = sesi.hasil?.kembar.belum ?? 0;
  const hasil = {
    berkas: sesi.namaBerkas,
    ...jumlah,
    kembarBelum,
    galat,
    asing: asingDatar(sesi),
    ...lotDari(null),
    dampak: dampakDatar(sesi),
  };
  const lewatiGalat = opsi['lewati-galat'] === true;
  peringatkanAsing(alat, hasil.asing);
  if (opsi['periksa'] === true) {
    peringatkan(alat, kembarBelum);
    return hasil;
  }
  if (jumlah.galat > 0 && !lewatiGalat) throw new AppError('rule', 'impor_ada_galat', { ...hasil });
  const jalan = await alat.panggil('impor.jalankan', { sesi: sesi.sesi, lewatiGalat });
  peringatkan(alat, kembarBelum);
  return { ...hasil, ...lotDari(jalan) };
}

/** Verb of the import: a session that lasts as long as the verb. */
export const VERBA_IMPOR: Verba = {
  nama: 'impor',
  arti: 'impor daftar barang dari xlsx, ods, csv atau xls sebagai satu perintah yang dapat dibatalkan; dengan --periksa hanya diuji',
  posisi: [{ nama: 'BERKAS', arti: 'berkas yang diimpor', wajib: true }],
  opsi: {
    periksa: { nilai: null, arti: 'hanya uji coba; register tidak berubah' },
    lembar: { nilai: 'NAMA[,NAMA]', arti: 'hanya lembar ini (tanpa ini: semua lembar yang dikenali)' },
    tanggal: { nilai: 'TANGGAL', arti: 'tanggal berlaku perubahan (tanpa ini: hari ini)' },
    dasar: { nilai: 'TEKS', arti: 'dokumen dasar (tanpa ini: Impor NAMA BERKAS)' },
    masuk: { nilai: 'otomatis|saldo-awal|perolehan', arti: 'sebagai apa barang baru masuk (tanpa ini: otomatis)' },
    'tanggal-saldo-awal': { nilai: 'TANGGAL', arti: 'hari saldo awal untuk barang baru' },
    kembar: { nilai: 'masukkan|lewati|cocok', arti: 'untuk semua baris kembar (tanpa ini: tidak diimpor dulu)' },
    'lewati-galat': { nilai: null, arti: 'impor baris yang benar, tinggalkan yang galat' },
    'gaya-angka': {
      nilai: 'id|en',
      arti: 'arti angka yang punya dua bacaan: 1.234 seribu lebih (id) atau satu koma (en)',
    },
    kepala: { nilai: 'BARIS[-BARIS]', arti: 'baris judul kolom bila tidak ditemukan sendiri, misalnya 4 atau 4-5' },
    kolom: {
      nilai: 'JSON',
      arti: 'isi kolom yang judulnya tidak dikenali atau keliru dikenali, menurut judul atau hurufnya: {"Nama Aset":"Nama Barang","K":"Keterangan"}; isi kosong berarti kolomnya tidak diimpor',
    },
    arti: {
      nilai: 'JSON',
      arti: 'arti kode dan kata yang belum dikenal, per kolom: {"caraPerolehan":{"Dropping":"hibah"},"kodeBarang":{"02.06.01":"1.3.2.05.01.04.002"}}; arti kosong berarti selnya dianggap kosong',
    },
    'gaya-tanggal': { nilai: 'dmy|mdy|ymd', arti: 'urutan hari dan bulan yang punya dua bacaan' },
  },
  harusAda: true,
  jalankan: async ([berkas = ''], opsi, alat) => {
    const sesi = await alat.panggil('impor.buka', { berkas: alat.masukkan(berkas) });
    try {
      return await impor(alat, sesi, opsi);
    } finally {
      await alat.panggil('impor.buang', { sesi: sesi.sesi });
    }
  },
};
