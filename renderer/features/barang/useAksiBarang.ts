import { type Aksi, useAksi } from '../../app/aksi.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { toastKabar } from '../../ui/toast.tsx';
import { aksiBarang } from './aksiBarang.ts';
import { tulisAlamat, URUTAN_AWAL } from './alamat.ts';
import type { useModeKondisi } from './useModeKondisi.ts';
import type { Pengendali } from './usePengendali.ts';

/** Offers the actions of Daftar Barang while it is on screen; gives those of a row's menu. */
export function useAksiBarang(
  k: Pengendali,
  mode: ReturnType<typeof useModeKondisi>,
  cari: () => void,
): readonly Aksi[] {
  const { baris, posisi, pemilih, tindakan } = k;
  const { saringan } = k.daftar;
  const aksi = aksiBarang({
    adaBaris: baris !== undefined,
    adaPilihan: pemilih.banyak > 0,
    adaSaringan: Object.keys(saringan).length > 0,
    modeKondisi: mode.hidup,
    panelTerbuka: k.daftar.pilih !== null,
    cari,
    bukaPanel: k.masukPanel,
    tutupPanel: k.tutupPanel,
    ubahKondisi: () => {
      const sasaran = k.sasaranKini();
      if (sasaran) tindakan.setJendela({ jenis: 'kondisi', sasaran });
    },
    isiNilai: () => k.bukaNilai(posisi.baris),
    ubahData: () => baris && void tindakan.bukaUbah(baris.id),
    pecah: () => baris && tindakan.setJendela({ jenis: 'pecah', lot: baris }),
    catatMutasi: k.catatMutasi,
    cetakKibar: () => baris && k.kartu(baris, 'kibar'),
    kartuPemeliharaan: () => baris && k.kartu(baris, 'kartu-pemeliharaan'),
    beriNomor: () => {
      const sasaran = k.sasaranKini();
      if (sasaran) tindakan.setJendela({ jenis: 'nomor', sasaran });
    },
    pilih: () => void pemilih.alihkanBaris(posisi.baris),
    pilihRentang: () => void pemilih.rentangKe(posisi.baris, posisi.baris),
    pilihSemua: pemilih.semua,
    kosongkan: pemilih.kosongkan,
    alihkanMode: mode.alihkan,
    jadikan: (kondisi) => {
      const sasaran = k.sasaranKini();
      if (!sasaran) return;
      // Everything a filter gives is more than one key should change: its dialog shows the effect first.
      if ('saringan' in sasaran.sasaran) {
        tindakan.setJendela({ jenis: 'kondisi', sasaran });
        return;
      }
      void mode.jadikan(sasaran, kondisi).then((jadi) => (jadi ? pemilih.kosongkan() : undefined));
    },
    menu: () => {
      const kotak = k.tabel.current?.sel(posisi.baris, 'namaBarang')?.getBoundingClientRect();
      if (kotak) k.setMenu({ x: kotak.left + 24, y: kotak.bottom });
    },
    saringKolom: () => bukaSaringKolom(posisi.kolom),
    hapusSaringan: k.hapusSaringan,
    ekspor: () =>
      pergi(tulisAlamat({ saringan, urutan: URUTAN_AWAL, pilih: null }).replace('/barang', '/excel/ekspor')),
    nilaiBerikut: () =>
      void k
        .nilaiBeruntun(posisi.baris + 1)
        .then((indeks) => (indeks === null ? undefined : k.onPosisi({ baris: indeks, kolom: posisi.kolom }, false))),
    salinKode: () => {
      if (!baris) return;
      void navigator.clipboard
        .writeText(baris.kodeBarang)
        .then(() => toastKabar(t.barang.aksi.disalin(baris.kodeBarang)));
    },
  });
  useAksi(Object.values(aksi));
  const diMenu = [
    aksi.bukaPanel,
    aksi.ubahKondisi,
    aksi.isiNilai,
    aksi.ubahData,
    aksi.pecah,
    aksi.catatMutasi,
    aksi.cetakKibar,
    aksi.kartuPemeliharaan,
    aksi.beriNomor,
    aksi.pilih,
    aksi.salinKode,
  ];
  // In the menu the row is given; a lot of one unit has nothing to split.
  return diMenu.filter((a) => a !== aksi.pecah || (baris !== undefined && baris.jumlah > 1));
}

/** Opens the filter of the column that holds the keyboard, where it has one. */
function bukaSaringKolom(kolom: number): void {
  const kepala = document.querySelector(`[role="columnheader"][aria-colindex="${kolom + 1}"]`);
  kepala?.querySelector<HTMLElement>('[data-saring]')?.click();
}
