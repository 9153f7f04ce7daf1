import type { Kondisi } from '../../../domain/kondisi.ts';
import type { Aksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';

const a = t.barang.aksi;

/** What the actions of Daftar Barang act upon. */
export interface KonteksAksi {
  /** A row holds the keyboard. */
  adaBaris: boolean;
  adaPilihan: boolean;
  adaSaringan: boolean;
  modeKondisi: boolean;
  panelTerbuka: boolean;
  cari: () => void;
  bukaPanel: () => void;
  tutupPanel: () => void;
  ubahKondisi: () => void;
  isiNilai: () => void;
  ubahData: () => void;
  pecah: () => void;
  beriNomor: () => void;
  catatMutasi: () => void;
  cetakKibar: () => void;
  kartuPemeliharaan: () => void;
  pilih: () => void;
  pilihRentang: () => void;
  pilihSemua: () => void;
  kosongkan: () => void;
  alihkanMode: () => void;
  jadikan: (kondisi: Kondisi) => void;
  menu: () => void;
  saringKolom: () => void;
  hapusSaringan: () => void;
  ekspor: () => void;
  nilaiBerikut: () => void;
  salinKode: () => void;
}

/** True while the keyboard is in the grid, or nowhere, or in a dialog such as the palette: not on another control. */
function diTabel(): boolean {
  const aktif = document.activeElement;
  if (aktif === null || aktif === document.body || aktif.id === 'isi') return true;
  return aktif.closest('[role="grid"], [role="dialog"], [role="menu"]') !== null;
}

/** Every action of Daftar Barang: for keys, palette, the list of keys, the toolbar and the menu of a row. */
export function aksiBarang(k: KonteksAksi): Record<NamaAksiBarang, Aksi> {
  const baris = () => k.adaBaris && diTabel();
  const sasaran = () => (k.adaBaris || k.adaPilihan) && diTabel();
  const buat = (name: string, label: string, run: () => void, lain: Partial<Aksi> = {}): Aksi => ({
    name: `barang.${name}`,
    label,
    kelompok: a.kelompok,
    run,
    ...lain,
  });
  const mode = (label: string, tombol: string, kondisi: Kondisi) =>
    buat(`jadikan${kondisi}`, label, () => k.jadikan(kondisi), {
      keys: [tombol],
      when: () => k.modeKondisi && sasaran(),
    });
  return {
    cari: buat('cari', a.cari, k.cari, { keys: ['/', 'Ctrl+F'] }),
    bukaPanel: buat('bukaPanel', a.bukaPanel, k.bukaPanel, { keys: ['Enter'], when: baris }),
    ubahKondisi: buat('ubahKondisi', a.ubahKondisi, k.ubahKondisi, { keys: ['F4'], when: sasaran }),
    isiNilai: buat('isiNilai', a.isiNilai, k.isiNilai, { keys: ['F2'], when: baris }),
    ubahData: buat('ubahData', a.ubahData, k.ubahData, { when: baris }),
    pecah: buat('pecah', a.pecah, k.pecah, { when: baris }),
    catatMutasi: buat('catatMutasi', t.mutasi.catatUntuk, k.catatMutasi, { keys: ['Alt+N'], when: sasaran }),
    cetakKibar: buat('cetakKibar', a.cetakKibar, k.cetakKibar, { when: baris }),
    kartuPemeliharaan: buat('kartuPemeliharaan', a.kartuPemeliharaan, k.kartuPemeliharaan, { when: baris }),
    beriNomor: buat('beriNomor', a.beriNomor, k.beriNomor, { when: sasaran }),
    pilih: buat('pilih', a.pilih, k.pilih, { keys: ['Spasi'], when: baris }),
    pilihRentang: buat('pilihRentang', a.pilihRentang, k.pilihRentang, { keys: ['Shift+Spasi'], when: baris }),
    pilihSemua: buat('pilihSemua', a.pilihSemua, k.pilihSemua, { keys: ['Ctrl+A'], when: diTabel }),
    kosongkan: buat('kosongkan', a.kosongkan, k.kosongkan, { when: () => k.adaPilihan }),
    tutup: buat('tutup', a.tutupPanel, () => (k.panelTerbuka ? k.tutupPanel() : k.kosongkan()), {
      keys: ['Esc'],
      when: () => (k.panelTerbuka || k.adaPilihan) && diTabel(),
    }),
    modeKondisi: buat('modeKondisi', a.modeKondisi, k.alihkanMode, { keys: ['Ctrl+M'] }),
    jadikanB: mode(a.setB, 'B', 'B'),
    jadikanKB: mode(a.setKB, 'K', 'KB'),
    jadikanRB: mode(a.setRB, 'R', 'RB'),
    nilaiBerikut: buat('nilaiBerikut', a.nilaiBerikut, k.nilaiBerikut, { keys: ['N'], when: diTabel }),
    menu: buat('menu', a.menu, k.menu, { keys: ['Shift+F10', 'Menu'], when: baris }),
    saringKolom: buat('saringKolom', a.saringKolom, k.saringKolom, { keys: ['Alt+↓'], when: diTabel }),
    hapusSaringan: buat('hapusSaringan', a.hapusSaringan, k.hapusSaringan, { when: () => k.adaSaringan }),
    ekspor: buat('ekspor', a.ekspor, k.ekspor, { keys: ['Ctrl+E'] }),
    salinKode: buat('salinKode', a.salinKode, k.salinKode, { when: baris }),
  };
}

type NamaAksiBarang =
  | 'cari'
  | 'bukaPanel'
  | 'ubahKondisi'
  | 'isiNilai'
  | 'ubahData'
  | 'pecah'
  | 'beriNomor'
  | 'catatMutasi'
  | 'cetakKibar'
  | 'kartuPemeliharaan'
  | 'pilih'
  | 'pilihRentang'
  | 'pilihSemua'
  | 'kosongkan'
  | 'tutup'
  | 'modeKondisi'
  | 'jadikanB'
  | 'jadikanKB'
  | 'jadikanRB'
  | 'nilaiBerikut'
  | 'menu'
  | 'saringKolom'
  | 'hapusSaringan'
  | 'ekspor'
  | 'salinKode';
