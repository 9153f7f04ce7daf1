import type { Penjaga } from '../penjaga.ts';
import { type BarisMasuk, type BukuMasuk, type Gabungan, jadikanLembar, namaLembar } from '../sel.ts';
import { type Atribut, dengarkan, uraikan } from '../xml.ts';
import type { Arsip } from '../zip.ts';
import { bacaGaya } from './gaya.ts';
import { bacaKata } from './kata.ts';
import { type AcuanLembar, PendengarLembar } from './lembar.ts';
import { type Hubungan, hubungan } from './paket.ts';

interface LembarBuku {
  readonly nama: string;
  readonly tersembunyi: boolean;
  readonly id: string;
}

interface IsiBuku {
  readonly lembar: readonly LembarBuku[];
  readonly sejak1904: boolean;
}

const benar = (teks: string | undefined): boolean => teks === '1' || teks === 'true';

async function bacaIsi(arsip: Arsip, bagian: string, penjaga: Penjaga): Promise<IsiBuku> {
  const lembar: LembarBuku[] = [];
  let sejak1904 = false;
  const buka = (nama: string, a: Atribut): void => {
    if (nama === 'workbookPr') sejak1904 = benar(a['date1904']);
    if (nama !== 'sheet') return;
    if (lembar.length >= penjaga.batas.lembar)
      throw penjaga.tolak('terlalu_banyak_lembar', { batas: penjaga.batas.lembar });
    const keadaan = a['state'] ?? 'visible';
    lembar.push({
      nama: namaLembar(a['name'] ?? '', lembar.length + 1),
      tersembunyi: keadaan !== 'visible',
      id: a['r:id'] ?? '',
    });
  };
  await dengarkan(arsip.isi(bagian), bagian, { buka, tutup: () => undefined }, penjaga);
  return { lembar, sejak1904 };
}

/** Notes what a workbook brings along that is never run or followed. */
function catatSampingan(arsip: Arsip, panah: readonly Hubungan[], penjaga: Penjaga): void {
  const makro = /vbaproject\.bin$|\/macrosheets\//;
  if (arsip.nama.some((n) => makro.test(n))) penjaga.peringatan.catat('makro');
  if (panah.some((h) => h.jenis === 'externalLink' || h.keluar)) penjaga.peringatan.catat('tautan_luar');
}

/** Opens an xlsx or xlsm: its sheets in the order of the workbook, found by its arrows, not by names of files. */
export async function bukaXlsx(arsip: Arsip, penjaga: Penjaga): Promise<BukuMasuk> {
  const akar = await hubungan(arsip, '', penjaga);
  const bagian = akar.find((h) => h.jenis === 'officeDocument')?.tujuan ?? 'xl/workbook.xml';
  const panah = await hubungan(arsip, bagian, penjaga);
  const { lembar, sejak1904 } = await bacaIsi(arsip, bagian, penjaga);
  catatSampingan(arsip, panah, penjaga);
  const tujuan = (jenis: string): string | undefined => panah.find((h) => h.jenis === jenis)?.tujuan;
  const gayaHari = await bacaGaya(arsip, tujuan('styles'), penjaga);
  const bagianKata = tujuan('sharedStrings');
  let kata: Promise<readonly string[]> | undefined;
  const acuan = async (nama: string): Promise<AcuanLembar> => {
    kata ??= bacaKata(arsip, bagianKata, penjaga);
    return { nama, kata: await kata, gayaHari, sejak1904 };
  };
  const tabel = lembar.flatMap((satu) => {
    const panahnya = panah.find((h) => h.id === satu.id && !h.keluar);
    if (panahnya?.jenis === 'worksheet') return [{ ...satu, bagian: panahnya.tujuan }];
    penjaga.peringatan.catat('lembar_lain', satu.nama);
    return [];
  });
  penjaga.total = tabel.reduce((n, t) => n + arsip.ukuran(t.bagian), arsip.ukuran(bagianKata ?? ''));
  return {
    format: 'xlsx',
    lembar: tabel.map((t) => {
      const gabungan: Gabungan[] = [];
      return jadikanLembar({
        ...t,
        gabungan,
        baca: () => bacaLembar(arsip, t.bagian, () => acuan(t.nama), gabungan, penjaga),
      });
    }),
    get peringatan() {
      return penjaga.peringatan.daftar();
    },
    tutup: async () => arsip.tutup(),
  };
}

async function* bacaLembar(
  arsip: Arsip,
  bagian: string,
  acuan: () => Promise<AcuanLembar>,
  gabungan: Gabungan[],
  penjaga: Penjaga,
): AsyncGenerator<BarisMasuk> {
  const pendengar = new PendengarLembar(await acuan(), penjaga);
  for await (const _ of uraikan(arsip.isi(bagian), bagian, pendengar, penjaga)) yield* pendengar.ambil();
  gabungan.push(...pendengar.gabungan);
}
