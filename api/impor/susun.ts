import { amatiGaya } from '../../domain/impor/gaya.ts';
import { bidangImpor, bidangKurang } from '../../domain/impor/bidang.ts';
import { kunciKolom } from '../../domain/impor/judul.ts';
import type { SelMasuk } from '../../domain/impor/sel.ts';
import { mentahLembar, semuaLembar, simpanSusunan, type LembarTersimpan } from '../../db/impor/mentah.ts';
import { type BerkasSesi, tulisMeta } from '../../db/impor/sesi.ts';
import type { Konteks } from '../konteks.ts';
import { hurufKolom } from '../reports/writers/xlsx/nama.ts';
import { bacaProfil, type ProfilImpor } from './profil.ts';
import { kenaliAsal } from './asal.ts';
import { teksSel, uraiSel } from './sel.ts';
import { bidangJudul, bukanData, cariKepala } from './struktur.ts';
import type { PilihanLembar, Susunan } from './susunan.ts';

const AWAL = 60;

function barisAwal(sesi: BerkasSesi, lembar: number) {
  const hasil: { baris: number; sel: readonly SelMasuk[] }[] = [];
  for (const b of mentahLembar(sesi.db, lembar)) {
    if (hasil.length >= AWAL) break;
    hasil.push({ baris: b.baris, sel: uraiSel(b.sel) });
  }
  return hasil;
}

/** A sheet as the program takes it, with what the user chose put over it. */
function susunLembar(
  sesi: BerkasSesi,
  ktx: Konteks,
  l: LembarTersimpan,
  pilihan: PilihanLembar,
): { susunan: Susunan; profil: ProfilImpor | null } {
  const awal = barisAwal(sesi, l.nomor);
  const usul = cariKepala(awal);
  const kepala = pilihan.kepalaDari === undefined ? usul : pilihan.kepalaDari;
  const sel = awal.find((b) => b.baris === kepala)?.sel ?? [];
  const judul = sel.map(teksSel);
  const profil = bacaProfil(ktx, judul);
  const kunci = kunciKolom(judul);
  const tahunAcuan = Number(ktx.jam.hariIni().slice(0, 4));
  const kolom = judul.map((j, i) => {
    const nomor = i + 1;
    const dipilih = pilihan.kolom?.[nomor];
    const diingat = profil?.kolom[kunci[i] ?? ''];
    const bidang = dipilih !== undefined ? dipilih : diingat !== undefined ? diingat : bidangJudul(j);
    const contoh = awal
      .filter((b) => kepala !== null && b.baris > kepala)
      .slice(0, 3)
      .map((b) => teksSel(b.sel[i]));
    return {
      kolom: nomor,
      huruf: hurufKolom(i),
      judul: j,
      contoh,
      bidang,
      skor: dipilih === undefined ? 1 : null,
      alasan: null,
    };
  });
  const dipakai = kolom.filter((k) => k.bidang !== null);
  const pengamat = dipakai.flatMap((k) => {
    const bidang = bidangImpor(k.bidang ?? '');
    const p = bidang && amatiGaya(bidang, k.judul, tahunAcuan);
    return p ? [{ kolom: k.kolom, p }] : [];
  });
  const bukan = new Map<string, number>();
  let barisData = 0;
  const indeks = dipakai.map((k) => k.kolom - 1);
  if (kepala !== null)
    for (const b of mentahLembar(sesi.db, l.nomor, kepala + 1)) {
      const isi = uraiSel(b.sel);
      const alasan = bukanData(isi, indeks, judul);
      if (alasan !== null) bukan.set(alasan, (bukan.get(alasan) ?? 0) + 1);
      else {
        barisData += 1;
        for (const { kolom: n, p } of pengamat) p.lihat(isi[n - 1]);
      }
    }
  const kurang = bidangKurang(new Set(dipakai.map((k) => k.bidang ?? '')));
  const gaya = pengamat.map(({ kolom: n, p }) => {
    const h = p.hasil();
    const pilih = pilihan.gaya?.[n] ?? h.gaya ?? profil?.gaya[kunci[n - 1] ?? ''] ?? null;
    return {
      kolom: n,
      jenis: h.jenis,
      gaya: pilih,
      pilihan: h.pilihan.map((x) => ({ gaya: x.gaya, contoh: [...x.contoh] })),
      catatan: h.catatan,
    };
  });
  const ikut = pilihan.ikut ?? (kepala !== null && kurang.length === 0 && barisData > 0);
  const alasan = ikut ? 'daftar barang' : 'bukan daftar barang';
  return {
    profil,
    susunan: {
      ikut,
      alasan,
      kepalaDari: kepala,
      kepalaSampai: kepala,
      barisData,
      bukanData: [...bukan].map(([a, n]) => ({ alasan: a, baris: n })),
      kolom,
      gaya,
      kurang,
      pilihan,
    },
  };
}

/** Proposes what every sheet is, by its headings, its contents and what was chosen for such headings before. */
export function susunSemua(sesi: BerkasSesi, ktx: Konteks): void {
  kenaliAsal(sesi, ktx);
  for (const l of semuaLembar(sesi.db)) {
    const { susunan, profil } = susunLembar(sesi, ktx, l, {});
    simpanSusunan(sesi.db, l.nomor, susunan);
    if (profil) {
      tulisMeta(sesi.db, 'profil', { nama: profil.nama, waktu: profil.waktu });
      tulisMeta(sesi.db, 'petaKode', profil.kode);
    }
  }
}

/** Proposes anew what a sheet is, with the user's choices. */
export function susunUlang(sesi: BerkasSesi, ktx: Konteks, l: LembarTersimpan, pilihan: PilihanLembar): void {
  simpanSusunan(sesi.db, l.nomor, susunLembar(sesi, ktx, l, pilihan).susunan);
}
