import { Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { LembarImpor } from '../../../api/contract/impor.ts';
import { bidangDiisi } from '../../../domain/impor/bagi.ts';
import { BIDANG_IMPOR, type BidangImpor } from '../../../domain/impor/bidang.ts';
import { persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Impor.module.css';

const p = t.impor.peta;
const TANPA = '';
/** What every new lot needs. */
const WAJIB: ReadonlySet<string> = new Set(['kodeBarang', 'namaBarang']);
/** Fields shown also without a column, after the required ones: what most lists have. */
const UTAMA: ReadonlySet<string> = new Set([
  'jumlah',
  'satuan',
  'nilaiSen',
  'kondisi',
  'register',
  'tahunPerolehan',
  'tanggalPerolehan',
  'merk',
]);

/** The list of options scrolls itself, as the pattern of a combo box has it. */
export const GULIR = { withScrollArea: false, styles: { options: { maxHeight: 260, overflowY: 'auto' } } } as const;

export interface PropsPeta {
  lembar: LembarImpor;
  onUbah: (kolom: { kolom: number; bidang: string | null }[]) => void;
}

type Kolom = LembarImpor['kolom'][number];

/** Our fields on the left, required first; on the right the column that was taken for each. */
export function PetaBidang({ lembar, onUbah }: PropsPeta) {
  const [semua, setSemua] = useState(false);
  const dari = useMemo(
    () => new Map(lembar.kolom.flatMap((k) => bidangDiisi(k.bidang ?? '').map((b) => [b, k] as const))),
    [lembar.kolom],
  );
  const urut = useMemo(() => BIDANG_IMPOR.toSorted((a, b) => tingkat(a, dari) - tingkat(b, dari)), [dari]);
  const tampak = urut.filter((b) => semua || tingkat(b, dari) < 3);
  const pilihan = useMemo(
    () => [
      { value: TANPA, label: p.tanpaKolom },
      ...lembar.kolom.map((k) => ({ value: String(k.kolom), label: namaKolom(k) })),
    ],
    [lembar.kolom],
  );
  const pilih = (bidang: string, lama: Kolom | undefined, nilai: string) => {
    const baru = nilai === TANPA ? [] : [{ kolom: Number(nilai), bidang }];
    onUbah([...(lama === undefined ? [] : [{ kolom: lama.kolom, bidang: null }]), ...baru]);
  };
  return (
    <div>
      <table className={`tabel ${gaya.petaTabel}`} aria-label={p.tabelBidang(lembar.nama)}>
        <Kepala pertama={p.bidang} kedua={p.kolom} />
        <tbody>
          {tampak.map((bidang) => {
            const kolom = dari.get(bidang.kunci);
            const kurang = lembar.kurang.some((k) => k.startsWith(bidang.label));
            return (
              <tr key={bidang.kunci} className={kurang ? gaya.kurang : undefined}>
                <td>
                  <span title={bidang.keterangan}>{bidang.label}</span>
                  {WAJIB.has(bidang.kunci) && <span className={gaya.wajib}>{p.wajib}</span>}
                </td>
                <td>
                  <Select
                    aria-label={p.kolomUntuk(bidang.label)}
                    searchable
                    data={pilihan}
                    value={kolom === undefined ? TANPA : String(kolom.kolom)}
                    nothingFoundMessage={p.tidakKetemu}
                    {...GULIR}
                    limit={60}
                    onChange={(nilai) => nilai !== null && pilih(bidang.kunci, kolom, nilai)}
                  />
                </td>
                <SelAlasan kolom={kolom} />
              </tr>
            );
          })}
        </tbody>
      </table>
      <Button variant="subtle" size="compact-sm" mt={6} onClick={() => setSemua(!semua)}>
        {semua ? p.tutupLain : p.lainBidang(BIDANG_IMPOR.length - tampak.length)}
      </Button>
    </div>
  );
}

/** Required, found, usual, the rest. */
function tingkat(b: BidangImpor, dari: ReadonlyMap<string, Kolom>): number {
  if (WAJIB.has(b.kunci)) return 0;
  if (dari.has(b.kunci)) return 1;
  return UTAMA.has(b.kunci) ? 2 : 3;
}

export const namaKolom = (k: Pick<Kolom, 'huruf' | 'judul'>): string =>
  k.judul === '' ? k.huruf : `${k.huruf}: ${k.judul}`;

export function Kepala({ pertama, kedua }: { pertama: string; kedua: string }) {
  return (
    <thead>
      <tr>
        <th scope="col" style={{ width: '25%' }}>
          {pertama}
        </th>
        <th scope="col" style={{ width: '30%' }}>
          {kedua}
        </th>
        <th scope="col">{p.contoh}</th>
        <th scope="col" style={{ width: '20%' }}>
          {p.alasan}
        </th>
      </tr>
    </thead>
  );
}

/** Samples of a column, and why it was taken for what it was. */
export function SelAlasan({ kolom }: { kolom: Kolom | undefined }) {
  if (kolom === undefined) {
    return (
      <td colSpan={2}>
        <span className="tersembunyi">{p.tanpaKolom}</span>
      </td>
    );
  }
  const contoh = kolom.contoh.filter((satu) => satu !== '').join(' · ');
  return (
    <>
      <td>
        <span className={gaya.contoh} title={contoh}>
          {contoh === '' ? p.kosong : contoh}
        </span>
      </td>
      <td>{alasan(kolom)}</td>
    </>
  );
}

function alasan(k: Kolom): string {
  if (k.bidang === null) return k.alasan ?? '';
  if (k.skor === null) return k.alasan ?? p.olehAnda;
  return [p.yakin(persen(Math.round(k.skor * 100) / 100)), k.alasan].filter(Boolean).join(', ');
}
