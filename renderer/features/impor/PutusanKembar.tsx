import { Button, Radio, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { type BarisImpor, KeputusanKembar } from '../../../api/contract/impor.ts';
import type { BarangLengkap } from '../../../api/contract/barang.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import gaya from './Impor.module.css';
import { usePutuskan } from './usePutuskan.ts';

const k = t.impor.kembar;

interface Props {
  sesi: string;
  baris: BarisImpor;
  kembar: NonNullable<BarisImpor['kembar']>;
}

/** A row that is alike others: with what, side by side with the lot, and what to do with it. */
export function PutusanKembar({ sesi, baris, kembar }: Props) {
  const { putuskan, sedang } = usePutuskan(sesi);
  const [lot, setLot] = useState(baris.barangId ?? kembar.barangId[0] ?? null);
  // What was just chosen shows at once; what the program says follows.
  const [dipilih, setDipilih] = useState<string>(kembar.keputusan ?? '');
  const bisa = KeputusanKembar.options.filter((satu) => satu !== 'cocok' || lot !== null);
  const pilih = (nilai: string, barangId = lot) => {
    const keputusan = KeputusanKembar.options.find((satu) => satu === nilai) ?? null;
    setDipilih(nilai);
    void putuskan({
      sasaran: { baris: [baris.nomor] },
      keputusan,
      ...(keputusan === 'cocok' && barangId !== null ? { barangId } : {}),
    });
  };
  return (
    <section aria-label={k.putuskan}>
      <Text size="sm" mb={4}>
        {kembar.dengan === 'register' ? k.uraianRegister : k.uraianBerkas}
      </Text>
      {kembar.baris.length > 0 && (
        <Text size="sm" c="dimmed" mb={4}>
          {k.barisLain}{' '}
          {kembar.baris.map((nomor, i) => (
            <SebutBaris key={nomor} sesi={sesi} nomor={nomor} awal={i === 0 ? '' : ', '} />
          ))}
        </Text>
      )}
      {kembar.barangId.length > 1 && (
        <Select
          label={k.lotMana}
          data={kembar.barangId.map((id) => ({ value: id, label: k.lot(id) }))}
          value={lot}
          mb={6}
          onChange={(id) => {
            setLot(id);
            if (kembar.keputusan === 'cocok' && id !== null) pilih('cocok', id);
          }}
        />
      )}
      {lot !== null && <Banding baris={baris} id={lot} />}
      <Radio.Group label={k.putuskan} value={dipilih} onChange={(nilai) => pilih(nilai)} mt={6}>
        <Stack gap={6} mt={4}>
          {bisa.map((satu) => (
            <Radio key={satu} value={satu} label={k.nama[satu]} disabled={sedang} />
          ))}
        </Stack>
      </Radio.Group>
      {dipilih !== '' && (
        <Button size="compact-xs" variant="subtle" mt={4} disabled={sedang} onClick={() => pilih('')}>
          {k.tarik}
        </Button>
      )}
    </section>
  );
}

/** Another row of the file, as the spreadsheet program numbers it. */
function SebutBaris({ sesi, nomor, awal }: { sesi: string; nomor: number; awal: string }) {
  const lain = useTanya('impor.sel', { sesi, nomor }).data?.baris;
  return lain === undefined ? null : `${awal}${k.satuBaris(lain.baris, lain.lembar)}`;
}

/** A row beside the lot it is alike; what differs is told in words too. */
function Banding({ baris, id }: { baris: BarisImpor; id: string }) {
  const lot = useTanya('barang.lihat', { id }).data;
  if (lot === undefined) return null;
  return (
    <>
      <Title order={3}>{k.banding}</Title>
      <table className="tabel" aria-label={k.banding}>
        <thead>
          <tr>
            <th scope="col">{k.bandingBidang}</th>
            <th scope="col">{t.impor.panel.dari}</th>
            <th scope="col">{t.impor.panel.ke}</th>
          </tr>
        </thead>
        <tbody>
          {isiBanding(baris, lot).map(([label, register, berkas]) => {
            // What the file does not tell is no difference.
            const beda = berkas !== null && register !== berkas;
            return (
              <tr key={label} className={beda ? gaya.beda : undefined}>
                <td>{label}</td>
                <td>{register ?? t.umum.tidakAda}</td>
                <td>
                  {berkas ?? t.umum.tidakAda}
                  {beda && ` (${k.berbeda})`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

type Pasangan = [label: string, register: string | null, berkas: string | null];

function isiBanding(b: BarisImpor, lot: BarangLengkap): Pasangan[] {
  const uang = (sen: number | null) => (sen === null ? null : rupiah(sen));
  const bulat = (n: number | null) => (n === null ? null : String(n));
  return [
    [k.bidang.nama, lot.namaBarang, b.namaBarang],
    [k.bidang.kode, lot.kodeBarang, b.kodeBarang],
    [k.bidang.jumlah, bulat(lot.jumlah), bulat(b.jumlah)],
    [k.bidang.nilai, uang(lot.nilaiSen), uang(b.nilaiSen)],
    [k.bidang.kondisi, lot.kondisi, b.kondisi],
  ];
}
