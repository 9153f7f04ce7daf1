import type { Fakta } from '../fakta.ts';
import { type IsiLot, NOL, tambahAngka } from '../lot.ts';
import { rentangSemester, semesterDari } from '../tanggal.ts';
import type { AturanPenyusutan, TanggalPerolehan } from './aturan.ts';
import { gabungkan, pisahkan } from './bagian.ts';
import type { FaktaMasuk, FaktaPerubahan, RiwayatSusut } from './fakta.ts';

/** Other lots, as far as a lot's depreciation leans on them. */
export interface LotLain {
  /** Facts of a lot in order of replay: the parent of a split, the other side of a merge. */
  fakta(id: number): readonly Fakta[];
  /** Lots that were merged into this one. */
  dilebur(id: number): readonly number[];
}

const KOREKSI_NILAI = new Set(['pengisian-nilai', 'pengisian-nilai-susulan', 'koreksi-nilai']);
/** Bookings of depreciation itself: results, not facts about the goods. */
export const HASIL_SUSUT = ['penyusutan', 'koreksi-akumulasi', 'akumulasi-awal', 'akumulasi-ikut'] as const;
const SUSUT: ReadonlySet<string> = new Set(HASIL_SUSUT);

/** True for the kinds of mutasi that closing a semester writes. */
export const isHasilSusut = (jenis: string): boolean => SUSUT.has(jenis);

const perolehan = (isi: IsiLot): TanggalPerolehan | null => {
  if (isi.tanggalPerolehan) return { tanggal: isi.tanggalPerolehan, presisi: isi.presisi ?? 'tanggal' };
  return isi.tahunPerolehan ? { tanggal: `${isi.tahunPerolehan}-01-01`, presisi: 'tahun' } : null;
};

/** True when the entry stands at the close of its semester, so that the semester is in its figures already. */
const isPenutup = (tanggal: string): boolean => rentangSemester(semesterDari(tanggal)).selesai === tanggal;

/** How a lot came in by an entry of its own: opening balance, acquisition, transfer. */
function masukSendiri(fakta: Fakta): FaktaMasuk {
  const isi = fakta.isi ?? {};
  return {
    tanggal: fakta.tanggal,
    perolehan: perolehan(isi),
    kode: isi.kodeBarang ?? '',
    nilaiSen: fakta.delta.unitBelum > 0 ? null : fakta.delta.nilai,
    akumulasi: isi.akumulasiDiberikan ? { sen: fakta.delta.akumulasi } : null,
    ...(fakta.gerak === 'awal' && isPenutup(fakta.tanggal) && { tercakup: semesterDari(fakta.tanggal) }),
  };
}

/** The split on the parent that a child's first fact is the other side of. */
const isSisiAsal = (asal: Fakta, anak: Fakta): boolean =>
  asal.jenis === 'pecah' &&
  asal.perintah === anak.perintah &&
  asal.tanggal === anak.tanggal &&
  asal.delta.unit === 0 - anak.delta.unit &&
  asal.urut < anak.urut;

/** What the other side of a merge brings along; null when it is not on record. */
function bawaanGabung(fakta: Fakta, id: number, aturan: AturanPenyusutan, lain: LotLain): FaktaPerubahan | null {
  for (const asal of lain.dilebur(id)) {
    const punya = lain.fakta(asal);
    const i = punya.findIndex(
      (g) => g.jenis === 'gabung' && g.perintah === fakta.perintah && g.delta.unit === 0 - fakta.delta.unit,
    );
    const riwayat = i < 0 ? null : riwayatSusut(punya.slice(0, i), asal, aturan, lain);
    if (riwayat) return { ...gabungkan(riwayat, aturan, fakta.tanggal), nilaiSen: fakta.delta.nilai };
  }
  return null;
}

interface Sejauh {
  readonly riwayat: RiwayatSusut;
  readonly kode: string;
  /** Booked so far. */
  readonly akumulasi: number;
}

/** What one fact means for the depreciation; null when nothing. */
function perubahan(
  f: Fakta,
  id: number,
  { riwayat, kode, akumulasi }: Sejauh,
  aturan: AturanPenyusutan,
  lain: LotLain,
): FaktaPerubahan | null {
  const { tanggal, jenis, delta, isi } = f;
  if (isHasilSusut(jenis)) return null;
  if (KOREKSI_NILAI.has(jenis)) return { jenis: 'nilai', tanggal, deltaSen: delta.nilai };
  if (jenis === 'kapitalisasi') return { jenis, tanggal, nilaiSen: delta.nilai };
  if (jenis === 'reklas' && isi?.kodeBarang) {
    const sebab = isi.kodeBarang.slice(0, 5) === kode.slice(0, 5) ? 'koreksi' : 'golongan';
    return { jenis: 'kode', tanggal, kode: isi.kodeBarang, sebab };
  }
  if (jenis === 'pecah' && delta.nilai < 0) {
    const akumulasiSen = akumulasi > 0 ? 0 - delta.akumulasi : null;
    return pisahkan(riwayat, aturan, { tanggal, nilaiSen: 0 - delta.nilai, akumulasiSen }).sebagian;
  }
  if (jenis === 'gabung' && delta.unit > 0) return bawaanGabung(f, id, aturan, lain);
  if (jenis === 'pembatalan-penghapusan') return { jenis: 'pulih', tanggal };
  const keluar = jenis.startsWith('penghapusan') || jenis === 'transfer-keluar' || jenis === 'gabung';
  return keluar && delta.unit < 0 ? { jenis: 'lepas', tanggal } : null;
}

/**
 * The money life of a lot from its facts (in order of replay): what the depreciation reckons with. A child of a split
 * goes on with its share of its parent's line.
 */
export function riwayatSusut(
  fakta: readonly Fakta[],
  id: number,
  aturan: AturanPenyusutan,
  lain: LotLain,
): RiwayatSusut | null {
  const [pertama, ...sisa] = fakta;
  if (pertama === undefined) return null;
  const induk = pertama.isi?.induk ?? null;
  let masuk: FaktaMasuk | null = null;
  if (pertama.jenis === 'pecah' && induk !== null) {
    const punyaInduk = lain.fakta(induk);
    const i = punyaInduk.findIndex((f) => isSisiAsal(f, pertama));
    const sebelum = i < 0 ? null : riwayatSusut(punyaInduk.slice(0, i), induk, aturan, lain);
    const akumulasi = punyaInduk.slice(0, Math.max(i, 0)).reduce((n, f) => n + f.delta.akumulasi, 0);
    if (sebelum) {
      const bagian = {
        tanggal: pertama.tanggal,
        nilaiSen: pertama.delta.nilai,
        akumulasiSen: akumulasi > 0 ? pertama.delta.akumulasi : null,
      };
      masuk = pisahkan(sebelum, aturan, bagian).masuk;
    }
  }
  // Whether goods are on the balance sheet is decided as of their acquisition, whenever it was reckoned.
  const komptabel = fakta.findLast((f) => f.isi?.komptabel !== undefined)?.isi?.komptabel ?? 'intra';
  let riwayat: RiwayatSusut = { masuk: { ...(masuk ?? masukSendiri(pertama)), komptabel }, perubahan: [] };
  let kode = pertama.isi?.kodeBarang ?? '';
  let angka = tambahAngka(NOL, pertama.delta);
  for (const f of sisa) {
    const baru = perubahan(f, id, { riwayat, kode, akumulasi: angka.akumulasi }, aturan, lain);
    if (baru) riwayat = { masuk: riwayat.masuk, perubahan: [...riwayat.perubahan, baru] };
    kode = f.isi?.kodeBarang ?? kode;
    angka = tambahAngka(angka, f.delta);
  }
  return riwayat;
}
