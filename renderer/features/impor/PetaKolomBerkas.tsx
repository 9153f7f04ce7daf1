import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { LembarImpor } from '../../../api/contract/impor.ts';
import { bidangDiisi, uraiKunciBagi } from '../../../domain/impor/bagi.ts';
import { BIDANG_IMPOR, bidangImpor } from '../../../domain/impor/bidang.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Impor.module.css';
import { GULIR, Kepala, namaKolom, type PropsPeta, SelAlasan } from './PetaBidang.tsx';

const p = t.impor.peta;
const TANPA = '';
/** Columns on show at first, and more with every press: a field of choice for each of 200 would take seconds. */
const SEKALI = 50;

const PILIHAN = [
  { value: TANPA, label: p.tidakDiimpor },
  ...(['pokok', 'kartu', 'bantu'] as const).map((kelompok) => ({
    group: p.kelompok[kelompok],
    items: BIDANG_IMPOR.filter((b) => b.kelompok === kelompok).map((b) => ({ value: b.kunci, label: b.label })),
  })),
];

/** The fields, before them the ways to cut this column up. */
function pilihanKolom(lembar: LembarImpor, k: LembarImpor['kolom'][number]) {
  const bagi =
    lembar.bagi.find((b) => b.kolom === k.kolom)?.pilihan.map((b) => ({ value: b.bidang, label: b.nama })) ?? [];
  const dipakai = k.bidang === null || uraiKunciBagi(k.bidang) === null ? null : bidangImpor(k.bidang);
  if (dipakai && !bagi.some((b) => b.value === dipakai.kunci))
    bagi.push({ value: dipakai.kunci, label: dipakai.label });
  const [tanpa, ...lain] = PILIHAN;
  return bagi.length === 0 || tanpa === undefined ? PILIHAN : [tanpa, { group: p.bagiKelompok, items: bagi }, ...lain];
}

/** Takes a column for a field, or for several; columns that held them are left out. */
export function pilihBidang(lembar: LembarImpor, kolom: number, bidang: string | null) {
  const isi = new Set(bidang === null ? [] : bidangDiisi(bidang));
  const lama = lembar.kolom.filter((k) => k.kolom !== kolom && bidangDiisi(k.bidang ?? '').some((b) => isi.has(b)));
  return [...lama.map((k) => ({ kolom: k.kolom, bidang: null })), { kolom, bidang }];
}

/** Every column of the file, and the field each was taken for. */
export function PetaKolomBerkas({ lembar, onUbah }: PropsPeta) {
  const [banyak, setBanyak] = useState(SEKALI);
  const sisa = lembar.kolom.length - banyak;
  const pilih = (kolom: number, nilai: string) => onUbah(pilihBidang(lembar, kolom, nilai === TANPA ? null : nilai));
  return (
    <>
      <table className={`tabel ${gaya.petaTabel}`} aria-label={p.tabelKolom(lembar.nama)}>
        <Kepala pertama={p.kolom} kedua={p.bidang} />
        <tbody>
          {lembar.kolom.slice(0, banyak).map((k) => (
            <tr key={k.kolom}>
              <td>{namaKolom(k)}</td>
              <td>
                <Select
                  aria-label={p.bidangUntuk(namaKolom(k))}
                  searchable
                  data={pilihanKolom(lembar, k)}
                  value={k.bidang ?? TANPA}
                  {...GULIR}
                  nothingFoundMessage={p.tidakKetemu}
                  onChange={(nilai) => nilai !== null && pilih(k.kolom, nilai)}
                />
              </td>
              <SelAlasan kolom={k} />
            </tr>
          ))}
        </tbody>
      </table>
      {sisa > 0 && (
        <Button variant="subtle" size="compact-sm" mt={6} onClick={() => setBanyak(banyak + SEKALI)}>
          {p.lagiKolom(Math.min(sisa, SEKALI), sisa)}
        </Button>
      )}
    </>
  );
}
