import type { Keluaran } from '../../../api/contract/index.ts';
import { KELOMPOK_LAPORAN, MENU_BMD } from '../../../api/contract/laporan.ts';
import { t } from '../../i18n/id.ts';

export type Laporan = Keluaran<'laporan.daftar'>[number];

/** One line of the list: a report, or all versions of one. */
export interface EntriLaporan {
  readonly kunci: string;
  readonly judul: string;
  readonly keterangan: string;
  /** The versions in their order; a report without versions is its only one. */
  readonly versi: readonly Laporan[];
}

/** Entries under one heading; the twelve menus of Permendagri 47/2021 are headings inside their group. */
export interface BagianDaftar {
  readonly kelompok: string;
  readonly menu: string | null;
  readonly entri: readonly EntriLaporan[];
}

const polos = (teks: string): string => teks.toLocaleLowerCase('id-ID').normalize('NFKD').replace(/\p{M}/gu, '');

/** Versions of one report become one entry, where the first of them stands. */
function jadikanEntri(daftar: readonly Laporan[]): EntriLaporan[] {
  const kunciDari = (l: Laporan) => l.varian?.keluarga ?? l.id;
  return [...new Set(daftar.map(kunciDari))].flatMap((kunci) => {
    const versi = daftar.filter((l) => kunciDari(l) === kunci);
    const utama = versi.find((l) => l.id === kunci) ?? versi[0];
    return utama ? [{ kunci, judul: utama.judul, keterangan: utama.keterangan, versi }] : [];
  });
}

/**
 * The list as it stands on the screen: groups in the order of the contract, the twelve menus in theirs,
 * empty ones left out. `cari`: every word must occur in the title, the sentence, the heading or the id.
 */
export function susunDaftar(daftar: readonly Laporan[], cari = ''): BagianDaftar[] {
  const kata = polos(cari).split(/\s+/u).filter(Boolean);
  const bagian = KELOMPOK_LAPORAN.flatMap((kelompok) => {
    const anggota = daftar.filter((l) => l.kelompok === kelompok);
    return [null, ...MENU_BMD].map((menu) => ({
      kelompok: t.laporan.kelompok[kelompok],
      menu,
      entri: jadikanEntri(anggota.filter((l) => l.menu === menu)),
    }));
  });
  return bagian.flatMap(({ kelompok, menu, entri }) => {
    const cocok = entri.filter((e) => {
      const isi = polos([kelompok, menu, e.keterangan, ...e.versi.flatMap((l) => [l.judul, l.id])].join(' '));
      return kata.every((k) => isi.includes(k));
    });
    return cocok.length === 0 ? [] : [{ kelompok, menu, entri: cocok }];
  });
}

/** The version of an entry that bears the label in use so far (`Intrakomptabel`), else its first. */
export function pilihVersi(entri: EntriLaporan, label: string | null): Laporan | undefined {
  return entri.versi.find((l) => l.varian?.label === label) ?? entri.versi[0];
}
