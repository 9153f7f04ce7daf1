import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { DialogBaris } from './DialogBaris.tsx';
import { PanelTabel, type SimpanBaris } from './PanelTabel.tsx';
import { kelompokkan, type KelompokPita, uraikan } from './pitaOverhaul.ts';

const p = t.pengaturan;
const o = p.overhaul;

const kata = (titik: number): string => persen(titik / 10_000);

function kataPita({ pita }: KelompokPita): string {
  return pita
    .map((satu, i) => {
      const dari = kata(pita[i - 1]?.sampai ?? 0);
      return satu.sampai === null
        ? o.pitaAtas(dari, satu.tambahTahun)
        : o.pita(dari, kata(satu.sampai), satu.tambahTahun);
    })
    .join('; ');
}

/** Bands of the life that a capitalisation adds. */
export function PanelOverhaul() {
  return (
    <PanelTabel<'penyusutan.overhaul', KelompokPita>
      kunci="penyusutan.overhaul"
      kata={o}
      kolom={p.kolom.pita}
      isi={kataPita}
      baca={kelompokkan}
      tulis={uraikan}
      Dialog={DialogPita}
    />
  );
}

interface Isian {
  /** Per cent; null: no limit. */
  readonly sampai: number | null;
  readonly tahun: number | null;
}

const bacaAngka = (isi: string | number): number | null => (isi === '' ? null : Number(isi));

function DialogPita({
  awal,
  simpan,
  tutup,
}: {
  awal: KelompokPita | null;
  simpan: SimpanBaris<KelompokPita>;
  tutup: () => void;
}) {
  const [isian, setIsian] = useState<readonly Isian[]>(
    awal?.pita.map((b) => ({ sampai: b.sampai === null ? null : b.sampai / 100, tahun: b.tambahTahun })) ?? [
      { sampai: null, tahun: null },
    ],
  );
  const ganti = (i: number, baru: Partial<Isian>) =>
    setIsian(isian.map((satu, n) => (n === i ? { ...satu, ...baru } : satu)));
  const naik = isian.every(({ sampai }, i) =>
    sampai === null ? i === isian.length - 1 : sampai > (isian[i - 1]?.sampai ?? 0),
  );
  const sah = naik && isian.every(({ tahun }) => tahun !== null && Number.isInteger(tahun) && tahun >= 0);
  const pita = isian.map(({ sampai, tahun }) => ({
    sampai: sampai === null ? null : Math.round(sampai * 100),
    tambahTahun: tahun ?? 0,
  }));
  return (
    <DialogBaris
      judul={awal === null ? o.tambah : o.ubah}
      awal={awal}
      sah={sah}
      simpan={(kepala) => simpan({ ...kepala, pita }, kepala.dasar ?? '')}
      tutup={tutup}
    >
      {(dicoba) => (
        <>
          {isian.map((satu, i) => (
            // Bands have no name but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <Group key={i} wrap="nowrap" align="flex-start">
              <NumberInput
                label={o.sampai(i + 1)}
                placeholder={o.sampaiUraian}
                value={satu.sampai ?? ''}
                min={0}
                decimalScale={2}
                decimalSeparator=","
                onChange={(isi) => ganti(i, { sampai: bacaAngka(isi) })}
              />
              <NumberInput
                label={o.tambahTahun(i + 1)}
                value={satu.tahun ?? ''}
                min={0}
                allowDecimal={false}
                required
                error={dicoba && satu.tahun === null ? p.wajib : undefined}
                onChange={(isi) => ganti(i, { tahun: bacaAngka(isi) })}
              />
            </Group>
          ))}
          {dicoba && !naik && (
            <Text size="sm" c="red" role="alert">
              {o.salah}
            </Text>
          )}
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setIsian([...isian, { sampai: null, tahun: null }])}
            >
              {o.tambahBaris}
            </Button>
            {isian.length > 1 && (
              <Button size="compact-sm" variant="default" onClick={() => setIsian(isian.slice(0, -1))}>
                {o.hapusBaris}
              </Button>
            )}
          </Group>
        </>
      )}
    </DialogBaris>
  );
}
