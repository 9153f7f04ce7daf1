import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { BIDANG_IMPOR } from '../../../domain/impor/bidang.ts';
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

/** Every column of the file, and the field each was taken for. */
export function PetaKolomBerkas({ lembar, onUbah }: PropsPeta) {
  const [banyak, setBanyak] = useState(SEKALI);
  const sisa = lembar.kolom.length - banyak;
  const pilih = (kolom: number, nilai: string) => {
    const bidang = nilai === TANPA ? null : nilai;
    const lama = bidang === null ? [] : lembar.kolom.filter((k) => k.bidang === bidang && k.kolom !== kolom);
    onUbah([...lama.map((k) => ({ kolom: k.kolom, bidang: null })), { kolom, bidang }]);
  };
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
                  data={PILIHAN}
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
