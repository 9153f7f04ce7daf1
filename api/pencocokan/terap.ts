import { AppError } from '../../domain/galat.ts';
import { type BidangTerap, rencanakan } from '../../domain/pencocokan/terap.ts';
import { anggota, semuaUsulan } from '../../db/impor/pencocokan.ts';
import { padaSalinan } from '../../db/impor/salinan.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import type { Pencatat } from '../../db/ledger/pencatat.ts';
import { pecahLot } from '../../db/ledger/operasi.ts';
import type { Penulis } from '../../db/ledger/penulis.ts';
import type { Keluaran, MasukanTerurai } from '../contract/index.ts';
import { pesanGalat } from '../contract/pesan.ts';
import { type AlatCatat, BarisDitolak, catatBaris } from '../impor/catat.ts';
import { cobaSampaiBersih } from '../impor/coba.ts';
import { alatCatat, denyut } from '../impor/uji.ts';
import type { Konteks } from '../konteks.ts';

export type MintaTerap = MasukanTerurai<'pencocokan.pratinjau'>;
type HasilCoba = Keluaran<'pencocokan.pratinjau'>;
export type Dilewati = HasilCoba['dilewati'][number];

const DITAMPILKAN = 200;
const DENYUT = 200;

/** What feeding confirmed pairs came to. */
interface Catatan {
  pasangan: number;
  berubah: number;
  sama: number;
  readonly dilewati: Dilewati[];
}

/** Books one pair. @throws AppError, BarisDitolak when the register refuses it */
function catatPasangan(alat: AlatCatat, sesi: BerkasSesi, nomor: number, minta: MintaTerap, hasil: Catatan): void {
  const isi = anggota(sesi.db, nomor);
  const kita = isi.filter((b) => b.sisi === 'kita');
  const lot = kita.map(({ nomor: id }) => {
    const { atribut, angka } = alat.catat.lot(id);
    const nilai = angka.unitBelum > 0 ? null : angka.nilai;
    return { id, unit: angka.unit, nilai, registerDari: atribut.registerDari };
  });
  const bidang: ReadonlySet<BidangTerap> = new Set(minta.bidang);
  const mereka = isi.filter((b) => b.sisi === 'mereka').map((b) => b.data);
  const { langkah, dilewati } = rencanakan(mereka, lot, bidang, minta.pecah);
  for (const { id, pecah, data } of langkah) {
    const tujuan = pecah === null ? id : pecahLot(alat.catat, id, pecah, minta.tanggal, minta.dasar);
    const kosong = Object.keys(data).length === 0;
    const { status } = kosong ? { status: 'sama' } : catatBaris(alat, data, tujuan);
    if (status === 'sama' && pecah === null) hasil.sama++;
    else hasil.berubah++;
  }
  hasil.pasangan++;
  const namaBarang = kita[0]?.data.namaBarang ?? '';
  for (const alasan of dilewati) hasil.dilewati.push({ nomor: String(nomor), namaBarang, alasan });
}

/** Why the register refuses a pair; a bug is thrown on. */
function alasanTolak(galat: unknown): string {
  if (galat instanceof BarisDitolak) return galat.message;
  if (galat instanceof AppError && galat.reason !== 'dihentikan') return pesanGalat(galat);
  throw galat;
}

function alat(ktx: Konteks, catat: Pencatat, { tanggal, dasar }: MintaTerap): AlatCatat {
  return alatCatat(ktx, catat, { tanggal, dasar, masuk: 'otomatis', caraPerolehan: 'pembelian' });
}

/**
 * Books all confirmed pairs but those refused before; `bersih` when what was written may stand.
 * @throws AppError conflict/dihentikan
 */
export function catatPasanganSemua(
  sesi: BerkasSesi,
  ktx: Konteks,
  minta: MintaTerap,
  { catat, tulis }: { catat: Pencatat; tulis: Penulis },
  ditolak: Map<number, Dilewati>,
): { hasil: Catatan; bersih: boolean } {
  const hasil: Catatan = { pasangan: 0, berubah: 0, sama: 0, dilewati: [] };
  const pakai = alat(ktx, catat, minta);
  const semua = semuaUsulan(sesi.db, 'cocok');
  let bersih = true;
  for (const [ke, { nomor }] of semua.entries()) {
    if (ke % DENYUT === 0) denyut(ktx, 'Menerapkan pasangan', ke, semua.length);
    if (ditolak.has(nomor)) continue;
    const semula = tulis.barisTerakhir;
    try {
      catatPasangan(pakai, sesi, nomor, minta, hasil);
    } catch (galat) {
      const namaBarang = anggota(sesi.db, nomor).find((b) => b.sisi === 'kita')?.data.namaBarang ?? '';
      ditolak.set(nomor, { nomor: String(nomor), namaBarang, alasan: alasanTolak(galat) });
      if (tulis.barisTerakhir !== semula) bersih = false;
    }
  }
  return { hasil, bersih };
}

/** Books everything on a register of its own and takes it back. */
function coba(sesi: BerkasSesi, ktx: Konteks, minta: MintaTerap): { hasil: HasilCoba; ditolak: Map<number, Dilewati> } {
  const ditolak = new Map<number, Dilewati>();
  const { hasil, dampak } = cobaSampaiBersih(ktx, 'pencocokan.pratinjau', (tulis, catat) =>
    catatPasanganSemua(sesi, ktx, minta, { catat, tulis }, ditolak),
  );
  return { hasil: keHasil(hasil, ditolak, dampak), ditolak };
}

/**
 * Books everything on a copy of the register: what it would come to, and which pairs are refused.
 * @throws AppError conflict/dihentikan, unavailable/disk_penuh and the like
 */
export const cobaTerap = (sesi: BerkasSesi, ktx: Konteks, minta: MintaTerap): ReturnType<typeof coba> =>
  padaSalinan(ktx.register, sesi, (register) => coba(sesi, { ...ktx, register }, minta));

const keHasil = (
  { pasangan, berubah, sama, dilewati }: Catatan,
  ditolak: ReadonlyMap<number, Dilewati>,
  dampak: HasilCoba['dampak'],
): HasilCoba => ({
  pasangan,
  lotBerubah: berubah,
  lotSama: sama,
  dilewati: dilewati.slice(0, DITAMPILKAN),
  banyakDilewati: dilewati.length,
  ditolak: [...ditolak.values()].slice(0, DITAMPILKAN),
  banyakDitolak: ditolak.size,
  dampak,
});
