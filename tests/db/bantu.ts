import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { GudangBerkas } from '../../api/berkas.ts';
import type { Keluaran, Masukan, NamaEntri, Reply } from '../../api/contract/index.ts';
import { dispatch } from '../../api/dispatch.ts';
import type { Konteks } from '../../api/konteks.ts';
import { Pencatat } from '../../db/ledger/pencatat.ts';
import { jalankanPerintah } from '../../db/ledger/penulis.ts';
import { bukaRegister, type Register } from '../../db/open.ts';
import { ATRIBUT_KOSONG, type AtributLot } from '../../domain/lot.ts';

/** A fresh register in a folder of its own, with a clock that stands. */
export interface RegisterUji {
  readonly register: Register;
  readonly ktx: Konteks;
  readonly folder: string;
  panggil<N extends NamaEntri>(nama: N, masukan: Masukan<N>): Promise<Reply<Keluaran<N>>>;
  /** Like `panggil`, for calls that must succeed. */
  harus<N extends NamaEntri>(nama: N, masukan: Masukan<N>): Promise<Keluaran<N>>;
  /** Brings in lots as one command of kind saldo awal; gives their ids. */
  lot(daftar: readonly LotUji[]): number[];
  tutup(): void;
}

export interface LotUji {
  tanggal?: string;
  unit: number;
  /** Sen; null: belum diisi. */
  nilai?: number | null;
  atribut?: Partial<AtributLot>;
}

const ATRIBUT: AtributLot = {
  ...ATRIBUT_KOSONG,
  temuan: [],
  golongan: 'B',
  kodeBarang: '1.3.2.05.02.01.030',
  kondisi: 'B',
  namaBarang: 'Kursi Rapat',
  tahunPerolehan: 2021,
  presisi: 'tahun',
};

export const HARI_INI = '2026-11-24';

/** @param asal a register file to begin with, instead of an empty one */
export function registerUji(hariIni = HARI_INI, asal?: string): RegisterUji {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-uji-'));
  const berkas = path.join(folder, 'uji.db');
  if (asal !== undefined) fs.copyFileSync(asal, berkas);
  const register = bukaRegister(berkas);
  // The tests make thousands of commands; what they prove does not hang on the disk.
  register.db.pragma('synchronous = OFF');
  const gudang = new GudangBerkas(path.join(folder, 'berkas'));
  fs.mkdirSync(gudang.folder);
  const pelaku = { nama: 'Penguji', peran: 'pengurus barang', akunOS: 'uji' };
  const jam = { hariIni: () => hariIni, sekarang: () => `${hariIni}T01:02:03.000Z` };
  const ktx: Konteks = { register, pelaku, jam, gudang, kemajuan: () => undefined, dibatalkan: () => false };
  const panggil = async <N extends NamaEntri>(nama: N, masukan: Masukan<N>) =>
    (await dispatch(ktx, nama, masukan)) as Reply<Keluaran<N>>;
  return {
    register,
    ktx,
    folder,
    panggil,
    async harus(nama, masukan) {
      const jawaban = await panggil(nama, masukan);
      if (!jawaban.ok) throw new Error(`${nama}: ${jawaban.error.reason} ${jawaban.error.pesan}`);
      return jawaban.value;
    },
    lot(daftar) {
      const kepala = { pelaku, waktu: jam.sekarang(), jenis: 'register.siapkan', masukan: {} };
      return jalankanPerintah(register.db, kepala, (tulis) => {
        const catat = new Pencatat(register.db, tulis, hariIni);
        const hasil = daftar.map((l) =>
          catat.lotBaru({
            tanggal: l.tanggal ?? '2024-12-31',
            jenis: 'saldo-awal',
            dasar: 'Daftar uji',
            gerak: 'awal',
            delta: {
              unit: l.unit,
              nilai: l.nilai ?? 0,
              akumulasi: 0,
              unitBelum: (l.nilai ?? null) === null ? l.unit : 0,
            },
            isi: { ...ATRIBUT, ...l.atribut },
          }),
        );
        catat.selesai();
        return { hasil, judul: 'Lot uji' };
      }).hasil;
    },
    tutup() {
      register.tutup();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
