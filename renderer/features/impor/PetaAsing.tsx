import { Button, Select, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import { ARTI_KOSONG, pilihanBidang } from '../../../domain/impor/asing.ts';
import { type BidangImpor, bidangImpor } from '../../../domain/impor/bidang.ts';
import { namaCara } from '../../../domain/jenisMutasi.ts';
import { isKodeBarang } from '../../../domain/kodeBarang.ts';
import { type Kondisi, labelKondisi } from '../../../domain/kondisi.ts';
import { bidangRincian } from '../../../domain/rincian.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PilihKode } from '../mutasi/PilihKode.tsx';
import gaya from './Impor.module.css';
import { GULIR } from './PetaBidang.tsx';
import { useSegera } from './useSegera.ts';

const p = t.impor.peta;
const SEKALI = 20;
const KODE = 'kodeBarang';
/** Stands for *not chosen yet* in a list of choices whose empty value means an empty cell. */
const BELUM = 'belum';

type Asing = SesiImpor['asing'][number];
type PilihArti = (asing: { bidang: string; asing: string; arti: string | null }) => Promise<void>;

interface Props {
  asing: readonly Asing[];
  onPilih: PilihArti;
}

/** Codes and words that are not known here, each to be given once the one of ours it stands for; a panel per field. */
export function PetaAsing({ asing, onPilih }: Props) {
  const bidang = [...new Set(asing.map((a) => a.bidang))].toSorted((a, b) => Number(b === KODE) - Number(a === KODE));
  return bidang.map((kunci) => (
    <SatuBidang key={kunci} bidang={kunci} asing={asing.filter((a) => a.bidang === kunci)} onPilih={onPilih} />
  ));
}

function SatuBidang({ bidang: kunci, asing, onPilih }: Props & { bidang: string }) {
  const [banyak, setBanyak] = useState(SEKALI);
  const bidang = bidangImpor(kunci);
  const isKode = kunci === KODE;
  const judul = isKode ? p.kode : p.kata(bidang?.label ?? kunci);
  return (
    <Panel
      judul={judul}
      uraian={isKode ? p.kodeUraian : p.kataUraian}
      aksi={
        <Text size="sm" role="status">
          {(isKode ? p.kodeSisa : p.kataSisa)(asing.filter((k) => k.arti === null).length)}
        </Text>
      }
    >
      <table className={`tabel ${gaya.petaTabel}`} aria-label={judul}>
        <thead>
          <tr>
            <th scope="col">{isKode ? p.kodeAsing : p.kataAsing}</th>
            <th scope="col">{p.kodeNama}</th>
            <th scope="col" className="angka">
              {p.kodeBaris}
            </th>
            <th scope="col" style={{ width: '42%' }}>
              {isKode ? p.kodeKita : p.kataKita}
            </th>
          </tr>
        </thead>
        <tbody>
          {asing.slice(0, banyak).map((satu) => (
            <Baris key={satu.asing} satu={satu}>
              {isKode ? (
                <ArtiKode satu={satu} onPilih={onPilih} />
              ) : (
                bidang && <ArtiKata satu={satu} bidang={bidang} onPilih={onPilih} />
              )}
            </Baris>
          ))}
        </tbody>
      </table>
      {asing.length > banyak && (
        <Button variant="subtle" size="compact-sm" onClick={() => setBanyak(banyak + 5 * SEKALI)}>
          {(isKode ? p.kodeLagi : p.kataLagi)(Math.min(asing.length - banyak, 5 * SEKALI))}
        </Button>
      )}
    </Panel>
  );
}

const Baris = ({ satu, children }: { satu: Asing; children: ReactNode }) => (
  <tr>
    <td className="nowrap">{satu.asing}</td>
    <td>{satu.contohNama}</td>
    <td className="angka">{angka(satu.baris)}</td>
    <td>{children}</td>
  </tr>
);

interface PropsArti {
  satu: Asing;
  onPilih: PilihArti;
}

function ArtiKode({ satu, onPilih }: PropsArti) {
  const [isi, setIsi] = useState(satu.arti ?? '');
  const pilih = (arti: string | null) => void onPilih({ bidang: satu.bidang, asing: satu.asing, arti });
  const ubah = (baru: string) => {
    setIsi(baru);
    const rapi = baru.trim();
    if (isKodeBarang(rapi) && rapi !== satu.arti) pilih(rapi);
    if (rapi === '' && satu.arti !== null) pilih(null);
  };
  return (
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
  );
}

/** A value of a closed list in words. */
function namaPilihan(bidang: BidangImpor, nilai: string): string {
  if (bidang.isi === 'kondisi') return `${labelKondisi(nilai as Kondisi)} (${nilai})`;
  if (bidang.isi === 'cara') return namaCara(nilai);
  const pilihan = bidangRincian(bidang.kunci.replace('rincian.', ''))?.pilihan;
  return pilihan?.find((satu) => satu.nilai === nilai)?.label ?? namaCara(nilai);
}

function ArtiKata({ satu, bidang, onPilih }: PropsArti & { bidang: BidangImpor }) {
  const [dipilih, pilih] = useSegera(satu.arti);
  const data = useMemo(
    () => [
      { value: BELUM, label: p.kataBelum },
      ...(pilihanBidang(bidang) ?? []).map((nilai) => ({ value: nilai, label: namaPilihan(bidang, nilai) })),
      { value: ARTI_KOSONG, label: p.kataKosong },
    ],
    [bidang],
  );
  return (
    <Select
      aria-label={p.kataUntuk(bidang.label, satu.asing)}
      data={data}
      value={dipilih ?? BELUM}
      allowDeselect={false}
      {...GULIR}
      onChange={(nilai) => {
        const arti = nilai === BELUM ? null : nilai;
        pilih(arti, onPilih({ bidang: satu.bidang, asing: satu.asing, arti }));
      }}
    />
  );
}
