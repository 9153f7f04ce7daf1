import { Badge, Button, Group, Text, Title, Tooltip } from '@mantine/core';
import { IconFileTypePdf, IconPrinter, IconTable } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { namaSemester, type Semester } from '../../../domain/tanggal.ts';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTugas } from '../../klien/kait.ts';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { DialogCetak } from './DialogCetak.tsx';
import gaya from './HalamanLaporan.module.css';
import { PilihanLaporan, type Laporan } from './PilihanLaporan.tsx';
import { Pratinjau } from './Pratinjau.tsx';
import { useBukaDiTab } from './useBukaDiTab.ts';

interface Props {
  daftar: readonly Laporan[];
  pilihan: Laporan;
  semester: Semester;
  kertas: Kertas | null;
  onPilih: (id: string) => void;
  onSemester: (semester: string) => void;
  onKertas: (kertas: Kertas | null) => void;
}

export function IsiLaporan({ daftar, pilihan, semester, kertas, onPilih, onSemester, onKertas }: Props) {
  const { mulai, batal, sedang, kemajuan, hasil, galat } = useTugas('laporan.buat');
  const excel = useTugas('laporan.buat');
  const simpan = useSimpanBerkas();
  const bukaDiTab = useBukaDiTab();
  const [cetak, setCetak] = useState(false);
  const { id } = pilihan;
  const ukuran = kertas?.ukuran;
  const orientasi = kertas?.orientasi;

  const susun = (format: 'pdf' | 'xlsx') => ({ id, semester, format, ...(kertas ? { kertas } : {}) });
  useEffect(() => {
    const pilihanKertas = ukuran && orientasi ? { kertas: { ukuran, orientasi } } : {};
    void mulai({ id, semester, format: 'pdf', ...pilihanKertas });
  }, [mulai, id, semester, ukuran, orientasi]);

  const pdf: Keluaran<'laporan.buat'> | null = sedang ? null : hasil;
  const mulaiCetak = () => {
    if (!pdf) return;
    if (window.desktop) setCetak(true);
    else void bukaDiTab(pdf.berkas);
  };
  const simpanPdf = () => pdf && void simpan(pdf.berkas);
  const simpanXlsx = async () => {
    const jawaban = await excel.mulai(susun('xlsx'));
    if (jawaban.ok) await simpan(jawaban.value.berkas);
  };
  const adaPdf = () => pdf !== null;
  useAksi([
    {
      name: 'laporan.cetak',
      label: t.laporan.cetak,
      kelompok: t.aksi.kelompok.laporan,
      keys: ['Ctrl+P'],
      dalamIsian: true,
      when: adaPdf,
      run: mulaiCetak,
    },
    {
      name: 'laporan.pdf',
      label: t.laporan.simpanPdf,
      kelompok: t.aksi.kelompok.laporan,
      keys: ['Ctrl+S'],
      dalamIsian: true,
      when: adaPdf,
      run: simpanPdf,
    },
    {
      name: 'laporan.xlsx',
      label: t.laporan.simpanXlsx,
      kelompok: t.aksi.kelompok.laporan,
      keys: ['Ctrl+Shift+S'],
      dalamIsian: true,
      run: () => void simpanXlsx(),
    },
  ]);

  return (
    <div className={gaya.laman}>
      <aside className={gaya.sisi} aria-label={t.laporan.pilih}>
        <Title order={1}>{t.laporan.judul}</Title>
        <PilihanLaporan
          daftar={daftar}
          pilihan={pilihan}
          semester={semester}
          kertas={kertas}
          onPilih={onPilih}
          onSemester={onSemester}
          onKertas={onKertas}
        />
      </aside>
      <section className={gaya.kanan} aria-label={t.laporan.bilah}>
        <Group className={gaya.bilah} justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Text fw={600} truncate>
              {pilihan.judul}
            </Text>
            <Text c="dimmed" className="nowrap">
              {namaSemester(semester)}
            </Text>
            {pdf?.sementara && (
              <Tooltip label={t.laporan.sementaraUraian}>
                <Badge variant="outline" color="gray" radius="sm" tabIndex={0}>
                  {t.laporan.sementara}
                </Badge>
              </Tooltip>
            )}
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              leftSection={<IconTable size={15} aria-hidden />}
              loading={excel.sedang}
              onClick={() => void simpanXlsx()}
            >
              {t.laporan.simpanXlsx}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={15} aria-hidden />}
              disabled={!pdf}
              onClick={simpanPdf}
            >
              {t.laporan.simpanPdf}
            </Button>
            <Button leftSection={<IconPrinter size={15} aria-hidden />} disabled={!pdf} onClick={mulaiCetak}>
              {t.laporan.cetak}
            </Button>
          </Group>
        </Group>
        <div className={gaya.badan}>
          {sedang && (
            <div className={gaya.tengah}>
              <Kemajuan judul={t.laporan.menyusun} berita={kemajuan} batal={batal} />
            </div>
          )}
          {galat && <GalatMuat pesan={galat.pesan} ulang={() => void mulai(susun('pdf'))} />}
          {excel.galat && <GalatMuat pesan={excel.galat.pesan} ulang={() => void simpanXlsx()} />}
          {!sedang && !galat && !pdf && (
            <div className={gaya.tengah}>
              <Text mb="xs">{t.laporan.dibatalkan}</Text>
              <Button onClick={() => void mulai(susun('pdf'))}>{t.laporan.susun}</Button>
            </div>
          )}
          {pdf && <Pratinjau key={pdf.berkas.id} berkas={pdf.berkas} />}
        </div>
      </section>
      {cetak && pdf && <DialogCetak berkas={pdf.berkas} kertas={pdf.kertas} tutup={() => setCetak(false)} />}
    </div>
  );
}
