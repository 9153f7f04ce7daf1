import { bidangDiisi } from '../../domain/impor/bagi.ts';
import { ALASAN_BUKAN_DATA, susunPenggolong } from '../../domain/impor/jenisBaris.ts';
import { bidangKurang } from '../../domain/impor/bidang.ts';
import { kunciKolom } from '../../domain/impor/judul.ts';
import { BARIS_KEPALA, type Kepala, kepalaPada, temukanKepala } from '../../domain/impor/kepala.ts';
import { kenaliLembar } from '../../domain/impor/lembar.ts';
import { usulkanPemetaan } from '../../domain/impor/pemetaan.ts';
import type { KolomDipakai } from '../../domain/impor/rekaman.ts';
import type { BarisMasuk, Gabungan, SelMasuk } from '../../domain/impor/sel.ts';
import { PengamatBagi, type TawaranBagi } from '../../domain/impor/tawaranBagi.ts';
import { kolomLembar, PengamatLembar } from '../../domain/impor/telaah.ts';
import { type LembarTersimpan, mentahLembar, semuaLembar, simpanSusunan } from '../../db/impor/mentah.ts';
import { type BerkasSesi, tulisMeta } from '../../db/impor/sesi.ts';
import type { Konteks } from '../konteks.ts';
import { hurufKolom } from '../reports/writers/xlsx/nama.ts';
import { gayaSendiri, kenaliAsal } from './asal.ts';
import { tetapkanArti } from './asing.ts';
import { bacaProfil, type ProfilImpor } from './profil.ts';
import { teksSel, uraiSel } from './sel.ts';
import type { PilihanLembar, Susunan } from './susunan.ts';
import { denyut } from './uji.ts';

/** Rows of goods that are looked at for what their columns are. */
const BARIS_CONTOH = 120;
const CONTOH = 3;
const DENYUT = 1000;

/** Rows of a sheet, from one on. */
export function* barisLembar(sesi: BerkasSesi, lembar: number, dari = 1): Generator<BarisMasuk & { urut: number }> {
  for (const b of mentahLembar(sesi.db, lembar, dari)) yield { nomor: b.baris, sel: uraiSel(b.sel), urut: b.nomor };
}

function barisAwal(sesi: BerkasSesi, lembar: number, sampai: number): BarisMasuk[] {
  const hasil: BarisMasuk[] = [];
  for (const b of barisLembar(sesi, lembar)) {
    if (hasil.length >= BARIS_KEPALA + BARIS_CONTOH && b.nomor > sampai + BARIS_CONTOH) break;
    hasil.push(b);
  }
  return hasil;
}

/** The headings: where the user says they stand, else where they are found. */
function kepalaLembar(awal: readonly BarisMasuk[], l: LembarTersimpan, pilihan: PilihanLembar): Kepala | null {
  const gabungan = JSON.parse(l.gabungan) as Gabungan[];
  const { kepalaDari: dari, kepalaSampai: sampai } = pilihan;
  if (dari === undefined) return temukanKepala(awal, gabungan);
  return dari === null ? null : kepalaPada(awal, dari, Math.max(dari, sampai ?? dari), gabungan);
}

const contohSel = (sel: readonly SelMasuk[]): string[] =>
  sel
    .map(teksSel)
    .filter((t) => t !== '')
    .slice(0, CONTOH)
    .map((t) => t.slice(0, 200));

/** What every column is: as the user says, as it was remembered for these headings, as it is found. */
function petaLembar(
  kepala: Kepala,
  awal: readonly BarisMasuk[],
  pilihan: PilihanLembar,
  profil: ProfilImpor | null,
): Susunan['kolom'] {
  const isi = kolomLembar(kepala, awal);
  const kunci = kunciKolom(kepala.judul);
  const dipilih = new Map(
    isi.flatMap(({ kolom: k }) => (pilihan.kolom?.[k] === undefined ? [] : [[k, pilihan.kolom[k]]])),
  );
  const terpakai = new Set([...dipilih.values()].flatMap((b) => bidangDiisi(b ?? '')));
  const diingat = new Map(
    isi.flatMap(({ kolom: k }) => {
      const bidang = dipilih.has(k) ? undefined : profil?.kolom[kunci[k - 1] ?? ''];
      const bebas = bidang !== undefined && (bidang === null || !bidangDiisi(bidang).some((b) => terpakai.has(b)));
      return bebas ? [[k, bidang] as const] : [];
    }),
  );
  return usulkanPemetaan(isi, new Map([...dipilih, ...diingat])).map((u, i) => {
    const { judul = '', sel = [] } = isi[i] ?? {};
    const huruf = hurufKolom(u.kolom - 1);
    const sama = { kolom: u.kolom, huruf, judul: judul === '' ? `Kolom ${huruf}` : judul, contoh: contohSel(sel) };
    if (dipilih.has(u.kolom)) return { ...sama, bidang: u.bidang, skor: null, alasan: null };
    if (diingat.has(u.kolom)) return { ...sama, bidang: u.bidang, skor: 1, alasan: 'seperti impor sebelumnya' };
    return { ...sama, bidang: u.bidang, skor: u.skor, alasan: u.alasan };
  });
}

/** The columns that are taken. */
export const kolomDipakai = ({ kolom, gaya }: Pick<Susunan, 'kolom' | 'gaya'>): KolomDipakai[] => {
  const dari = new Map(gaya.map((g) => [g.kolom, g.gaya]));
  return kolom.flatMap(({ kolom: nomor, judul, bidang }) =>
    bidang === null ? [] : [{ kolom: nomor, judul, bidang, gaya: dari.get(nomor) ?? null }],
  );
};

const KEPALA_KOSONG: Kepala = { dari: 1, sampai: 0, nomorKolom: null, dataDari: 1, judul: [] };

/** Goods and the rest of a sheet, and how its numbers and days are written: every row is looked at. */
function telaahBaris(sesi: BerkasSesi, ktx: Konteks, l: LembarTersimpan, kepala: Kepala, kolom: Susunan['kolom']) {
  const dipakai = kolomDipakai({ kolom, gaya: [] });
  const golongkan = susunPenggolong(kepala, dipakai);
  const pengamat = new PengamatLembar(dipakai, Number(ktx.jam.hariIni().slice(0, 4)), kepala.ribuan);
  const bagi = kolom.map((k) => ({ kolom: k.kolom, satu: new PengamatBagi(k.judul) })).filter((b) => b.satu.perlu);
  const bukan = new Map<string, number>();
  let [barisData, ke] = [0, 0];
  for (const b of barisLembar(sesi, l.nomor)) {
    ke += 1;
    if (ke % DENYUT === 0) denyut(ktx, `Mengenali ${l.nama}`, b.nomor, l.baris);
    const jenis = golongkan(b);
    if (jenis === 'data') {
      barisData += 1;
      pengamat.lihat(b);
      for (const { kolom: k, satu } of bagi) satu.lihat(b.sel[k - 1]);
    } else bukan.set(ALASAN_BUKAN_DATA[jenis], (bukan.get(ALASAN_BUKAN_DATA[jenis]) ?? 0) + 1);
  }
  return {
    barisData,
    bukanData: [...bukan].map(([alasan, baris]) => ({ alasan, baris })),
    gaya: pengamat.hasil(),
    bagi: bagi.flatMap(({ kolom: k, satu }) => tawaran(k, satu.hasil())),
  };
}

const KOSONG = { barisData: 0, bukanData: [], gaya: [], bagi: [] };

/** How a column may be cut up, as screens see it; nothing where no cell has several parts. */
const tawaran = (kolom: number, isi: TawaranBagi | null): Susunan['bagi'] =>
  isi === null || isi.pilihan.length === 0
    ? []
    : [
        {
          kolom,
          pilihan: isi.pilihan.map((p) => ({ ...p, contoh: p.contoh.map((c) => ({ ...c })) })),
          utuh: isi.utuh.map((u) => ({ ...u })),
        },
      ];

/** A sheet as the program takes it, with what the user chose put over it. */
function susunLembar(
  sesi: BerkasSesi,
  ktx: Konteks,
  l: LembarTersimpan,
  pilihan: PilihanLembar,
): { susunan: Susunan; profil: ProfilImpor | null } {
  const awal = barisAwal(sesi, l.nomor, pilihan.kepalaSampai ?? pilihan.kepalaDari ?? 0);
  const kepala = kepalaLembar(awal, l, pilihan);
  const profil = kepala && bacaProfil(ktx, kepala.judul);
  const kolom = petaLembar(kepala ?? KEPALA_KOSONG, awal, pilihan, profil);
  const { barisData, bukanData, gaya, bagi } = kepala ? telaahBaris(sesi, ktx, l, kepala, kolom) : KOSONG;
  const bidang = new Set(kolom.flatMap((k) => (k.bidang === null ? [] : bidangDiisi(k.bidang))));
  const kenal = kenaliLembar(l.nama, kepala, bidang, barisData);
  const kunci = kunciKolom(kepala?.judul ?? []);
  const susunan: Susunan = {
    ikut: kenal.ikut,
    alasan: kenal.alasan,
    kenal,
    kepalaDari: kepala?.dari ?? null,
    kepalaSampai: kepala?.sampai ?? null,
    barisData,
    bukanData,
    kolom,
    gaya: gaya.map((g) => ({
      kolom: g.kolom,
      jenis: g.jenis,
      gaya: g.gaya ?? gayaDiingat(profil, kunci[g.kolom - 1], g.pilihan) ?? gayaSendiri(sesi, g.jenis),
      pilihan: g.pilihan.map((p) => ({ gaya: p.gaya, contoh: p.contoh.map((c) => ({ ...c })) })),
      catatan: g.catatan,
    })),
    bagi,
    kurang: bidangKurang(bidang),
    pilihan,
    kepala,
  };
  return { susunan: denganPilihan(susunan, pilihan), profil };
}

/** A sheet with another choice of style or of whether it takes part. */
export function denganPilihan(susunan: Susunan, pilihan: PilihanLembar): Susunan {
  const { kenal } = susunan;
  const { ikut = kenal.ikut } = pilihan;
  return {
    ...susunan,
    ikut,
    alasan: ikut === kenal.ikut ? kenal.alasan : `dipilih sendiri (${kenal.alasan})`,
    gaya: susunan.gaya.map((g) => ({ ...g, gaya: pilihan.gaya?.[g.kolom] ?? g.gaya })),
    pilihan,
  };
}

/** What was chosen for such a column before, where the cells leave it open again. */
function gayaDiingat(profil: ProfilImpor | null, kunci = '', pilihan: readonly { gaya: string }[] = []): string | null {
  const gaya = profil?.gaya[kunci];
  return gaya !== undefined && pilihan.some((p) => p.gaya === gaya) ? gaya : null;
}

/**
 * Proposes what every sheet is, by its headings, its contents and what was chosen for such headings before.
 * @throws AppError conflict/dihentikan
 */
export function susunSemua(sesi: BerkasSesi, ktx: Konteks): void {
  kenaliAsal(sesi, ktx);
  for (const l of semuaLembar(sesi.db)) {
    const { susunan, profil } = susunLembar(sesi, ktx, l, {});
    simpanSusunan(sesi.db, l.nomor, susunan);
    if (profil === null || !susunan.ikut) continue;
    tulisMeta(sesi.db, 'profil', { nama: profil.nama, waktu: profil.waktu });
    tetapkanArti(sesi, profil.asing);
  }
}

/** Proposes anew what a sheet is, with the user's choices. */
export function susunUlang(sesi: BerkasSesi, ktx: Konteks, l: LembarTersimpan, pilihan: PilihanLembar): void {
  simpanSusunan(sesi.db, l.nomor, susunLembar(sesi, ktx, l, pilihan).susunan);
}
