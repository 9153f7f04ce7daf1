import { AppError } from '../../domain/galat.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { jumlahkan } from '../../domain/uang.ts';
import { daftarKontrol, kontrolPada } from '../../db/reads/rujukan.ts';
import { saldoPada } from '../../db/reads/saldo.ts';
import type { rekonsiliasi } from '../contract/rekonsiliasi.ts';
import type { KumpulanPenangan } from '../konteks.ts';
import { keBarisRekap, susunRekonsiliasi } from '../pemetaan.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Handlers of totals and control totals. */
export const penanganRekonsiliasi: KumpulanPenangan<keyof typeof rekonsiliasi> = {
  'rekap.kondisi': ({ per }, { register, jam }) => saldoPada(register.db, per ?? jam.hariIni()).map(keBarisRekap),

  'rekonsiliasi.lihat': ({ per }, { register, jam }) => {
    const tanggal = per ?? jam.hariIni();
    return susunRekonsiliasi(tanggal, saldoPada(register.db, tanggal, 'intra'), kontrolPada(register.db, tanggal));
  },

  'kontrol.daftar': (_, { register }) =>
    daftarKontrol(register.db).map((k) => ({
      per: k.per,
      sumber: k.sumber,
      rincian: [...k.rincian],
      totalSen: jumlahkan(k.rincian.map((r) => r.nilaiSen)),
    })),

  'kontrol.atur': (masukan, ktx) => {
    const ganda = masukan.rincian.find((r, i) => masukan.rincian.findIndex((s) => s.golongan === r.golongan) !== i);
    if (ganda) throw new AppError('validation', 'golongan_ganda', { golongan: ganda.golongan });
    const { per, sumber, rincian } = masukan;
    const sebut = formatTanggal(per);
    const judul = rincian.length > 0 ? `Nilai kontrol per ${sebut} ditetapkan` : `Nilai kontrol per ${sebut} dihapus`;
    const { perintah } = sebagaiPerintah(ktx, { jenis: 'kontrol.atur', judul, masukan }, (tulis) =>
      tulis.rujukan('kontrol', per, rincian.length > 0 ? { sumber, rincian } : null),
    );
    return { perintah };
  },
};
