import type { NamaEntri } from '../contract/index.ts';
import type { KumpulanPenangan } from '../konteks.ts';
import { penanganBarang } from './barang.ts';
import { penanganCadangan } from './cadangan.ts';
import { penanganEkspor } from './ekspor.ts';
import { penanganImpor } from './impor.ts';
import { penanganKomptabel } from './komptabel.ts';
import { penanganLaporan } from './laporan.ts';
import { penanganMutasi } from './mutasi.ts';
import { penanganMutu } from './mutu.ts';
import { penanganNaskah } from './naskah.ts';
import { penanganPaket } from './paket.ts';
import { penanganPencocokan } from './pencocokan.ts';
import { penanganPengaturan } from './pengaturan.ts';
import { penanganPengesahan } from './pengesahan.ts';
import { penanganPenyusutan } from './penyusutan.ts';
import { penanganPeriode } from './periode.ts';
import { penanganPerintah } from './perintah.ts';
import { penanganRegister } from './register.ts';
import { penanganRekonsiliasi } from './rekonsiliasi.ts';
import { penanganSelisih } from './selisih.ts';
import { penanganTindakLanjut } from './tindakLanjut.ts';

/** The handler of every contract entry; a missing one does not compile. Only dispatch calls them. */
export const penangan: KumpulanPenangan<NamaEntri> = {
  ...penanganRegister,
  ...penanganBarang,
  ...penanganPerintah,
  ...penanganMutasi,
  ...penanganMutu,
  ...penanganPeriode,
  ...penanganPenyusutan,
  ...penanganPengaturan,
  ...penanganKomptabel,
  ...penanganTindakLanjut,
  ...penanganRekonsiliasi,
  ...penanganSelisih,
  ...penanganLaporan,
  ...penanganEkspor,
  ...penanganImpor,
  ...penanganPencocokan,
  ...penanganPengesahan,
  ...penanganPaket,
  ...penanganNaskah,
  ...penanganCadangan,
};
