import { jalankanPerintah } from '../../../db/ledger/penulis.ts';
import { Pencatat } from '../../../db/ledger/pencatat.ts';
import { bukaRegister, type Register } from '../../../db/open.ts';
import { muatKatalog } from '../../../db/reads/kode.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { katalogKodeBarang } from '../../../seeds/kodeBarang.ts';
import { Acak } from './acak.ts';
import { HARI_AWAL, HARI_INI, kepalaUji } from './kepala.ts';
import { PembuatLot } from './lot.ts';
import { catatSetahun } from './setahun.ts';

export interface OpsiBuat {
  readonly benih: number;
  /** Lots per opening command. */
  readonly perPerintah: number;
  /** Also a year of entries after the opening. */
  readonly setahun: boolean;
  readonly kabar?: (teks: string) => void;
}

/** Books new lots as one command, through the path an import takes; gives their ids. */
export function catatLotBaru(register: Register, pembuat: PembuatLot, banyak: number, tanggal = HARI_AWAL): number[] {
  return jalankanPerintah(register.db, kepalaUji('impor.jalankan', { lot: banyak }), (tulis) => {
    const catat = new Pencatat(register.db, tulis, HARI_INI);
    const hasil: number[] = [];
    for (let i = 0; i < banyak; i += 1) {
      const fakta = {
        tanggal,
        jenis: 'saldo-awal',
        dasar: 'Daftar barang per 31 Desember 2024',
        gerak: 'awal' as const,
      };
      hasil.push(catat.lotBaru({ ...fakta, ...pembuat.buat() }));
    }
    catat.selesai();
    return { hasil, judul: `${banyak} lot dimuat` };
  }).hasil;
}

/** Makes a register file of `lot` lots through the real write path; the same seed gives the same content. */
export function buatRegister(berkas: string, lot: number, opsi: OpsiBuat): Register {
  const register = bukaRegister(berkas);
  const acak = new Acak(opsi.benih);
  const pembuat = new PembuatLot(acak);
  jalankanPerintah(register.db, kepalaUji('register.siapkan'), (tulis) => {
    muatKatalog(register.db, katalogKodeBarang());
    const rincian = GOLONGAN.filter((g) => g.kib !== null).map((g) => ({
      golongan: g.golongan,
      nilaiSen: 1_000_000_000_000_00,
    }));
    tulis.rujukan('kontrol', HARI_AWAL, { sumber: 'Neraca', rincian });
    return { hasil: null, judul: 'Register uji dibuat' };
  });
  for (let sisa = lot; sisa > 0; sisa -= opsi.perPerintah) {
    catatLotBaru(register, pembuat, Math.min(sisa, opsi.perPerintah));
    opsi.kabar?.(`${lot - Math.max(0, sisa - opsi.perPerintah)} / ${lot} lot`);
  }
  if (opsi.setahun) catatSetahun(register, acak, lot);
  return register;
}
