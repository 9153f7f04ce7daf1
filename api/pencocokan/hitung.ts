import { AppError } from '../../domain/galat.ts';
import { golonganDari } from '../../domain/kodeBarang.ts';
import { unitBaris } from '../../domain/pencocokan/banding.ts';
import { kunciPasangan } from '../../domain/pencocokan/calonPasangan.ts';
import { cocokkan } from '../../domain/pencocokan/cocokkan.ts';
import { dataLot } from '../../domain/pencocokan/dataLot.ts';
import { hashTerakhir } from '../../db/reads/kenali.ts';
import { lotHidup } from '../../db/reads/lotHidup.ts';
import { semuaBaris } from '../../db/impor/baris.ts';
import {
  type BarangCocok,
  barangBebas,
  gantiBarang,
  kosongkanUsulan,
  pasanganCocok,
  satuBarang,
  semuaTolak,
  siapkanCocok,
  tulisUsulan,
} from '../../db/impor/pencocokan.ts';
import { type BerkasSesi, bacaMeta, tulisMeta } from '../../db/impor/sesi.ts';
import type { MasukanTerurai } from '../contract/index.ts';
import { halanganSesi, lembarSesi } from '../impor/sesi.ts';
import { olahBilaPerlu } from '../impor/olah.ts';
import { denyut, versiPilihan } from '../impor/uji.ts';
import type { Konteks } from '../konteks.ts';

/** What a run was of, as it is kept with it. */
export interface CatatanHitung {
  readonly golongan: string | null;
  readonly ambang: number;
  readonly waktu: string;
  readonly hash: string;
  readonly versi: number;
}

/** The last run of a session, or null. */
export const catatanHitung = (sesi: BerkasSesi): CatatanHitung | null =>
  (bacaMeta(sesi.db, 'pencocokan') as CatatanHitung | undefined) ?? null;

type Minta = MasukanTerurai<'pencocokan.hitung'>;

/** Both lists as they are compared. */
function* keduaDaftar(sesi: BerkasSesi, ktx: Konteks, golongan: Minta['golongan']): Generator<BarangCocok> {
  for (const { nomor, data } of semuaBaris(sesi.db)) {
    const milik = data.kodeBarang === undefined ? null : golonganDari(data.kodeBarang);
    // A row whose golongan nobody knows may be of this one.
    const luar = golongan !== null && milik !== null && milik !== golongan;
    const unit = unitBaris(data);
    const nilai = data.nilaiSen ?? null;
    yield { sisi: 'mereka', nomor, golongan: milik ?? '', unit, nilai, data, uraian: null, luar };
  }
  for (const { id, lot, uraian } of lotHidup(ktx.register.db, golongan)) {
    const data = dataLot(lot);
    const { golongan: milik } = lot.atribut;
    const nilai = data.nilaiSen ?? null;
    yield { sisi: 'kita', nomor: id, golongan: milik, unit: lot.angka.unit, nilai, data, uraian, luar: false };
  }
}

/**
 * Takes confirmed pairs over into the new lists as far as all their members are still there. A group whose lots hold other
 * quantities now, because they were split into the rows, is matched anew.
 */
function bawaCocok({ db }: BerkasSesi, lama: ReturnType<typeof pasanganCocok>): void {
  for (const u of lama) {
    const ada = (sisi: 'mereka' | 'kita', nomor: number): boolean => satuBarang(db, sisi, nomor)?.luar === false;
    const lengkap = u.mereka.every((n) => ada('mereka', n)) && u.kita.every((n) => ada('kita', n));
    const unit = u.kita.reduce((n, k) => n + (satuBarang(db, 'kita', k)?.unit ?? 0), 0);
    const kelompok = u.mereka.length + u.kita.length > 2;
    if (lengkap && (!kelompok || unit === u.unitKita)) tulisUsulan(db, u, { tangan: u.tangan, status: 'cocok' });
  }
}

const keBanding = ({ nomor, data, uraian }: BarangCocok) => ({ nomor, data, uraian: uraian ?? undefined });

/**
 * Matches the rows of a session with the register. What was confirmed and rejected before stays; the rest is proposed anew.
 * @throws AppError rule/impor_terhalang while the columns are not settled, conflict/dihentikan
 */
export function hitungCocok(sesi: BerkasSesi, ktx: Konteks, { golongan, ambang }: Minta): void {
  const halangan = halanganSesi(lembarSesi(sesi));
  if (halangan.length > 0) throw new AppError('rule', 'impor_terhalang', { halangan });
  olahBilaPerlu(sesi, ktx);
  siapkanCocok(sesi.db);
  sesi.db
    .transaction(() => {
      const hash = hashTerakhir(ktx.register.db);
      const lama = pasanganCocok(sesi.db);
      kosongkanUsulan(sesi.db);
      denyut(ktx, 'Membaca kedua daftar', 0, 3);
      gantiBarang(sesi.db, keduaDaftar(sesi, ktx, golongan));
      bawaCocok(sesi, lama);
      const ditolak = new Set(semuaTolak(sesi.db).map((p) => kunciPasangan(p.mereka, p.kita)));
      const [mereka, kita] = [barangBebas(sesi.db, 'mereka'), barangBebas(sesi.db, 'kita')];
      const hasil = cocokkan(mereka.map(keBanding), kita.map(keBanding), {
        ambang,
        ditolak,
        denyut: (selesai, total) => denyut(ktx, 'Mencocokkan', selesai, total),
      });
      denyut(ktx, 'Menyimpan usulan', 2, 3);
      for (const u of hasil.usulan) tulisUsulan(sesi.db, u, { tangan: false, status: 'usulan' });
      const catatan: CatatanHitung = { golongan, ambang, waktu: ktx.jam.sekarang(), hash, versi: versiPilihan(sesi) };
      tulisMeta(sesi.db, 'pencocokan', catatan);
    })
    .immediate();
  ktx.kemajuan(3, 3, 'Selesai');
}
