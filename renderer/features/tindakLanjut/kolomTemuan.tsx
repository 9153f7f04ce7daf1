import { Link } from 'wouter';
import type { BarisTemuan } from '../../../api/contract/mutu.ts';
import type { StatusTemuan } from '../../../domain/mutu/aturan.ts';
import { angka, waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import type { Kolom } from '../../ui/TabelKolom.ts';
import gaya from './TindakLanjut.module.css';

const k = t.tindakLanjut.kolom;

/** Address of a lot in Daftar Barang, its panel open. */
export const keLot = (id: string): string => `/barang?pilih=${id}`;

const INTI: readonly Kolom<BarisTemuan>[] = [
  { id: 'no', judul: k.no, lebar: 58, rata: 'kanan', beku: true, isi: (_, indeks) => angka(indeks + 1) },
  {
    id: 'kodeBarang',
    judul: k.kode,
    lebar: 148,
    isi: (b) => <span className={gaya.kode}>{b.kodeBarang ?? t.umum.tidakAda}</span>,
  },
  {
    id: 'namaBarang',
    judul: k.nama,
    lebar: 210,
    isi: (b) =>
      b.barangId === null ? (
        t.tindakLanjut.register
      ) : (
        <Link href={keLot(b.barangId)} className={gaya.tautan} title={b.namaBarang ?? ''} tabIndex={-1}>
          {b.namaBarang}
        </Link>
      ),
  },
  { id: 'pesan', judul: k.pesan, lebar: 420, isi: (b) => <span title={b.pesan}>{b.pesan}</span> },
];

const TANDA: readonly Kolom<BarisTemuan>[] = [
  { id: 'alasan', judul: k.alasan, lebar: 280, isi: (b) => <span title={b.alasan ?? ''}>{b.alasan}</span> },
  {
    id: 'oleh',
    judul: k.oleh,
    lebar: 220,
    isi: (b) => (b.oleh === null || b.waktu === null ? t.umum.tidakAda : `${b.oleh}, ${waktu(b.waktu)}`),
  },
];

/** Columns of the findings; what was marked also tells why and by whom. */
export const kolomTemuan = (status: StatusTemuan): readonly Kolom<BarisTemuan>[] =>
  status === 'terbuka' ? INTI : [...INTI, ...TANDA];
