import { type BidangBaris, rapikanTeks } from '../../domain/impor/beda.ts';
import type { DataBaris } from '../../domain/impor/data.ts';
import type { Koneksi } from '../../db/open.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import { type BarisSesi, type GalatBaris, letakBaris, semuaBaris } from '../../db/impor/baris.ts';
import {
  lotDisebutGanda,
  lupakanHasil,
  nibarGanda,
  rentangRegister,
  simpanKenal,
  tambahGalat,
} from '../../db/impor/hasilPeriksa.ts';
import { adaKunci, catatKembarLot, tandaiKembar } from '../../db/impor/kembar.ts';
import { PembuatKunci } from '../../db/impor/kunci.ts';
import { lotBerkode, lotDenganId, lotDenganNibar, lotDenganRegister, type LotKenal } from '../../db/reads/kenali.ts';
import type { Sebutan } from './sebutan.ts';

/** By what a row was taken for a lot. */
const OLEH = { id: 'ID', nibar: 'NIBAR', register: 'kode dan nomor register', pilihan: 'pilihan pengguna' } as const;

interface Kenal {
  readonly barang: number | null;
  readonly dikenali: string | null;
  readonly galat: readonly { bidang: BidangBaris; alasan: string }[];
}

const KOSONG: Kenal = { barang: null, dikenali: null, galat: [] };
const samaNama = (a: string | undefined, b: string): boolean =>
  a !== undefined && rapikanTeks(a).toLowerCase() === rapikanTeks(b).toLowerCase();

function galat(bidang: BidangBaris, alasan: string): Kenal {
  return { ...KOSONG, galat: [{ bidang, alasan }] };
}

/** An id alone proves nothing: the list may come from another register. */
function denganId(db: Koneksi, data: DataBaris): Kenal {
  if (data.id === undefined) return KOSONG;
  const lot = lotDenganId(db, data.id);
  if (lot === undefined)
    return galat(
      'id',
      `Tidak ada barang dengan ID ${data.id} dalam register ini. Bila barang ini memang baru, kosongkan ID-nya.`,
    );
  if (lot.unit === 0)
    return galat(
      'id',
      `Barang dengan ID ${data.id} (${lot.namaBarang}) sudah tidak ada lagi dalam register: sudah dihapuskan, dipindahkan atau digabung.`,
    );
  if (data.kodeBarang !== lot.kodeBarang && !samaNama(data.namaBarang, lot.namaBarang))
    return galat(
      'id',
      `ID ${data.id} dalam register adalah ${lot.namaBarang} (${lot.kodeBarang}); kode dan nama pada baris ini lain keduanya. Periksa ID-nya, atau kosongkan bila barang ini baru.`,
    );
  return { barang: lot.id, dikenali: OLEH.id, galat: [] };
}

function satuSaja(lot: readonly LotKenal[], bidang: BidangBaris, sebut: string, oleh: string): Kenal {
  const [satu, lain] = lot;
  if (satu === undefined) return KOSONG;
  if (lain !== undefined)
    return galat(
      bidang,
      `${sebut} tercatat pada lebih dari satu barang dalam register (ID ${lot.map((l) => l.id).join(', ')}). Perbaiki dulu di register, atau isi ID pada baris ini.`,
    );
  return { barang: satu.id, dikenali: oleh, galat: [] };
}

const denganNibar = (db: Koneksi, { nibar }: DataBaris): Kenal =>
  nibar === undefined ? KOSONG : satuSaja(lotDenganNibar(db, nibar), 'nibar', `NIBAR ${nibar}`, OLEH.nibar);

function denganRegister(db: Koneksi, { kodeBarang, registerDari, registerSampai }: DataBaris): Kenal {
  if (kodeBarang === undefined || registerDari === undefined) return KOSONG;
  const lot = lotDenganRegister(db, kodeBarang, registerDari).filter(
    (l) => registerSampai === undefined || l.registerSampai === registerSampai,
  );
  return satuSaja(lot, 'registerDari', `Nomor register ${registerDari} dari kode ${kodeBarang}`, OLEH.register);
}

/** The lot a row names by itself. What it is named by must agree. */
function kenaliLot(db: Koneksi, data: DataBaris): Kenal {
  const [id, nibar, register] = [denganId(db, data), denganNibar(db, data), denganRegister(db, data)];
  const salah = [id, nibar].flatMap((k) => k.galat);
  if (salah.length > 0) return { ...KOSONG, galat: salah };
  if (id.barang !== null && nibar.barang !== null && id.barang !== nibar.barang)
    return galat(
      'nibar',
      `ID menunjuk barang ${id.barang}, tetapi NIBAR ${data.nibar} milik barang ${nibar.barang}. Perbaiki salah satunya.`,
    );
  const utama = id.barang === null ? nibar : id;
  if (utama.barang !== null) return utama;
  return register;
}

/** The user's word stands where the row does not name a lot by itself. */
function denganPilihan(db: Koneksi, b: BarisSesi, kenal: Kenal): Kenal {
  if (kenal.barang !== null || kenal.galat.length > 0 || b.keputusan !== 'cocok' || b.keputusanBarang === null)
    return kenal;
  const lot = lotDenganId(db, b.keputusanBarang);
  if (lot === undefined || lot.unit === 0)
    return galat(
      'id',
      `Baris ini dicocokkan dengan barang ${b.keputusanBarang}, yang sudah tidak ada lagi dalam register. Putuskan lagi.`,
    );
  return { barang: lot.id, dikenali: OLEH.pilihan, galat: [] };
}

/** How many other rows a refusal names. */
const DISEBUT = 5;

/** Two rows cannot both be one lot: each is told of the others, the first few. */
function tolakGanda({ db }: BerkasSesi, sebutan: Sebutan): void {
  const masing = (nomor: readonly number[], bidang: BidangBaris | null, alasan: (lain: string) => string): void => {
    const contoh = nomor.slice(0, DISEBUT + 1).map((n) => ({ n, teks: sebutan.baris(letakBaris(db, n)) }));
    for (const n of nomor) {
      const lain = contoh.filter((c) => c.n !== n).slice(0, DISEBUT);
      const sisa = nomor.length - 1 - lain.length;
      const sebut = lain.map((c) => c.teks).join(', ') + (sisa > 0 ? ` dan ${sisa} baris lain` : '');
      tambahGalat(db, n, [sebutan.galat(n, { bidang, alasan: alasan(sebut) })]);
    }
  };
  for (const { barang, nomor } of lotDisebutGanda(db))
    masing(
      nomor,
      null,
      (lain) => `Barang dengan ID ${barang} juga disebut oleh ${lain}. Sisakan satu baris untuk satu barang.`,
    );
  for (const { nibar, nomor } of nibarGanda(db))
    masing(nomor, 'nibar', (lain) => `NIBAR ${nibar} juga dipakai ${lain}; satu NIBAR hanya untuk satu barang.`);
  for (const { nomor, dengan } of rentangBertemu(db)) {
    const lain = sebutan.baris(letakBaris(db, dengan));
    const alasan = `Nomor register bertemu dengan ${lain}; satu nomor hanya untuk satu barang dari kode yang sama.`;
    tambahGalat(db, nomor, [sebutan.galat(nomor, { bidang: 'registerDari', alasan })]);
  }
}

/** Rows whose register numbers of one code meet those of another row; each is told of one. */
function rentangBertemu(db: BerkasSesi['db']): { nomor: number; dengan: number }[] {
  const hasil = new Map<number, number>();
  let terjauh = { nomor: 0, kode: '', sampai: 0 };
  for (const r of rentangRegister(db)) {
    const sekode = terjauh.kode === r.kode;
    if (sekode && r.dari <= terjauh.sampai) {
      hasil.set(r.nomor, terjauh.nomor);
      if (!hasil.has(terjauh.nomor)) hasil.set(terjauh.nomor, r.nomor);
    }
    if (!sekode || r.sampai > terjauh.sampai) terjauh = r;
  }
  return [...hasil].map(([nomor, dengan]) => ({ nomor, dengan }));
}

/** Lots that have the content of a row. */
function carikanKembaran(sesi: BerkasSesi, register: Koneksi, kunci: PembuatKunci, denyut: () => void): void {
  let ke = 0;
  for (const kode of kunci.kode)
    for (const { id, lot } of lotBerkode(register, kode)) {
      ke += 1;
      if (ke % 500 === 0) denyut();
      for (const k of kunci.lot(lot)) if (adaKunci(sesi.db, k)) catatKembarLot(sesi.db, k, id);
    }
  tandaiKembar(sesi.db);
}

/**
 * Finds out of every row which lot it is, and which rows are twins. Nothing but an id, a NIBAR, kode and register, or the
 * user's word makes a row a lot; a row that is only alike one is told, and waits.
 * @param denyut called every so many rows
 */
export function kenaliSemua(sesi: BerkasSesi, register: Koneksi, sebutan: Sebutan, denyut: () => void): void {
  lupakanHasil(sesi.db);
  const kunci = new PembuatKunci();
  let ke = 0;
  for (const b of semuaBaris(sesi.db)) {
    ke += 1;
    if (ke % 500 === 0) denyut();
    const sendiri = kenaliLot(register, b.data);
    const kenal = denganPilihan(register, b, sendiri);
    const salah: GalatBaris[] = [...b.galatIsi, ...kenal.galat.map((g) => sebutan.galat(b.nomor, g))];
    simpanKenal(sesi.db, b.nomor, {
      barang: kenal.barang,
      dikenali: kenal.dikenali,
      kunci: sendiri.barang === null && salah.length === 0 ? kunci.baris(b.data) : null,
      galat: salah,
    });
  }
  tolakGanda(sesi, sebutan);
  denyut();
  carikanKembaran(sesi, register, kunci, denyut);
}
