import { AppError } from '../../domain/galat.ts';
import { bidangDiisi } from '../../domain/impor/bagi.ts';
import type { GalatBidang } from '../../domain/impor/beda.ts';
import { hariSaldoAwal } from '../../db/reads/kenali.ts';
import { banyakBaris, type BarisSesi } from '../../db/impor/baris.ts';
import { hitungKembar, kembaran } from '../../db/impor/kembar.ts';
import { semuaLembar } from '../../db/impor/mentah.ts';
import { type BerkasSesi, bacaMeta } from '../../db/impor/sesi.ts';
import { jumlahBaru } from '../../domain/impor/baru.ts';
import { bidangImpor } from '../../domain/impor/bidang.ts';
import { rentangSemester, semesterDari, semesterSebelum } from '../../domain/tanggal.ts';
import type { BarisImpor, HasilPeriksa, LaporanImpor, LembarImpor, OpsiImpor, SesiImpor } from '../contract/impor.ts';
import type { Konteks } from '../konteks.ts';
import { hurufKolom } from '../reports/writers/xlsx/nama.ts';
import { peringatanAsal } from './asal.ts';
import { asingSesi } from './asing.ts';
import type { Sebutan } from './sebutan.ts';
import type { Susunan } from './susunan.ts';
import { hasilTersimpan, isUsang } from './uji.ts';

/** The file an import began with. */
export interface InfoBerkas {
  readonly nama: string;
  readonly ukuran: number;
  readonly sha256: string;
  readonly format: SesiImpor['format'];
  readonly dibuka: string;
  readonly peringatan: readonly string[];
}

/** Sheets with their proposals and choices. */
export const lembarSesi = (sesi: BerkasSesi): (LembarImpor & { susunan: Susunan })[] =>
  semuaLembar(sesi.db).flatMap(({ nomor, nama, tersembunyi, baris, susunan }) => {
    if (susunan === null) return [];
    const isi = JSON.parse(susunan) as Susunan;
    const { pilihan: _, kepala: __, kenal: ___, ...lain } = isi;
    return [{ nomor, nama, tersembunyi, baris, ...lain, susunan: isi }];
  });

/** Fields whose column a reason is about, the nearest first. */
const KOLOM_BIDANG: Readonly<Record<string, readonly string[]>> = {
  kodeBarang: ['kodeBarang', 'kode7', 'kode1'],
  registerDari: ['register', 'registerAwal', 'jumlahRegister'],
  registerSampai: ['register', 'registerAkhir', 'jumlahRegister'],
  jumlah: ['jumlah', 'jumlahRegister'],
  nilaiSen: ['nilaiSen', 'hargaSatuan'],
  kondisi: ['kondisi', 'kondisiB', 'kondisiKB', 'kondisiRB'],
};

/** Says where in the file something stands. */
export function sebutanSesi(sesi: BerkasSesi): Sebutan {
  const lembar = new Map(lembarSesi(sesi).map((l) => [l.nomor, l]));
  const banyak = [...lembar.values()].filter((l) => l.ikut).length > 1;
  const letak = sesi.db.prepare('select lembar, baris from mentah where nomor = ?');
  return {
    galat(nomor, { bidang, alasan }: GalatBidang) {
      const b = letak.get(nomor) as { lembar: number; baris: number } | undefined;
      const kolom = bidang === null || b === undefined ? undefined : kolomBidang(lembar.get(b.lembar), bidang);
      if (kolom === undefined || b === undefined)
        return { bidang, kolom: bidang === null ? null : (bidangImpor(bidang)?.label ?? null), sel: null, alasan };
      return { bidang, kolom: kolom.judul, sel: `${kolom.huruf}${b.baris}`, alasan };
    },
    baris: (l) => {
      if (l === undefined) return 'baris lain';
      return banyak ? `baris ${l.baris} lembar ${l.lembar}` : `baris ${l.baris}`;
    },
  };
}

function kolomBidang(lembar: LembarImpor | undefined, bidang: string): LembarImpor['kolom'][number] | undefined {
  for (const kunci of KOLOM_BIDANG[bidang] ?? [bidang]) {
    const ada = lembar?.kolom.find((k) => k.bidang !== null && bidangDiisi(k.bidang).includes(kunci));
    if (ada) return ada;
  }
  return undefined;
}

/** Options to begin with: today, the file as the paper, new goods by their own dates. */
export function usulanOpsi(ktx: Konteks, namaBerkas: string): OpsiImpor {
  const hariIni = ktx.jam.hariIni();
  const ada = hariSaldoAwal(ktx.register.db);
  return {
    tanggal: hariIni,
    dasar: `Impor ${namaBerkas}`.slice(0, 500),
    masuk: 'otomatis',
    tanggalSaldoAwal: ada ?? rentangSemester(semesterSebelum(semesterDari(hariIni))).selesai,
    caraPerolehan: 'pembelian',
  };
}

/** What still keeps the check from running, in words. */
export function halanganSesi(lembar: readonly LembarImpor[]): string[] {
  const ikut = lembar.filter((l) => l.ikut);
  if (ikut.length === 0) return ['belum ada lembar yang ikut diimpor'];
  return ikut.flatMap((l) => {
    const di = ikut.length > 1 ? ` (lembar ${l.nama})` : '';
    return [
      ...(l.kepalaDari === null ? [`baris judul kolom belum ditetapkan${di}`] : []),
      ...l.kurang.map((k) => `belum ada kolom untuk ${k}${di}`),
      ...l.gaya.flatMap((g) => {
        if (g.gaya !== null) return [];
        const kolom = l.kolom.find((k) => k.kolom === g.kolom);
        const apa = g.jenis === 'angka' ? 'angka' : 'tanggal';
        return [`cara menulis ${apa} di kolom ${kolom?.judul ?? hurufKolom(g.kolom - 1)} belum dipilih${di}`];
      }),
    ];
  });
}

function hasilSesi(sesi: BerkasSesi, ktx: Konteks): HasilPeriksa | null {
  const hasil = hasilTersimpan(sesi);
  if (hasil === null) return null;
  const { hash: _, versi: __, ...isi } = hasil;
  // What was decided since stands; the rest is for the next check.
  return { ...isi, kembar: hitungKembar(sesi.db), usang: !isSelesai(sesi) && isUsang(sesi, ktx, hasil) };
}

const langkahSesi = (selesai: boolean, hasil: HasilPeriksa | null): SesiImpor['langkah'] => {
  if (selesai) return 'selesai';
  if (hasil === null) return 'petakan';
  return hasil.usang || hasil.jumlah.galat > 0 || hasil.kembar.belum > 0 ? 'periksa' : 'dampak';
};

function tanpaSusunan(l: LembarImpor & { susunan: Susunan }): LembarImpor {
  const { susunan: _, ...lembar } = l;
  return lembar;
}

/** A session as screens see it. */
export function sesiImpor(sesi: BerkasSesi, ktx: Konteks): SesiImpor {
  const info = infoSesi(sesi);
  const lembar = lembarSesi(sesi).map(tanpaSusunan);
  const hasil = hasilSesi(sesi, ktx);
  const selesai = isSelesai(sesi);
  return {
    sesi: sesi.id,
    namaBerkas: info.nama,
    ukuran: info.ukuran,
    format: info.format,
    dibuka: info.dibuka,
    langkah: langkahSesi(selesai, hasil),
    peringatan: [...(selesai ? [] : peringatanAsal(sesi, ktx)), ...info.peringatan],
    lembar,
    asing: asingSesi(sesi),
    profil: (bacaMeta(sesi.db, 'profil') as { nama: string; waktu: string } | undefined) ?? null,
    halangan: halanganSesi(lembar),
    usulan: hasil?.opsi ?? usulanOpsi(ktx, info.nama),
    hasil,
    perintah: (bacaMeta(sesi.db, 'perintah') as string | undefined) ?? null,
    laporan: (bacaMeta(sesi.db, 'laporan') as LaporanImpor | undefined) ?? null,
  };
}

const INFO_KOSONG: InfoBerkas = { nama: '-', ukuran: 0, sha256: '', format: 'xlsx', dibuka: '', peringatan: [] };

/** The file an import began with. */
export const infoSesi = (sesi: BerkasSesi): InfoBerkas =>
  (bacaMeta(sesi.db, 'info') as InfoBerkas | undefined) ?? INFO_KOSONG;

/** True once it was brought in. */
export const isSelesai = (sesi: BerkasSesi): boolean => bacaMeta(sesi.db, 'selesai') === true;

/** @throws AppError conflict/impor_sudah_dijalankan: what was brought in stays as it was checked */
export function pastikanBelumSelesai(sesi: BerkasSesi): void {
  if (isSelesai(sesi))
    throw new AppError('conflict', 'impor_sudah_dijalankan', { perintah: bacaMeta(sesi.db, 'perintah') ?? null });
}

/** A session in a list. */
export function sesiRingkas(sesi: BerkasSesi, ktx: Konteks) {
  const info = infoSesi(sesi);
  const selesai = isSelesai(sesi);
  return {
    sesi: sesi.id,
    namaBerkas: info.nama,
    dibuka: info.dibuka,
    langkah: langkahSesi(selesai, hasilSesi(sesi, ktx)),
    perintah: (bacaMeta(sesi.db, 'perintah') as string | undefined) ?? null,
    baris: banyakBaris(sesi.db),
  };
}

/** A row as screens see it. @param namaLembar names of the sheets by number */
export function barisImpor(sesi: BerkasSesi, b: BarisSesi, namaLembar: ReadonlyMap<number, string>): BarisImpor {
  const { data } = b;
  const alike = b.kembar === null ? null : kembaran(sesi.db, b);
  const barang = b.barang ?? alike?.barang[0] ?? null;
  return {
    nomor: b.nomor,
    lembar: namaLembar.get(b.lembar) ?? '',
    baris: b.baris,
    status: b.status ?? (b.galatIsi.length > 0 ? 'galat' : 'baru'),
    namaBarang: data.namaBarang ?? '',
    kodeBarang: data.kodeBarang ?? null,
    jumlah: data.jumlah ?? (b.barang === null ? jumlahBaru(data) : null),
    nilaiSen: data.nilaiSen ?? null,
    kondisi: data.kondisi ?? null,
    barangId: barang === null ? null : String(barang),
    dikenali: b.dikenali,
    perubahan: b.perubahan.map((p) => ({ ...p })),
    galat: (b.status === null ? b.galatIsi : b.galat).map(({ kolom, sel, alasan }) => ({ kolom, sel, alasan })),
    kembar:
      b.kembar === null || alike === null
        ? null
        : {
            dengan: b.kembar,
            baris: alike.baris,
            barangId: alike.barang.map(String),
            keputusan: b.keputusan,
          },
  };
}
