import { ubahKondisi } from '../../db/ledger/operasi.ts';
import { batalkanPerintah } from '../../db/ledger/pembatalan.ts';
import { Pencatat } from '../../db/ledger/pencatat.ts';
import { jalankanPerintah } from '../../db/ledger/penulis.ts';
import type { Register } from '../../db/open.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { idBarang } from '../../db/reads/barang.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { Acak } from './generator/acak.ts';
import { PembuatLot } from './generator/lot.ts';
import { HARI_INI, kepalaUji } from './generator/kepala.ts';
import { buatRegister, catatLotBaru } from './generator/register.ts';
import { Lantai, lantaiSisip } from './lantai.ts';
import type { BarisHasil } from './tabel.ts';
import { sekali, tengah, type Ukuran, ukur } from './ukur.ts';

const BANYAK = 1000;
const SATUAN = 15;

/** Puts lots into condition KB as one command; gives its number. */
function ubah({ db }: Register, id: readonly number[]): number {
  return jalankanPerintah(db, kepalaUji('barang.ubahKondisi'), (tulis) => {
    const catat = new Pencatat(db, tulis, HARI_INI);
    for (const n of id) ubahKondisi(catat, n, 'KB', HARI_INI, 'Berita acara pemeriksaan');
    catat.selesai();
    return { hasil: null, judul: `${id.length} lot diubah` };
  }).perintah;
}

function batalkan({ db }: Register, nomor: number): void {
  jalankanPerintah(db, { ...kepalaUji('perintah.batalkan'), membatalkan: [nomor] }, (tulis) => {
    batalkanPerintah(db, tulis, [nomor]);
    return { hasil: null, judul: 'Batal' };
  });
}

/** One lot and many lots brought into another condition, and that undone. */
export function ukurUbah(register: Register, lot: number): BarisHasil[] {
  const baik = idBarang(register.db, { kondisi: ['B'] }, { kolom: 'register', arah: 'naik' }, 0, lot);
  const langkah = Math.floor(baik.length / (BANYAK + SATUAN));
  const dipilih = baik.filter((_, i) => i % langkah === 0).slice(0, BANYAK + SATUAN);
  const satu = tengah(dipilih.slice(BANYAK).map((id) => sekali(() => ubah(register, [id]))));
  const banyak = dipilih.slice(0, BANYAK);
  const [maju, mundur]: [Ukuran[], Ukuran[]] = [[], []];
  for (let i = 0; i < 5; i += 1) {
    let nomor = 0;
    maju.push(sekali(() => (nomor = ubah(register, banyak))));
    mundur.push(sekali(() => batalkan(register, nomor)));
  }
  const polos = new Lantai(register.berkas);
  const baris = polos.baris('mutasi_baris', BANYAK);
  polos.tutup();
  const lantai = (n: number) => ({
    nama: `sisip ${n} baris polos`,
    hasil: ukur(lantaiSisip(`${register.berkas}.polos-${n}`, baris.slice(0, n))),
  });
  const lantaiBanyak = lantai(BANYAK);
  return [
    { kerja: 'ubah kondisi 1 lot', lot, hasil: satu, lantai: lantai(1), anggaran: null },
    { kerja: 'ubah kondisi 1.000 lot', lot, hasil: tengah(maju), lantai: lantaiBanyak, anggaran: { ms: 200 } },
    { kerja: 'batalkan 1.000 lot', lot, hasil: tengah(mundur), lantai: lantaiBanyak, anggaran: { ms: 200 } },
  ];
}

/** Lots made beforehand, so that making them is not measured. */
class LotSiap extends PembuatLot {
  readonly #siap: ReturnType<PembuatLot['buat']>[];

  constructor(acak: Acak, banyak: number) {
    super(acak);
    this.#siap = Array.from({ length: banyak }, () => super.buat());
  }

  override buat(): ReturnType<PembuatLot['buat']> {
    return this.#siap.pop() ?? super.buat();
  }
}

const IMPOR = 100_000;

/** 100,000 lots committed as one command into the register given, and taken back again. */
export function ukurImpor(register: Register, lot: number): BarisHasil[] {
  const siap = new LotSiap(new Acak(7), IMPOR);
  const hasil = sekali(() => catatLotBaru(register, siap, IMPOR));
  const polos = new Lantai(register.berkas);
  const baris = polos.baris('barang', IMPOR);
  polos.tutup();
  const lantai = {
    nama: '100.000 baris ke tabel polos',
    hasil: sekali(lantaiSisip(`${register.berkas}.polos`, baris)),
  };
  const { perintah } = isiRegister(register.db);
  const batal = sekali(() => batalkan(register, perintah));
  const impor = {
    kerja: `impor 100.000 lot ke ${lot === 0 ? 'register kosong' : 'register'}`,
    lot,
    hasil,
    lantai,
    anggaran: { ms: 5000 },
  };
  return [impor, { kerja: 'batalkan impor 100.000 lot', lot, hasil: batal, lantai, anggaran: null }];
}

/** The same into a register that has no lot yet. */
export function ukurImporKosong(berkas: string): BarisHasil[] {
  const register = buatRegister(berkas, 0, { benih: 1, perPerintah: IMPOR, setahun: false });
  try {
    return ukurImpor(register, 0);
  } finally {
    register.tutup();
  }
}

/** The whole proof of a register, beside SQLite's own check and one reading of the ledger and the lots. */
export function ukurPeriksa(register: Register, lot: number): BarisHasil {
  let sah = false;
  const hasil = sekali(() => ({ sah } = periksaRegister(register.db)));
  if (!sah) throw new Error('the register of the bench does not pass its own check');
  const lantai = new Lantai(register.berkas);
  const langkah = [lantai.semua('pragma integrity_check'), lantai.telusuri('mutasi_baris'), lantai.telusuri('barang')];
  const polos = sekali(() => langkah.map((kerja) => kerja()));
  lantai.tutup();
  return {
    kerja: 'periksa',
    lot,
    hasil,
    lantai: { nama: 'integrity_check + baca tabel', hasil: polos },
    anggaran: null,
  };
}
