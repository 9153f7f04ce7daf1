import { Alert, Button, Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { FORMAT_EKSPOR, KODE_EKSPOR, PEMISAH_CSV, TATA_LETAK, type TataLetak } from '../../../api/contract/ekspor.ts';
import type { Keluaran, Masukan } from '../../../api/contract/index.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTanya, useTugas } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { GalatMuat, Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { bacaAlamat } from '../barang/alamat.ts';
import gaya from './Ekspor.module.css';
import { HasilBerkas } from './HasilBerkas.tsx';
import { PilihIsi, type PilihanIsi } from './PilihIsi.tsx';
import { bacaPilihan, simpanPilihan, type PilihanEkspor } from './pilihanEkspor.ts';

const e = t.ekspor;

/** Excel or csv for others: for whom, of what, as of which day. An empty register says where to begin. */
export function TabEkspor() {
  const status = useTanya('register.status', {});
  return (
    <Muat tanya={status}>
      {({ lot }) =>
        lot === 0 ? (
          <Kosong
            judul={e.register.judul}
            uraian={e.register.uraian}
            aksi={{ label: t.umum.keBeranda, run: () => pergi('/') }}
          />
        ) : (
          <FormEkspor />
        )
      }
    </Muat>
  );
}

function FormEkspor() {
  const hariIni = useHariIni();
  const { saringan } = bacaAlamat(useKueri());
  const [apa, setApa] = useState<PilihanIsi>('saringan');
  const [per, setPer] = useState<string | null>(hariIni);
  const [pilihan, setPilihan] = useState(bacaPilihan);
  const tugas = useTugas('ekspor.buat');
  const simpan = useSimpanBerkas();
  // The result stands as long as it is that of what is chosen.
  const [hasilUntuk, setHasilUntuk] = useState('');
  const ubah = (baru: Partial<PilihanEkspor>) => {
    const jadi = { ...pilihan, ...baru };
    setPilihan(jadi);
    simpanPilihan(jadi);
  };
  const dipakai = apa === 'saringan' ? saringan : {};
  const masukan = susunMasukan(pilihan, dipakai, per === hariIni ? null : per);
  const kunci = JSON.stringify(masukan);
  const susun = async () => {
    setHasilUntuk(kunci);
    const jawaban = await tugas.mulai(masukan);
    if (jawaban.ok) await simpan(jawaban.value.berkas);
  };
  return (
    <div className={gaya.dua}>
      <Panel judul={e.tataLetak.label} uraian={e.tataLetak.uraian}>
        <PilihTataLetak pilihan={pilihan} onUbah={ubah} kunci={tugas.sedang} />
      </Panel>
      <Panel judul={e.apa}>
        <Stack gap="md">
          <PilihIsi label={e.apa} saringan={saringan} nilai={apa} onUbah={setApa} kunci={tugas.sedang} />
          <BidangTanggal label={e.per} nilai={per} onUbah={setPer} />
          <Ringkasan saringan={dipakai} />
          <Group>
            <Button disabled={per === null || tugas.sedang} onClick={() => void susun()}>
              {e.tombol[masukan.format ?? 'xlsx']}
            </Button>
          </Group>
          {tugas.sedang && <Kemajuan judul={e.menyusun} berita={tugas.kemajuan} batal={tugas.batal} />}
          {tugas.galat && <GalatMuat pesan={tugas.galat.pesan} ulang={() => void susun()} />}
          {tugas.hasil && hasilUntuk === kunci && <Selesai hasil={tugas.hasil} />}
        </Stack>
      </Panel>
    </div>
  );
}

/** What the program is asked, without what the layout has no choice about. */
function susunMasukan(
  { tataLetak, kode, format, pemisah }: PilihanEkspor,
  saringan: Masukan<'ekspor.buat'>['saringan'],
  per: string | null,
): Masukan<'ekspor.buat'> {
  const csv = tataLetak !== 'kib' && format === 'csv';
  return {
    saringan,
    tataLetak,
    format: csv ? 'csv' : 'xlsx',
    ...(tataLetak !== 'kib' && { kode: kode[tataLetak] }),
    ...(csv && { pemisah }),
    ...(per !== null && { per }),
  };
}

interface PropsPilih {
  pilihan: PilihanEkspor;
  onUbah: (pilihan: Partial<PilihanEkspor>) => void;
  kunci: boolean;
}

function PilihTataLetak({ pilihan, onUbah, kunci }: PropsPilih) {
  const { tataLetak, kode, format, pemisah } = pilihan;
  return (
    <Stack gap="md">
      <Radio.Group
        aria-label={e.tataLetak.label}
        value={tataLetak}
        onChange={(baru) => onUbah({ tataLetak: TATA_LETAK.find((satu) => satu === baru) ?? 'datar' })}
      >
        <Stack gap="sm" mt={4}>
          {TATA_LETAK.map((satu: TataLetak) => (
            <Radio
              key={satu}
              value={satu}
              disabled={kunci}
              label={e.tataLetak.nama[satu]}
              description={e.tataLetak.untuk[satu]}
            />
          ))}
        </Stack>
      </Radio.Group>
      {tataLetak !== 'kib' && (
        <Pilih
          label={e.kode.label}
          nilai={kode[tataLetak]}
          data={KODE_EKSPOR.map((value) => ({ value, label: e.kode[value] }))}
          onUbah={(baru) => onUbah({ kode: { ...kode, [tataLetak]: baru } })}
          kunci={kunci}
        />
      )}
      {tataLetak === 'kib' ? (
        <Text c="dimmed" size="sm">
          {e.format.csvTanpaKib}
        </Text>
      ) : (
        <Pilih
          label={e.format.label}
          nilai={format}
          data={FORMAT_EKSPOR.map((value) => ({ value, label: e.format[value] }))}
          onUbah={(baru) => onUbah({ format: baru })}
          kunci={kunci}
        />
      )}
      {tataLetak !== 'kib' && format === 'csv' && (
        <>
          <Pilih
            label={e.pemisah.label}
            nilai={pemisah}
            data={PEMISAH_CSV.map((value) => ({ value, label: value === ';' ? e.pemisah.titikKoma : e.pemisah.koma }))}
            onUbah={(baru) => onUbah({ pemisah: baru })}
            kunci={kunci}
          />
          <Text c="dimmed" size="sm">
            {e.format.csvUraian}
          </Text>
        </>
      )}
    </Stack>
  );
}

interface PropsSatu<T extends string> {
  label: string;
  nilai: T;
  data: { value: T; label: string }[];
  onUbah: (nilai: T) => void;
  kunci: boolean;
}

/** One of a few, side by side, with its name in front. */
function Pilih<T extends string>({ label, nilai, data, onUbah, kunci }: PropsSatu<T>) {
  return (
    <Group gap="sm">
      <Text w={120}>{label}</Text>
      <SegmentedControl aria-label={label} value={nilai} data={data} onChange={onUbah} disabled={kunci} />
    </Group>
  );
}

/** What the selection holds now. */
function Ringkasan({ saringan }: { saringan: NonNullable<Masukan<'ekspor.buat'>['saringan']> }) {
  const ringkasan = useTanya('barang.ringkasan', { sasaran: { saringan } });
  return (
    <Muat tanya={ringkasan}>
      {({ lot, unit, nilaiSen, belumBernilai }) =>
        lot === 0 ? (
          <Alert color="gray">{e.kosong}</Alert>
        ) : (
          <div>
            <Text fw={600}>{e.isi(angka(lot), angka(unit), belumBernilai === lot ? null : rupiah(nilaiSen))}</Text>
            {belumBernilai > 0 && <Text c="dimmed">{e.belum(angka(belumBernilai))}</Text>}
          </div>
        )
      }
    </Muat>
  );
}

function Selesai({ hasil }: { hasil: Keluaran<'ekspor.buat'> }) {
  return (
    <HasilBerkas kata={e.selesai(angka(hasil.lot))} berkas={hasil.berkas}>
      {hasil.terlewat > 0 && <Text>{e.terlewat(angka(hasil.terlewat))}</Text>}
    </HasilBerkas>
  );
}
