import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import { isKodeBarang } from '../../../domain/kodeBarang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PilihKode } from '../mutasi/PilihKode.tsx';
import gaya from './Impor.module.css';

const p = t.impor.peta;
const SEKALI = 20;

type Kode = SesiImpor['kodeAsing'][number];

interface Props {
  kode: readonly Kode[];
  onPilih: (kode: { asing: string; kode: string | null }) => void;
}

/** Codes the catalogue does not know, each to be given the one it stands for. */
export function PetaKodeAsing({ kode, onPilih }: Props) {
  const [banyak, setBanyak] = useState(SEKALI);
  if (kode.length === 0) return null;
  const sisa = kode.filter((k) => k.kode === null).length;
  return (
    <Panel
      judul={p.kode}
      uraian={p.kodeUraian}
      aksi={
        <Text size="sm" role="status">
          {p.kodeSisa(sisa)}
        </Text>
      }
    >
      <table className={`tabel ${gaya.petaTabel}`} aria-label={p.kode}>
        <thead>
          <tr>
            <th scope="col">{p.kodeAsing}</th>
            <th scope="col">{p.kodeNama}</th>
            <th scope="col" className="angka">
              {p.kodeBaris}
            </th>
            <th scope="col" style={{ width: '42%' }}>
              {p.kodeKita}
            </th>
          </tr>
        </thead>
        <tbody>
          {kode.slice(0, banyak).map((satu) => (
            <SatuKode key={satu.asing} satu={satu} onPilih={onPilih} />
          ))}
        </tbody>
      </table>
      {kode.length > banyak && (
        <Button variant="subtle" size="compact-sm" onClick={() => setBanyak(banyak + 5 * SEKALI)}>
          {p.kodeLagi(Math.min(kode.length - banyak, 5 * SEKALI))}
        </Button>
      )}
    </Panel>
  );
}

function SatuKode({ satu, onPilih }: { satu: Kode; onPilih: Props['onPilih'] }) {
  const [isi, setIsi] = useState(satu.kode ?? '');
  const ubah = (baru: string) => {
    setIsi(baru);
    const rapi = baru.trim();
    if (isKodeBarang(rapi) && rapi !== satu.kode) onPilih({ asing: satu.asing, kode: rapi });
    if (rapi === '' && satu.kode !== null) onPilih({ asing: satu.asing, kode: null });
  };
  return (
    <tr>
      <td className="nowrap">{satu.asing}</td>
      <td>{satu.contohNama}</td>
      <td className="angka">{angka(satu.baris)}</td>
      <td>
        <PilihKode
          aria-label={p.kodeUntuk(satu.asing)}
          error={undefined}
          required={false}
          description={undefined}
          nilai={isi}
          onUbah={ubah}
          usulan={[]}
          onUraian={undefined}
        />
      </td>
    </tr>
  );
}
