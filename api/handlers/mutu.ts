import { AppError } from '../../domain/galat.ts';
import { ATURAN, type KunciAturan } from '../../domain/mutu/daftar.ts';
import {
  bagianTemuan,
  JENIS_TANDA,
  kunciTanda,
  type Patokan,
  type SaringanTemuan,
  type Tanda,
  type TemuanMutu,
} from '../../db/reads/mutu.ts';
import type { BarisTemuan, mutu } from '../contract/mutu.ts';
import type { Masukan } from '../contract/index.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { denganPatokan, ringkasanMutu } from '../mutu.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Findings that one command may mark: each is a row of its own in the log. */
const BATAS_TANDA = 20_000;

const keBaris = (t: TemuanMutu): BarisTemuan => ({
  aturan: t.aturan,
  barangId: t.barang === null ? null : String(t.barang),
  tingkat: ATURAN[t.aturan].tingkat,
  judul: ATURAN[t.aturan].judul,
  pesan: t.pesan,
  status: t.tanda?.status ?? 'terbuka',
  alasan: t.tanda?.alasan ?? null,
  oleh: t.tanda?.oleh ?? null,
  waktu: t.tanda?.waktu ?? null,
  namaBarang: t.namaBarang,
  golongan: t.golongan,
  kodeBarang: t.kodeBarang,
});

type Sasaran = Pick<Masukan<'mutu.tandai'>, 'temuan' | 'saringan'>;

/** Findings named one by one, as they hold now. @throws AppError rule/temuan_tidak_berlaku naming those that do not */
function bernama(ktx: Konteks, p: Patokan, temuan: NonNullable<Sasaran['temuan']>): TemuanMutu[] {
  const perAturan = new Map<KunciAturan, Set<number | null>>();
  for (const t of temuan) {
    const milik = perAturan.get(t.aturan) ?? new Set();
    milik.add(t.barangId === null ? null : Number(t.barangId));
    perAturan.set(t.aturan, milik);
  }
  const hasil: TemuanMutu[] = [];
  const hilang: { aturan: KunciAturan; barangId: string | null }[] = [];
  for (const [aturan, milik] of perAturan) {
    const id = [...milik].filter((n) => n !== null);
    const s: SaringanTemuan = id.length === 0 ? { aturan } : { aturan, id };
    const ada = bagianTemuan(ktx.register.db, p, s, null, BATAS_TANDA).baris.filter((t) => milik.has(t.barang));
    hasil.push(...ada);
    const berlaku = new Set(ada.map((t) => t.barang));
    for (const n of milik) if (!berlaku.has(n)) hilang.push({ aturan, barangId: n === null ? null : String(n) });
  }
  if (hilang.length > 0)
    throw new AppError('rule', 'temuan_tidak_berlaku', {
      jumlah: hilang.length,
      aturan: hilang.slice(0, 20).map((t) => ({ ...t, judul: ATURAN[t.aturan].judul })),
    });
  return hasil;
}

/** @throws AppError rule/temuan_terlalu_banyak, rule/temuan_kosong */
function tersaring(ktx: Konteks, p: Patokan, s: NonNullable<Sasaran['saringan']>): TemuanMutu[] {
  const { baris } = bagianTemuan(ktx.register.db, p, s, null, BATAS_TANDA + 1);
  if (baris.length > BATAS_TANDA) throw new AppError('rule', 'temuan_terlalu_banyak', { batas: BATAS_TANDA });
  if (baris.length === 0) throw new AppError('rule', 'temuan_kosong', { judul: ATURAN[s.aturan].judul });
  return baris;
}

const KATA = { terbuka: 'dibuka kembali', ditangani: 'ditangani', diterima: 'diterima' } as const;

function judul(temuan: readonly TemuanMutu[], status: keyof typeof KATA): string {
  const [pertama] = temuan;
  const satuAturan = pertama !== undefined && temuan.every((t) => t.aturan === pertama.aturan);
  const apa = satuAturan ? `${ATURAN[pertama.aturan].judul}: ` : '';
  return `${apa}${temuan.length} temuan ${KATA[status]}`;
}

/** Handlers of the checks and their worklist. */
export const penanganMutu: KumpulanPenangan<keyof typeof mutu> = {
  'mutu.ringkasan': ({ semester }, ktx) => ringkasanMutu(ktx, semester),

  'mutu.daftar': ({ setelah, lewati, batas, semester, barangId, ...s }, ktx) => {
    const barang = barangId === undefined ? undefined : Number(barangId);
    const { baris, kursor } = denganPatokan(ktx, { semester, barang }, (p) =>
      bagianTemuan(ktx.register.db, p, { ...s, barang }, setelah, batas, lewati),
    );
    return { baris: baris.map(keBaris), kursor };
  },

  'mutu.tandai': (masukan, ktx) => {
    const { temuan, saringan, semester, status, alasan } = masukan;
    if ((temuan === undefined) === (saringan === undefined)) throw new AppError('validation', 'temuan_satu_sasaran');
    if (status !== 'terbuka' && alasan === '') throw new AppError('validation', 'alasan_kosong');
    const kepala = { jenis: 'mutu.tandai', masukan };
    let apa: readonly TemuanMutu[] = [];
    const { perintah } = sebagaiPerintah(ktx, { ...kepala, judul: () => judul(apa, status) }, (tulis) => {
      apa = denganPatokan(ktx, { semester }, (p) =>
        temuan === undefined ? (saringan === undefined ? [] : tersaring(ktx, p, saringan)) : bernama(ktx, p, temuan),
      );
      const oleh = ktx.pelaku.nama;
      const waktu = ktx.jam.sekarang();
      for (const t of apa) {
        const tanda: Tanda | null = status === 'terbuka' ? null : { status, alasan, pesan: t.pesan, oleh, waktu };
        tulis.rujukan(JENIS_TANDA, kunciTanda(t.aturan, t.barang), tanda);
      }
    });
    return { perintah, temuan: apa.length };
  },
};
