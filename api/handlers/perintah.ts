import { AppError } from '../../domain/galat.ts';
import { batalkanPerintah, rantaiPembatalan } from '../../db/ledger/pembatalan.ts';
import { bacaPerintah, daftarPerintah, type PerintahTercatat, tumpukan } from '../../db/reads/perintah.ts';
import type { perintah, RingkasanPerintah } from '../contract/perintah.ts';
import type { KumpulanPenangan } from '../konteks.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Commands that leave nothing to cancel. */
const TIDAK_DAPAT_BATAL = new Set(['cadangan.pulihkan', 'periode.tutup', 'periode.buka']);

const sasaran = (p: PerintahTercatat): number[] => JSON.parse(p.membatalkan) as number[];

const ringkas = (p: PerintahTercatat): RingkasanPerintah => ({
  perintah: String(p.nomor),
  waktu: p.waktu,
  nama: p.nama,
  peran: p.peran,
  akunOS: p.akun_os,
  jenis: p.jenis,
  judul: p.judul,
  jumlahLot: p.jumlah_lot,
  membatalkan: sasaran(p).map(String),
  dibatalkanOleh: p.dibatalkan_oleh === null ? null : String(p.dibatalkan_oleh),
  hash: p.hash,
});

const langkah = (p: PerintahTercatat | undefined) => (p ? { perintah: String(p.nomor), judul: p.judul } : null);

/** Handlers of the log: undo, redo, and its list. */
export const penanganPerintah: KumpulanPenangan<keyof typeof perintah> = {
  'perintah.batalkan': (masukan, ktx) => {
    const { db } = ktx.register;
    const nomor = Number(masukan.perintah);
    const asal = bacaPerintah(db, nomor);
    if (!asal) throw new AppError('not_found', 'perintah_tidak_ada', { perintah: masukan.perintah });
    if (TIDAK_DAPAT_BATAL.has(asal.jenis))
      throw new AppError('rule', 'tidak_dapat_dibatalkan', { perintah: masukan.perintah, judul: asal.judul });
    const daftar = masukan.beserta ? rantaiPembatalan(db, nomor) : [nomor];
    const ulang = sasaran(asal).length > 0;
    const inti = ulang ? asal.judul.replace(/^(Batal|Ulang): /, '') : asal.judul;
    const judul = `${ulang && asal.judul.startsWith('Batal: ') ? 'Ulang' : 'Batal'}: ${inti}${daftar.length > 1 ? ` beserta ${daftar.length - 1} perintah sesudahnya` : ''}`;
    const hasil = sebagaiPerintah(ktx, { jenis: 'perintah.batalkan', judul, masukan, membatalkan: daftar }, (tulis) =>
      batalkanPerintah(db, tulis, daftar),
    );
    return { perintah: hasil.perintah, judul, dibatalkan: daftar.map(String) };
  },

  'perintah.tumpukan': (_, { register }) => {
    const { urungkan, ulangi } = tumpukan(register.db);
    return { urungkan: langkah(urungkan), ulangi: langkah(ulangi) };
  },

  'perintah.daftar': ({ sebelum, cari, batas }, { register }) => {
    const baris = daftarPerintah(register.db, sebelum === null ? null : Number(sebelum), cari ?? '', batas);
    const akhir = baris.at(-1);
    return { baris: baris.map(ringkas), kursor: akhir && baris.length === batas ? String(akhir.nomor) : null };
  },
};
