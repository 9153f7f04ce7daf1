import { ActionIcon, Button, Text, Tooltip } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Keluaran, Masukan } from '../../../api/contract/index.ts';
import type { Kertas } from '../../../api/contract/laporan.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTugas } from '../../klien/kait.ts';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { BilahLaporan } from './BilahLaporan.tsx';
import { DialogCetak } from './DialogCetak.tsx';
import { DialogPengesahan } from './DialogPengesahan.tsx';
import gaya from './HalamanLaporan.module.css';
import { PeringatanLebar } from './PeringatanLebar.tsx';
import { PilihBarang } from './PilihBarang.tsx';
import { Pratinjau } from './Pratinjau.tsx';
import type { Laporan } from './susunDaftar.ts';
import { useBukaDiTab } from './useBukaDiTab.ts';

interface Props {
  laporan: Laporan;
  semester: Semester;
  kertas: Kertas | null;
  /** Letters and columns are fitted to the paper. */
  muatkan: boolean;
  onKertas: (kertas: Kertas | null, muatkan: boolean) => void;
  /** The lot, for a report about one. */
  barangId: string | null;
  onBarang: (id: string | null) => void;
}

type Permintaan = Omit<Masukan<'laporan.buat'>, 'format'>;

/** What is asked for, or null while the lot is missing that the report is about. */
function permintaan({ laporan, semester, kertas, muatkan, barangId }: Props): Permintaan | null {
  if (laporan.lingkup === 'barang' && barangId === null) return null;
  return {
    id: laporan.id,
    semester,
    ...(kertas && { kertas }),
    ...(muatkan && { muatkan }),
    ...(laporan.lingkup === 'barang' && barangId !== null && { barangId }),
  };
}

/** One report: its pages, and the ways it leaves the program. */
export function IsiLaporan(props: Props) {
  const { laporan, semester } = props;
  const { mulai, batal, sedang, kemajuan, hasil, galat } = useTugas('laporan.buat');
  const excel = useTugas('laporan.buat');
  const simpan = useSimpanBerkas();
  const bukaDiTab = useBukaDiTab();
  const [cetak, setCetak] = useState(false);
  const [sah, setSah] = useState(false);

  const diminta = permintaan(props);
  // Compared by content: the same wish in a new object must not make the report again.
  const ciri = diminta && JSON.stringify(diminta);
  useEffect(() => {
    if (ciri !== null) void mulai({ ...(JSON.parse(ciri) as Permintaan), format: 'pdf' });
  }, [mulai, ciri]);

  const pdf: Keluaran<'laporan.buat'> | null = sedang || diminta === null ? null : hasil;
  const susunUlang = () => diminta && void mulai({ ...diminta, format: 'pdf' });
  const mulaiCetak = () => {
    if (!pdf) return;
    if (window.desktop) setCetak(true);
    else void bukaDiTab(pdf.berkas);
  };
  const simpanXlsx = async () => {
    if (!diminta) return;
    const jawaban = await excel.mulai({ ...diminta, format: 'xlsx' });
    if (jawaban.ok) await simpan(jawaban.value.berkas);
  };

  return (
    <section className={gaya.kanan} aria-label={t.laporan.bilah}>
      <BilahLaporan
        judul={laporan.judul}
        semester={semester}
        sementara={pdf?.sementara ?? false}
        siap={pdf !== null}
        menulisXlsx={excel.sedang}
        bisaXlsx={diminta !== null}
        onCetak={mulaiCetak}
        onPdf={() => pdf && void simpan(pdf.berkas)}
        onXlsx={() => void simpanXlsx()}
      >
        {laporan.lingkup === 'barang' && diminta !== null && (
          <Button variant="subtle" onClick={() => props.onBarang(null)}>
            {t.laporan.barangLain}
          </Button>
        )}
        <Tooltip label={t.pengesahan.tombol}>
          <ActionIcon
            variant="default"
            size={30}
            disabled={!pdf}
            aria-label={t.pengesahan.tombol}
            onClick={() => setSah(true)}
          >
            <IconSignature size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </BilahLaporan>
      {pdf && <PeringatanLebar pdf={pdf} kertas={props.kertas} muatkan={props.muatkan} onKertas={props.onKertas} />}
      <div className={gaya.badan}>
        {diminta === null && <PilihBarang onPilih={props.onBarang} />}
        {sedang && (
          <div className={gaya.tengah}>
            <Kemajuan judul={t.laporan.menyusun} berita={kemajuan} batal={batal} />
          </div>
        )}
        {galat && <GalatMuat pesan={galat.pesan} ulang={susunUlang} />}
        {excel.galat && <GalatMuat pesan={excel.galat.pesan} ulang={() => void simpanXlsx()} />}
        {diminta && !sedang && !galat && !pdf && (
          <div className={gaya.tengah}>
            <Text mb="xs">{t.laporan.dibatalkan}</Text>
            <Button onClick={susunUlang}>{t.laporan.susun}</Button>
          </div>
        )}
        {pdf && <Pratinjau key={pdf.berkas.id} berkas={pdf.berkas} />}
      </div>
      {sah && pdf && (
        <DialogPengesahan id={laporan.id} semester={semester} tercetak={pdf.penanda} tutup={() => setSah(false)} />
      )}
      {cetak && pdf && (
        <DialogCetak berkas={pdf.berkas} kertas={pdf.kertas} halaman={pdf.halaman ?? 1} tutup={() => setCetak(false)} />
      )}
    </section>
  );
}
