import { Alert, Button, Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Saringan } from '../../../api/contract/barang.ts';
import {
  JENIS_KERTAS_KERJA,
  KELOMPOK_KERTAS_KERJA,
  type JenisKertasKerja,
  type KelompokKertasKerja,
} from '../../../api/contract/ekspor.ts';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTanya, useTugas } from '../../klien/kait.ts';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { bacaAlamat } from '../barang/alamat.ts';
import gaya from './Ekspor.module.css';
import { HasilBerkas } from './HasilBerkas.tsx';
import { PilihIsi, type PilihanIsi } from './PilihIsi.tsx';

const k = t.kertasKerja;

/** Worksheets to be filled in outside and imported: missing values, or condition by room or address. */
export function TabKertasKerja() {
  const status = useTanya('register.status', {});
  return (
    <Muat tanya={status}>
      {({ lot }) =>
        lot === 0 ? (
          <Kosong
            judul={t.ekspor.register.judul}
            uraian={t.ekspor.register.uraian}
            aksi={{ label: t.umum.keBeranda, run: () => pergi('/') }}
          />
        ) : (
          <FormKertasKerja />
        )
      }
    </Muat>
  );
}

function FormKertasKerja() {
  const { saringan } = bacaAlamat(useKueri());
  const [apa, setApa] = useState<PilihanIsi>('saringan');
  const [jenis, setJenis] = useState<JenisKertasKerja>('nilai');
  const [kelompok, setKelompok] = useState<KelompokKertasKerja>('satu');
  const tugas = useTugas('kertasKerja.buat');
  const simpan = useSimpanBerkas();
  const [hasilUntuk, setHasilUntuk] = useState('');
  const masukan = { jenis, kelompok, saringan: apa === 'saringan' ? saringan : {} };
  const kunci = JSON.stringify(masukan);
  const susun = async () => {
    setHasilUntuk(kunci);
    const jawaban = await tugas.mulai(masukan);
    if (jawaban.ok) await simpan(jawaban.value.berkas);
  };
  return (
    <div className={gaya.dua}>
      <Panel judul={k.jenis.label} uraian={k.jenis.uraian}>
        <Stack gap="md">
          <Radio.Group
            aria-label={k.jenis.label}
            value={jenis}
            onChange={(baru) => setJenis(JENIS_KERTAS_KERJA.find((j) => j === baru) ?? 'nilai')}
          >
            <Stack gap="sm" mt={4}>
              {JENIS_KERTAS_KERJA.map((satu) => (
                <Radio
                  key={satu}
                  value={satu}
                  disabled={tugas.sedang}
                  label={k.jenis.nama[satu]}
                  description={k.jenis.untuk[satu]}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group gap="sm">
            <Text w={120}>{k.kelompok.label}</Text>
            <SegmentedControl
              aria-label={k.kelompok.label}
              value={kelompok}
              data={KELOMPOK_KERTAS_KERJA.map((value) => ({ value, label: k.kelompok.nama[value] }))}
              onChange={setKelompok}
              disabled={tugas.sedang}
            />
          </Group>
        </Stack>
      </Panel>
      <Panel judul={k.apa}>
        <Stack gap="md">
          <PilihIsi label={k.apa} saringan={saringan} nilai={apa} onUbah={setApa} kunci={tugas.sedang} />
          <Banyak jenis={jenis} saringan={masukan.saringan} />
          <Group>
            <Button disabled={tugas.sedang} onClick={() => void susun()}>
              {k.tombol}
            </Button>
          </Group>
          {tugas.sedang && <Kemajuan judul={k.menyusun} berita={tugas.kemajuan} batal={tugas.batal} />}
          {tugas.galat && hasilUntuk === kunci && (
            <Alert color="red" role="alert">
              {tugas.galat.pesan}
            </Alert>
          )}
          {tugas.hasil && hasilUntuk === kunci && (
            <HasilBerkas
              kata={k.selesai(angka(tugas.hasil.lot), angka(tugas.hasil.lembar))}
              berkas={tugas.hasil.berkas}
            >
              <Text>{k.lalu}</Text>
            </HasilBerkas>
          )}
        </Stack>
      </Panel>
    </div>
  );
}

/** How many lots go on it. */
function Banyak({ jenis, saringan }: { jenis: JenisKertasKerja; saringan: Saringan }) {
  const diminta: Saringan = jenis === 'nilai' ? { ...saringan, nilai: 'belum' } : saringan;
  const ringkasan = useTanya('barang.ringkasan', { sasaran: { saringan: diminta } });
  return (
    <Muat tanya={ringkasan}>
      {({ lot }) =>
        lot === 0 ? (
          <Alert color="gray">{jenis === 'nilai' ? k.lengkap : t.ekspor.kosong}</Alert>
        ) : (
          <Text fw={600}>{jenis === 'nilai' ? k.belum(angka(lot)) : k.semua(angka(lot))}</Text>
        )
      }
    </Muat>
  );
}
