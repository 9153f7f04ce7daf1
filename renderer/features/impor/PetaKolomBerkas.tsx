import { Select } from '@mantine/core';
import { BIDANG_IMPOR } from '../../../domain/impor/bidang.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Impor.module.css';
import { Kepala, namaKolom, type PropsPeta, SelAlasan } from './PetaBidang.tsx';

const p = t.impor.peta;
const TANPA = '';

const PILIHAN = [
  { value: TANPA, label: p.tidakDiimpor },
  ...(['pokok', 'kartu', 'bantu'] as const).map((kelompok) => ({
    group: p.kelompok[kelompok],
    items: BIDANG_IMPOR.filter((b) => b.kelompok === kelompok).map((b) => ({ value: b.kunci, label: b.label })),
  })),
];

/** Every column of the file, and the field each was taken for. */
export function PetaKolomBerkas({ lembar, onUbah }: PropsPeta) {
  const pilih = (kolom: number, nilai: string) => {
    const bidang = nilai === TANPA ? null : nilai;
    const lama = bidang === null ? [] : lembar.kolom.filter((k) => k.bidang === bidang && k.kolom !== kolom);
    onUbah([...lama.map((k) => ({ kolom: k.kolom, bidang: null })), { kolom, bidang }]);
  };
  return (
    <table className={`tabel ${gaya.petaTabel}`} aria-label={p.tabelKolom(lembar.nama)}>
      <Kepala pertama={p.kolom} kedua={p.bidang} />
      <tbody>
        {lembar.kolom.map((k) => (
          <tr key={k.kolom}>
            <td className={gaya.tengah}>{namaKolom(k)}</td>
            <td>
              <Select
                aria-label={p.bidangUntuk(namaKolom(k))}
                searchable
                data={PILIHAN}
                value={k.bidang ?? TANPA}
                nothingFoundMessage={p.tidakKetemu}
                onChange={(nilai) => nilai !== null && pilih(k.kolom, nilai)}
              />
            </td>
            <SelAlasan kolom={k} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
