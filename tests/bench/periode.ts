import { GudangBerkas } from '../../api/berkas.ts';
import { penanganKomptabel } from '../../api/handlers/komptabel.ts';
import { penanganMutasi } from '../../api/handlers/mutasi.ts';
import type { Konteks } from '../../api/konteks.ts';
import { bukukanPenutupan, hitungPenutupan } from '../../api/penutupan.ts';
import { sebagaiPerintah } from '../../api/handlers/tulis.ts';
import type { Register } from '../../db/open.ts';
import { idBarang } from '../../db/reads/barang.ts';
import type { Semester } from '../../domain/tanggal.ts';
import { HARI_INI, kepalaUji } from './generator/kepala.ts';
import { Lantai, lantaiSisip } from './lantai.ts';
import type { BarisHasil } from './tabel.ts';
import { sekali, tengah, ukur } from './ukur.ts';

const SATUAN = 15;
/** The semester of the opening entry: every lot that depreciates has something to be booked. */
const SEMESTER: Semester = '2024-2';

const konteks = (register: Register): Konteks => ({
  register,
  pelaku: kepalaUji('bench').pelaku,
  jam: { hariIni: () => HARI_INI, sekarang: () => `${HARI_INI}T02:00:00.000Z` },
  gudang: new GudangBerkas(`${register.berkas}.berkas`),
  kemajuan: () => undefined,
  dibatalkan: () => false,
});

function catatKapitalisasi(ktx: Konteks, id: number): void {
  const dokumen = { jenis: 'BAST', nomor: '1' };
  void penanganMutasi['mutasi.catat'](
    { jenis: 'kapitalisasi', data: { barangId: String(id), nilaiSen: 1_000_000, tanggal: HARI_INI, dokumen } },
    ktx,
  );
}

/** Posting, depreciation of every lot, closing a semester with it, and intra/ekstra reckoned anew. */
export function ukurPeriode(register: Register, lot: number): BarisHasil[] {
  const ktx = konteks(register);
  const polos = new Lantai(register.berkas);
  const baca = { nama: 'baca semua baris mutasi', hasil: sekali(polos.telusuri('mutasi_baris')) };
  const satuBaris = {
    nama: 'sisip 1 baris polos',
    hasil: ukur(lantaiSisip(`${register.berkas}.satu`, polos.baris('mutasi_baris', 1))),
  };
  const sisip = {
    nama: 'sisip sebanyak itu ke tabel polos',
    hasil: sekali(lantaiSisip(`${register.berkas}.banyak`, polos.baris('mutasi_baris', lot))),
  };
  polos.tutup();
  const bernilai = idBarang(
    register.db,
    { nilai: 'terisi', golongan: ['B'] },
    { kolom: 'register', arah: 'naik' },
    0,
    SATUAN,
  );
  const catat = tengah(bernilai.map((id) => sekali(() => catatKapitalisasi(ktx, id))));
  const hitung = sekali(() => hitungPenutupan(ktx, SEMESTER));
  const tutup = sekali(() =>
    sebagaiPerintah(ktx, { jenis: 'bench', judul: 'Penutupan', masukan: {} }, (_, pencatat) =>
      bukukanPenutupan(ktx, pencatat, SEMESTER, hitungPenutupan(ktx, SEMESTER)),
    ),
  );
  const komptabel = sekali(() => penanganKomptabel['komptabel.pratinjau']({}, ktx));
  const penyusutan = lot <= 110_000 ? { ms: 3000 } : null;
  return [
    { kerja: 'catat satu mutasi (kapitalisasi)', lot, hasil: catat, lantai: satuBaris, anggaran: null },
    { kerja: 'hitung penyusutan semua lot', lot, hasil: hitung, lantai: baca, anggaran: penyusutan },
    { kerja: 'tutup semester: hitung dan bukukan', lot, hasil: tutup, lantai: sisip, anggaran: null },
    { kerja: 'intra/ekstra semua lot dihitung ulang', lot, hasil: komptabel, lantai: baca, anggaran: null },
  ];
}
