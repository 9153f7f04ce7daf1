import { denganPatokan, patokanMutu } from '../../api/mutu.ts';
import type { Register } from '../../db/open.ts';
import { bagianTemuan, hitungTemuanMutu, type Patokan } from '../../db/reads/mutu.ts';
import { HARI_INI } from './generator/kepala.ts';
import { Lantai } from './lantai.ts';
import type { Anggaran, BarisHasil } from './tabel.ts';
import { ukur } from './ukur.ts';

/** All rules together, at the size the budget speaks of. */
const SEMUA: Anggaran = { ms: 1000 };
const BATAS = 100;

const jam = { hariIni: () => HARI_INI, sekarang: () => `${HARI_INI}T02:00:00.000Z` };

/** Cards, register numbers and NIBAR on every lot: what a register looks like when the office has done its work. */
const ISI_KARTU = `
  update barang set register_dari = id, register_sampai = id + unit - 1, nibar = 'N' || id, lain = json_object('rincian', json(
    case golongan
      when 'A' then json_object('hak', 'Hak Pakai', 'nomorSertifikat', 'S' || id, 'tanggalSertifikat', '2015-01-01')
      when 'B' then json_object('nomorPolisi', 'DP ' || id, 'nomorRangka', 'R' || id, 'nomorMesin', 'M' || id,
        'nomorBpkb', 'K' || id, 'pemegang', 'Budi', 'ruangan', 'Aula')
      else json_object('konstruksi', 'Beton', 'nomorDokumen', 'D' || id, 'statusTanah', 'Tanah milik Pemda') end))`;

function ukurRegister(register: Register, p: Patokan, lot: number, sebut: string, lantai: BarisHasil['lantai']) {
  const { db } = register;
  const anggaran = lot <= 110_000 ? SEMUA : null;
  const satu = Math.floor(lot / 2);
  return [
    { kerja: `semua aturan mutu${sebut}`, hasil: ukur(() => hitungTemuanMutu(db, p)), anggaran },
    {
      kerja: `temuan satu aturan, halaman pertama${sebut}`,
      hasil: ukur(() => bagianTemuan(db, p, { aturan: 'belum_bernilai' }, null, BATAS)),
      anggaran: null,
    },
    {
      kerja: `temuan satu lot${sebut}`,
      hasil: ukur(() =>
        bagianTemuan(db, patokanMutu({ register, jam }, undefined, satu), { barang: satu }, null, BATAS),
      ),
      anggaran: null,
    },
  ].map((b) => ({ ...b, lot, lantai }));
}

/** The checks: all rules, those of a semester, a page of findings, the findings of one lot. */
export function ukurMutu(register: Register, lot: number): BarisHasil[] {
  const { db } = register;
  const polos = new Lantai(register.berkas);
  const baca = polos.semua(
    'select count(*), sum(length(lain)), sum(length(temuan)) from barang not indexed where unit > 0',
  );
  const lantai = { nama: 'baca semua baris lot', hasil: ukur(baca) };
  polos.tutup();
  const ktx = { register, jam };
  const hasil = ukurRegister(register, patokanMutu(ktx), lot, '', lantai);
  hasil.push({
    // The lots are put back to its last day first.
    kerja: 'semua aturan mutu, semester 2025-1',
    lot,
    hasil: ukur(() => denganPatokan(ktx, { semester: '2025-1' }, (p) => hitungTemuanMutu(db, p))),
    lantai,
    anggaran: lot <= 110_000 ? SEMUA : null,
  });
  hasil.push({ kerja: 'patokan aturan mutu', lot, hasil: ukur(() => patokanMutu(ktx)), lantai, anggaran: null });
  db.exec('begin');
  db.exec(ISI_KARTU);
  const batas = ['1.3.2', '1.3.3'].map((awalan) => ({ awalan, mulai: '2010-01-01', batasSen: 100_000_000 }));
  db.prepare("insert into rujukan values ('pengaturan', 'kapitalisasi.batas', ?)").run(
    JSON.stringify({ nilai: batas }),
  );
  hasil.push(...ukurRegister(register, patokanMutu(ktx), lot, ', kartu terisi', lantai));
  db.exec('rollback');
  return hasil;
}
