import { Alert, Anchor, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Saringan } from '../../../api/contract/barang.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { keBarang, useKueri } from '../../app/lokasi.ts';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTanya, useTugas } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { GalatMuat, Muat } from '../../ui/Muat.tsx';
import { bacaAlamat } from '../barang/alamat.ts';
import { daftarChip } from '../barang/saringan.ts';

/** Excel for BPKAD: the whole register, or the filter brought along from Daftar Barang. */
export function TabEkspor() {
  const { saringan } = bacaAlamat(useKueri());
  const bersaringan = Object.keys(saringan).length > 0;
  const [apa, setApa] = useState<'seluruh' | 'saringan'>(bersaringan ? 'saringan' : 'seluruh');
  const dipakai = bersaringan && apa === 'saringan' ? saringan : {};

  return (
    <section className="lembar" style={{ padding: 16, maxWidth: 760 }} aria-label={t.ekspor.judul}>
      <Text c="dimmed" mb="md">
        {t.ekspor.uraian}
      </Text>
      <Stack gap="md">
        {bersaringan ? (
          <Radio.Group
            label={t.ekspor.apa}
            value={apa}
            onChange={(nilai) => setApa(nilai === 'saringan' ? 'saringan' : 'seluruh')}
          >
            <Stack gap={6} mt={6}>
              <Radio value="seluruh" label={t.ekspor.seluruh} />
              <Radio value="saringan" label={<LabelSaringan saringan={saringan} />} />
            </Stack>
          </Radio.Group>
        ) : (
          <div>
            <Text fw={600}>{t.ekspor.seluruh}</Text>
            <Text c="dimmed">
              {t.ekspor.dariBarang}{' '}
              <Anchor component={Link} href="/barang" size="sm" underline="always">
                {t.ekspor.bukaBarang}
              </Anchor>
            </Text>
          </div>
        )}
        <IsiEkspor key={JSON.stringify(dipakai)} saringan={dipakai} />
      </Stack>
    </section>
  );
}

function LabelSaringan({ saringan }: { saringan: Saringan }) {
  const temuan = useTanya('temuan.daftar', {}).data ?? [];
  const chip = daftarChip(saringan, (aturan) => temuan.find((baris) => baris.aturan === aturan)?.nama ?? aturan);
  const golongan = saringan.golongan?.length === 1 ? [t.ekspor.golongan(saringan.golongan[0] ?? 'A')] : [];
  return (
    <>
      {t.ekspor.saringan} – {[...golongan, ...chip.map((c) => c.label)].join(' · ')}
    </>
  );
}

function IsiEkspor({ saringan }: { saringan: Saringan }) {
  const hariIni = useHariIni();
  const [per, setPer] = useState<string | null>(null);
  const [tanggalSah, setTanggalSah] = useState(true);
  const ringkasan = useTanya('barang.ringkasan', { sasaran: { saringan } });
  const tugas = useTugas('ekspor.buat');
  const simpan = useSimpanBerkas();
  const susun = async () => {
    const jawaban = await tugas.mulai({ saringan, ...(per === null || per === hariIni ? {} : { per }) });
    if (jawaban.ok) await simpan(jawaban.value.berkas);
  };
  return (
    <Muat tanya={ringkasan}>
      {({ lot, unit, nilaiSen, belumBernilai }) => (
        <Stack gap="sm">
          <BidangTanggal
            label={t.ekspor.per}
            nilai={tanggalSah ? (per ?? hariIni) : null}
            onUbah={(tanggal) => {
              setTanggalSah(tanggal !== null);
              setPer(tanggal);
            }}
          />
          <div>
            <Text fw={600}>
              {t.ekspor.isi(angka(lot), angka(unit), belumBernilai === lot ? null : rupiah(nilaiSen))}
            </Text>
            {belumBernilai > 0 && <Text c="dimmed">{t.ekspor.belum(angka(belumBernilai))}</Text>}
          </div>
          {lot === 0 ? (
            <Text>
              {t.ekspor.kosong}{' '}
              <Anchor component={Link} href={keBarang(saringan)} size="sm" underline="always">
                {t.ekspor.ubahSaringan}
              </Anchor>
            </Text>
          ) : (
            <Group>
              <Button disabled={!tanggalSah || tugas.sedang} onClick={() => void susun()}>
                {t.ekspor.tombol}
              </Button>
            </Group>
          )}
          {tugas.sedang && <Kemajuan judul={t.ekspor.menyusun} berita={tugas.kemajuan} batal={tugas.batal} />}
          {tugas.galat && <GalatMuat pesan={tugas.galat.pesan} ulang={() => void susun()} />}
          {tugas.hasil && !tugas.sedang && <Selesai hasil={tugas.hasil} simpan={simpan} />}
        </Stack>
      )}
    </Muat>
  );
}

interface PropsSelesai {
  hasil: NonNullable<ReturnType<typeof useTugas<'ekspor.buat'>>['hasil']>;
  simpan: ReturnType<typeof useSimpanBerkas>;
}

function Selesai({ hasil, simpan }: PropsSelesai) {
  return (
    <Alert color="gray" role="status">
      <Group justify="space-between">
        <Text>
          {t.ekspor.selesai(angka(hasil.lot))} {hasil.berkas.nama}
        </Text>
        <Button
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() => void simpan(hasil.berkas)}
        >
          {t.ekspor.simpan}
        </Button>
      </Group>
    </Alert>
  );
}
