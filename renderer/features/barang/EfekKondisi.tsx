import { Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { Saringan } from '../../../api/contract/barang.ts';
import { KONDISI, type Kondisi, labelKondisi } from '../../../domain/kondisi.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { type Kelompok, kelompokkan } from './kelompok.ts';
import type { SasaranLot } from './sasaranLot.ts';

const k = t.barang.kondisi;
const nama = (kondisi: Kondisi | null) => (kondisi === null ? k.belum : labelKondisi(kondisi));

interface Props {
  sasaran: SasaranLot;
  ke: Kondisi;
  /** Units that change, where it is about one lot. */
  jumlah: number | null;
}

/** What saving will do, from -> to with counts, before it is done. */
export function EfekKondisi({ sasaran, ke, jumlah }: Props) {
  const { lot } = sasaran;
  if (lot !== null) {
    if (lot.kondisi === ke) return <Baris teks={k.sama(labelKondisi(ke))} />;
    const n = jumlah ?? lot.jumlah;
    return (
      <>
        <Judul />
        <Baris teks={k.semua(n, lot.satuan, nama(lot.kondisi), labelKondisi(ke))} />
        {n < lot.jumlah && <Baris teks={k.dipecah(n, lot.jumlah - n, nama(lot.kondisi))} />}
      </>
    );
  }
  if ('saringan' in sasaran.sasaran)
    return <EfekSaringan saringan={sasaran.sasaran.saringan} ke={ke} banyak={sasaran.banyak} />;
  return (
    <EfekKelompok kelompok={kelompokkan(sasaran.dikenal)} ke={ke} sisa={sasaran.banyak - sasaran.dikenal.length} />
  );
}

function EfekSaringan({ saringan, ke, banyak }: { saringan: Saringan; ke: Kondisi; banyak: number }) {
  const klien = useKlien();
  const kondisi = KONDISI.filter((satu) => saringan.kondisi === undefined || saringan.kondisi.includes(satu));
  const hasil = useQueries({
    queries: kondisi.map((satu) => ({
      queryKey: ['barang.ringkasan', 'kondisi', saringan, satu],
      queryFn: async (): Promise<Kelompok | null> => {
        const jawaban = await klien.panggil('barang.ringkasan', {
          sasaran: { saringan: { ...saringan, kondisi: [satu] } },
        });
        return jawaban.ok ? { kondisi: satu, lot: jawaban.value.lot, unit: jawaban.value.unit } : null;
      },
    })),
  });
  if (hasil.some((h) => h.isPending)) return <Baris teks={k.memuat} />;
  const kelompok = hasil.flatMap((h) => (h.data && h.data.lot > 0 ? [h.data] : []));
  return <EfekKelompok kelompok={kelompok} ke={ke} sisa={banyak - kelompok.reduce((n, g) => n + g.lot, 0)} />;
}

function EfekKelompok({ kelompok, ke, sisa }: { kelompok: readonly Kelompok[]; ke: Kondisi; sisa: number }) {
  return (
    <>
      <Judul />
      {kelompok.map((g) => (
        <Baris
          key={g.kondisi ?? '-'}
          teks={
            g.kondisi === ke
              ? k.lotTetap(g.lot, g.unit, labelKondisi(ke))
              : k.lotKe(g.lot, g.unit, nama(g.kondisi), labelKondisi(ke))
          }
        />
      ))}
      {sisa > 0 && <Baris teks={k.belumDimuat(sisa)} />}
    </>
  );
}

function Judul() {
  return (
    <Text size="sm" fw={600}>
      {k.akibat}
    </Text>
  );
}

function Baris({ teks }: { teks: string }) {
  return <Text size="sm">{teks}</Text>;
}
