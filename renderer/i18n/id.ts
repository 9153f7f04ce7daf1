import { antrean } from './antrean.ts';
import { bantuan } from './bantuan.ts';
import { barang } from './barang.ts';
import { beranda } from './beranda.ts';
import { bidang } from './bidang.ts';
import { cadangan } from './cadangan.ts';
import { kertasKerja } from './kertasKerja.ts';
import { ekspor } from './ekspor.ts';
import { excel } from './excel.ts';
import { impor } from './impor.ts';
import { kartu } from './kartu.ts';
import { laporan } from './laporan.ts';
import { mulai } from './mulai.ts';
import { mutasi } from './mutasi.ts';
import { naskah } from './naskah.ts';
import { pencocokan } from './pencocokan.ts';
import { pengaturan } from './pengaturan.ts';
import { periode } from './periode.ts';
import { rekonsiliasi } from './rekonsiliasi.ts';
import { riwayat } from './riwayat.ts';
import { selisih } from './selisih.ts';
import { tindakLanjut } from './tindakLanjut.ts';
import { umum } from './umum.ts';
import { paket, pengesahan } from './paket.ts';

/** Every sentence and word of the screens; functions where something is filled in. */
export const t = {
  ...umum,
  antrean,
  bantuan,
  barang,
  beranda,
  bidang,
  cadangan,
  ekspor,
  excel,
  impor,
  kartu,
  kertasKerja,
  laporan,
  paket,
  pengesahan,
  mulai,
  mutasi,
  naskah,
  pencocokan,
  pengaturan,
  periode,
  rekonsiliasi,
  riwayat,
  selisih,
  tindakLanjut,
} as const;
