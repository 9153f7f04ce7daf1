import { Radio, Stack } from '@mantine/core';
import type { LembarImpor } from '../../../api/contract/impor.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';
import gaya from './Impor.module.css';
import { namaKolom } from './PetaBidang.tsx';
import { pilihBidang } from './PetaKolomBerkas.tsx';
import { useSegera } from './useSegera.ts';

const p = t.impor.peta;
const TANPA = '';
type Bagi = LembarImpor['bagi'][number];

interface Props {
  lembar: LembarImpor;
  onUbah: (kolom: { kolom: number; bidang: string | null }[]) => Promise<void>;
}

/** Columns whose heading names several things: cut up as their cells are written, whole for one field, or left out. */
export function PetaBagi({ lembar, onUbah }: Props) {
  if (lembar.bagi.length === 0) return null;
  return (
    <Panel judul={p.bagi} uraian={p.bagiUraian}>
      <div className={gaya.gaya}>
        {lembar.bagi.map((satu) => {
          const kolom = lembar.kolom.find((k) => k.kolom === satu.kolom);
          return kolom === undefined ? null : (
            <SatuKolom
              key={satu.kolom}
              satu={satu}
              nama={namaKolom(kolom)}
              bidang={kolom.bidang}
              onPilih={(bidang) => onUbah(pilihBidang(lembar, satu.kolom, bidang))}
            />
          );
        })}
      </div>
    </Panel>
  );
}

interface PropsKolom {
  satu: Bagi;
  nama: string;
  bidang: string | null;
  onPilih: (bidang: string | null) => Promise<void>;
}

function SatuKolom({ satu, nama, bidang, onPilih }: PropsKolom) {
  const [dipilih, pilih] = useSegera(bidang ?? TANPA);
  return (
    <Radio.Group
      label={nama}
      aria-label={p.bagiKolom(nama)}
      value={dipilih}
      onChange={(nilai) => pilih(nilai, onPilih(nilai === TANPA ? null : nilai))}
    >
      <Stack gap={4} mt={4}>
        {satu.pilihan.map((pilihan) => (
          <Radio
            key={pilihan.bidang}
            value={pilihan.bidang}
            label={p.bagiMenjadi(pilihan.nama)}
            description={uraian(pilihan)}
          />
        ))}
        {satu.utuh.map((utuh) => (
          <Radio key={utuh.bidang} value={utuh.bidang} label={p.bagiUtuh(utuh.nama)} />
        ))}
        <Radio value={TANPA} label={p.tidakDiimpor} />
      </Stack>
    </Radio.Group>
  );
}

/** An example of what becomes of a cell, and what becomes of those that have other parts. */
function uraian({ contoh, utuh, contohUtuh }: Bagi['pilihan'][number]): string {
  const [satu] = contoh;
  const dibaca = satu === undefined ? [] : [p.gayaContoh(satu.teks, satu.dibaca)];
  return [...dibaca, ...(utuh === 0 ? [] : [p.bagiLain(angka(utuh), contohUtuh ?? '')])].join('. ');
}
