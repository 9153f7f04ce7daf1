import { bandingkan, gabungData } from '../../domain/pencocokan/banding.ts';
import { jelaskan } from '../../domain/pencocokan/skor.ts';
import { jumlahkan } from '../../domain/uang.ts';
import {
  anggota,
  banyakUsulan,
  type BarangCocok,
  halamanBebas,
  halamanUsulan,
  jumlahCocok,
  type UsulanCocok,
} from '../../db/impor/pencocokan.ts';
import { banyakBaris, satuBaris } from '../../db/impor/baris.ts';
import { type BerkasSesi, bacaMeta } from '../../db/impor/sesi.ts';
import { saldoPada } from '../../db/reads/saldo.ts';
import { hashTerakhir, perintahTerap } from '../../db/reads/kenali.ts';
import type { Keluaran, MasukanTerurai } from '../contract/index.ts';
import type { ButirCocok, RingkasanCocok, SisiBarang } from '../contract/pencocokan.ts';
import { infoSesi, lembarSesi } from '../impor/sesi.ts';
import { versiPilihan } from '../impor/uji.ts';
import type { Konteks } from '../konteks.ts';
import { nomorRegister } from '../pemetaan.ts';
import { catatanHitung } from './hitung.ts';

/** Members of a group that a page tells one by one. */
const ANGGOTA_TAMPIL = 50;

/** What the register holds by itself, independent of the lists: lots, units, sen. */
function isiRegister(ktx: Konteks, golongan: string | null) {
  const saldo = saldoPada(ktx.register.db, ktx.jam.hariIni()).filter(
    (s) => golongan === null || s.golongan === golongan,
  );
  return {
    lot: saldo.reduce((n, s) => n + s.lot, 0),
    unit: saldo.reduce((n, s) => n + s.unit, 0),
    nilaiSen: jumlahkan(saldo.map((s) => s.nilaiSen)),
  };
}

/** Counts and sums of the lists, held against file and register; null before the first run. */
export function ringkasanCocok(sesi: BerkasSesi, ktx: Konteks): RingkasanCocok | null {
  const catatan = catatanHitung(sesi);
  if (catatan === null) return null;
  const jumlah = jumlahCocok(sesi.db);
  const mereka = {
    usulan: jumlah('mereka', 'usulan'),
    cocok: jumlah('mereka', 'cocok'),
    sendiri: jumlah('mereka', 'sendiri'),
    luar: jumlah('mereka', 'luar'),
  };
  const kita = { usulan: jumlah('kita', 'usulan'), cocok: jumlah('kita', 'cocok'), sendiri: jumlah('kita', 'sendiri') };
  const total = (isi: Readonly<Record<string, { barang: number; unit: number }>>, apa: 'barang' | 'unit'): number =>
    Object.values(isi).reduce((n, j) => n + j[apa], 0);
  const register = isiRegister(ktx, catatan.golongan);
  const barisBerkas = banyakBaris(sesi.db);
  return {
    sesi: sesi.id,
    namaBerkas: infoSesi(sesi).nama,
    golongan: catatan.golongan as RingkasanCocok['golongan'], // as it was asked for
    ambang: catatan.ambang,
    waktu: catatan.waktu,
    usang:
      catatan.hash !== hashTerakhir(ktx.register.db) ||
      catatan.versi !== versiPilihan(sesi) ||
      bacaMeta(sesi.db, 'diolah') !== true,
    pasangan: banyakUsulan(sesi.db),
    mereka,
    kita,
    periksa: {
      barisBerkas,
      lotRegister: register.lot,
      unitRegister: register.unit,
      nilaiRegisterSen: register.nilaiSen,
      cocok:
        total(mereka, 'barang') === barisBerkas &&
        total(kita, 'barang') === register.lot &&
        total(kita, 'unit') === register.unit,
    },
    perintah: perintahTerap(ktx.register.db, sesi.id),
  };
}

/** Says where in the file a row stands. */
export function letakBaris(sesi: BerkasSesi): (nomor: number) => string | null {
  const lembar = new Map(lembarSesi(sesi).map((l) => [l.nomor, l.nama]));
  const banyak = lembarSesi(sesi).filter((l) => l.ikut).length > 1;
  return (nomor) => {
    const b = satuBaris(sesi.db, nomor);
    if (!b) return null;
    return banyak ? `${lembar.get(b.lembar) ?? ''} baris ${b.baris}` : `baris ${b.baris}`;
  };
}

type Letak = (nomor: number) => string | null;

const sisi = ({ sisi, nomor, data, unit, nilai }: BarangCocok, letak: Letak): SisiBarang => ({
  nomor: String(nomor),
  letak: sisi === 'mereka' ? letak(nomor) : null,
  namaBarang: data.namaBarang ?? '',
  kodeBarang: data.kodeBarang ?? null,
  merk: data.merk ?? null,
  tahunPerolehan: data.tahunPerolehan ?? (data.tanggalPerolehan ? Number(data.tanggalPerolehan.slice(0, 4)) : null),
  unit,
  nilaiSen: nilai,
  nomorRegister: nomorRegister(data.registerDari ?? null, data.registerSampai ?? data.registerDari ?? null),
});

const milik = (isi: readonly BarangCocok[], mana: BarangCocok['sisi']): BarangCocok[] =>
  isi.filter((b) => b.sisi === mana);

/** A pair or group with its reasons and, field by field, both lists. */
function butirUsulan(sesi: BerkasSesi, u: UsulanCocok, letak: Letak, batas: number | null): ButirCocok {
  const isi = anggota(sesi.db, u.nomor);
  const [mereka, kita] = [milik(isi, 'mereka'), milik(isi, 'kita')];
  const data = { mereka: gabungData(mereka.map((b) => b.data)), kita: gabungData(kita.map((b) => b.data)) };
  const alasan = jelaskan(
    { nomor: 0, data: data.mereka },
    { nomor: 0, data: data.kita, uraian: kita[0]?.uraian ?? undefined },
  ).alasan;
  const kelompok =
    isi.length > 2 ? [{ cocok: true, kata: `${mereka.length} baris mereka dengan ${kita.length} lot kita` }] : [];
  const saingan = u.saingan > 0 ? [{ cocok: false, kata: `${u.saingan} barang lain hampir sama cocoknya` }] : [];
  return {
    nomor: String(u.nomor),
    status: u.status,
    skor: u.tangan ? null : u.skor,
    saingan: u.saingan,
    tangan: u.tangan,
    mereka: mereka.slice(0, batas ?? mereka.length).map((b) => sisi(b, letak)),
    kita: kita.slice(0, batas ?? kita.length).map((b) => sisi(b, letak)),
    banyakMereka: mereka.length,
    banyakKita: kita.length,
    alasan: [...kelompok, ...alasan, ...saingan],
    banding: bandingkan(data.mereka, data.kita),
  };
}

/** A thing that is in one list only. */
function butirSendiri(b: BarangCocok, letak: Letak): ButirCocok {
  const satu = [sisi(b, letak)];
  const mereka = b.sisi === 'mereka';
  return {
    nomor: String(b.nomor),
    status: 'sendiri',
    skor: null,
    saingan: 0,
    tangan: false,
    mereka: mereka ? satu : [],
    kita: mereka ? [] : satu,
    banyakMereka: mereka ? 1 : 0,
    banyakKita: mereka ? 0 : 1,
    alasan: [],
    banding: mereka ? bandingkan(b.data, {}) : bandingkan({}, b.data),
  };
}

/** A page of one of the lists. @param anggotaTampil members told of a group; null: all */
export function halamanCocok(
  sesi: BerkasSesi,
  minta: MasukanTerurai<'pencocokan.daftar'>,
  anggotaTampil: number | null = ANGGOTA_TAMPIL,
): Keluaran<'pencocokan.daftar'> {
  const letak = letakBaris(sesi);
  if (minta.tab === 'usulan' || minta.tab === 'cocok') {
    const { isi, jumlah } = halamanUsulan(sesi.db, minta);
    return { baris: isi.map((u) => butirUsulan(sesi, u, letak, anggotaTampil)), jumlah };
  }
  const { isi, jumlah } = halamanBebas(sesi.db, minta.tab === 'hanya-kita' ? 'kita' : 'mereka', minta);
  return { baris: isi.map((b) => butirSendiri(b, letak)), jumlah };
}
