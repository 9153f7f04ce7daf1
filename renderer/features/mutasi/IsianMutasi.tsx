import { SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { kodeRusakBerat } from '../../../domain/tindakLanjut.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { TawarTanggal } from '../../ui/TawarTanggal.tsx';
import { BarisUlang } from './BarisUlang.tsx';
import { BidangDokumenMutasi } from './BidangDokumenMutasi.tsx';
import { BidangIsian } from './BidangIsian.tsx';
import type { BagianIsian, BidangIsian as Bidang, FormMutasi } from './bidangMutasi.ts';
import { bagianForm, type Isian, type Salah } from './isianMutasi.ts';
import gaya from './Mutasi.module.css';
import { PilihLot } from './PilihLot.tsx';
import type { LotPilihan } from './useCariLot.ts';

const b = t.mutasi.bidang;

interface Props {
  form: FormMutasi;
  isian: Isian;
  lot: readonly LotPilihan[];
  salah: Salah;
  /** Why the program refused it. */
  ditolak: GalatKawat | null;
  onIsian: (ubah: (lama: Isian) => Isian) => void;
  onLot: (lot: LotPilihan[]) => void;
}

/** The form of a kind: its lots, its fields, day and document. */
export function IsianMutasi({ form, isian, lot, salah, ditolak, onIsian, onLot }: Props) {
  const hariIni = useHariIni();
  const tetapkan = (kunci: string, nilai: string) => onIsian((lama) => ({ ...lama, [kunci]: nilai }));
  const dokumen = (kunci: string) => isian[`dokumen.${kunci}`] ?? '';
  const satuBidang = (bidang: Bidang) => (
    <div key={bidang.kunci} className={bidang.jenis === 'panjang' || bidang.jenis === 'kode' ? gaya.lebar : undefined}>
      <BidangIsian
        bidang={denganKini(form, bidang, lot)}
        nilai={isian[bidang.kunci] ?? ''}
        salah={salah[bidang.kunci]}
        onUbah={(nilai) => tetapkan(bidang.kunci, nilai)}
        usulanKode={bidang.kunci === 'keKode' ? usulanRusakBerat(lot) : []}
        onUraian={(uraian) =>
          bidang.kunci === 'kodeBarang' &&
          onIsian((lama) => ((lama['namaBarang'] ?? '') === '' ? { ...lama, namaBarang: uraian } : lama))
        }
      />
    </div>
  );
  return (
    <Stack gap="sm">
      {form.lot !== 'tanpa' && (
        <PilihLot
          lot={lot}
          onUbah={onLot}
          satu={form.lot === 'satu' || form.lot === 'terhapus'}
          terhapus={form.lot === 'terhapus'}
          salah={salah['lot']}
        />
      )}
      {bagianForm(form, isian, lot).map((bagian) => (
        <Bagian key={bagian.judul} bagian={bagian} isian={isian} salah={salah}>
          {bagian.ulang ? (
            <BarisUlang bagian={bagian} ulang={bagian.ulang} isian={isian} onIsian={onIsian} bidang={satuBidang} />
          ) : (
            <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
              {bagian.bidang.map(satuBidang)}
            </SimpleGrid>
          )}
        </Bagian>
      ))}
      <section className={gaya.kaki} aria-label={t.mutasi.dokumen.judul}>
        <Stack gap={6}>
          <BidangTanggal
            label={b.tanggal}
            nilai={(isian['tanggal'] ?? '') === '' ? null : (isian['tanggal'] ?? null)}
            onUbah={(tanggal) => tetapkan('tanggal', tanggal ?? '')}
            sampai={hariIni}
            error={salah['tanggal']}
            wajib
          />
          <TawarTanggal galat={ditolak} pakai={(tanggal) => tetapkan('tanggal', tanggal)} />
        </Stack>
        <BidangDokumenMutasi
          nilai={{ jenis: dokumen('jenis'), nomor: dokumen('nomor'), tanggal: dokumen('tanggal') }}
          onUbah={(d) =>
            onIsian((lama) => ({
              ...lama,
              'dokumen.jenis': d.jenis,
              'dokumen.nomor': d.nomor,
              'dokumen.tanggal': d.tanggal,
            }))
          }
          salah={salah}
        />
      </section>
    </Stack>
  );
}

interface PropBagian {
  bagian: BagianIsian;
  isian: Isian;
  salah: Salah;
  children: React.ReactNode;
}

/** Fields under their heading; an optional part opens when it holds something or something in it is wrong. */
function Bagian({ bagian, isian, salah, children }: PropBagian) {
  const [buka, setBuka] = useState(false);
  const perlu = bagian.bidang.some((x) => salah[x.kunci] !== undefined || (isian[x.kunci] ?? '') !== '');
  if (bagian.bidang.length === 0) return null;
  if (bagian.tambahan !== true) return children;
  return (
    <details open={buka || perlu} onToggle={(e) => setBuka(e.currentTarget.open)} className={gaya.tambahan}>
      <summary>{bagian.judul}</summary>
      {children}
    </details>
  );
}

/** Tells beside a field what the one lot has now. */
function denganKini(form: FormMutasi, bidang: Bidang, lot: readonly LotPilihan[]): Bidang {
  const [satu] = lot;
  if (satu === undefined || lot.length > 1) return bidang;
  const kini = keadaanKini(satu, bidang.kunci);
  if (form.jenis === 'koreksi' && kini !== null) return { ...bidang, uraian: b.sekarang(kini) };
  if (form.lot === 'banyak' && bidang.kunci === 'jumlah') return { ...bidang, uraian: b.jumlahUraian(satu.jumlah) };
  return bidang;
}

function keadaanKini(lot: LotPilihan, kunci: string): string | null {
  switch (kunci) {
    case 'nilaiSen':
      return lot.nilaiSen === null ? t.mutasi.lot.belumBernilai : rupiah(lot.nilaiSen);
    case 'jumlah':
      return `${angka(lot.jumlah)} ${lot.satuan}`;
    case 'luasM2':
      return lot.luasM2 === null ? null : angka(lot.luasM2);
    case 'tahunPerolehan':
      return lot.tahunPerolehan === null ? null : String(lot.tahunPerolehan);
    default:
      return null;
  }
}

/** Where goods beyond repair go, offered before a code is typed. */
function usulanRusakBerat([satu]: readonly LotPilihan[]): { kode: string; uraian: string }[] {
  const kode = satu ? kodeRusakBerat(satu.golongan) : null;
  return kode === null ? [] : [{ kode, uraian: t.mutasi.kode.rusakBerat }];
}
