import { Alert, Checkbox, List, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HasilPeriksa } from '../../../api/contract/impor.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { KemajuanImpor } from './KemajuanImpor.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { toastUrungkan } from '../../ui/toast.tsx';
import gaya from './Impor.module.css';
import { KakiLangkah } from './KakiLangkah.tsx';
import type { PropsLangkah } from './LangkahLembar.tsx';
import { TabelDampak } from './TabelDampak.tsx';
import { useSimpanSesi } from './useSesi.ts';

const d = t.impor.dampak;
/** Beyond so many rows the number has to be typed. */
const BATAS_KETIK = 500;

/** Step 4: what the register will be, what stays out, and the run. */
export function LangkahDampak({ sesi, onSelesai, kembali }: PropsLangkah) {
  const { hasil } = sesi;
  return hasil === null ? null : <Isi sesi={sesi} hasil={hasil} onSelesai={onSelesai} kembali={kembali} />;
}

interface PropsIsi extends PropsLangkah {
  hasil: HasilPeriksa;
}

/** Rows that will be booked: new, changed, and twins by what was decided. */
const banyakDicatat = ({ jumlah, kembar }: HasilPeriksa): number =>
  jumlah.baru + jumlah.berubah + kembar.masukkan + kembar.cocok;

function Isi({ sesi, hasil, onSelesai, kembali }: PropsIsi) {
  const tugas = useTugas('impor.jalankan');
  const simpan = useSimpanSesi();
  const [lewati, setLewati] = useState(false);
  const [ketikan, setKetikan] = useState('');
  const n = banyakDicatat(hasil);
  const perluKetik = n > BATAS_KETIK;
  const ketikSalah = perluKetik && ketikan.replaceAll('.', '').trim() !== String(n);
  const halangan = hasil.jumlah.galat > 0 && !lewati ? d.wajibLewati : ketikSalah ? d.wajibKetik(angka(n)) : null;
  const jalankan = async () => {
    const jawaban = await tugas.mulai({ sesi: sesi.sesi, lewatiGalat: lewati });
    if (!jawaban.ok) return;
    const { sesi: baru, lotBaru, lotBerubah, perintah } = jawaban.value;
    simpan(baru);
    toastUrungkan(t.impor.hasil.lot(lotBaru, lotBerubah), perintah);
    onSelesai(baru);
  };
  return (
    <>
      {/* Scrolls: reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={gaya.peta} tabIndex={0} role="region" aria-label={t.impor.langkah.dampak}>
        {tugas.galat && (
          <Alert color="red" role="alert" title={d.ditolak}>
            {tugas.galat.pesan}
          </Alert>
        )}
        <SimpleGrid cols={2} spacing="sm">
          <Panel judul={d.masuk}>
            <Masuk hasil={hasil} />
          </Panel>
          <Panel judul={d.tinggal}>
            <Tinggal hasil={hasil} />
          </Panel>
        </SimpleGrid>
        <Panel judul={d.judul} uraian={d.uraian}>
          <TabelDampak dampak={hasil.dampak} />
        </Panel>
        <Stack gap="xs" maw={640}>
          {hasil.jumlah.galat > 0 && (
            <Checkbox
              label={d.lewatiGalat(hasil.jumlah.galat)}
              checked={lewati}
              onChange={(e) => setLewati(e.currentTarget.checked)}
            />
          )}
          {perluKetik && (
            <TextInput
              label={d.ketik(angka(n))}
              description={d.ketikUraian(angka(n))}
              value={ketikan}
              inputMode="numeric"
              autoComplete="off"
              w={280}
              onChange={(e) => setKetikan(e.currentTarget.value)}
            />
          )}
          <Text size="sm">{n === 0 ? d.kosong : d.cadangan}</Text>
        </Stack>
      </div>
      {tugas.sedang && (
        <div className={gaya.jalan}>
          <KemajuanImpor judul={d.mengimpor} berita={tugas.kemajuan} batal={tugas.batal} />
        </div>
      )}
      <KakiLangkah
        kembali={kembali}
        lanjut={n === 0 ? d.tombolKosong : d.tombol(n)}
        onLanjut={() => void jalankan()}
        halangan={halangan}
        sedang={tugas.sedang}
      />
    </>
  );
}

function Masuk({ hasil: { jumlah, kembar } }: { hasil: HasilPeriksa }) {
  return (
    <List size="sm">
      <List.Item>{d.baru(jumlah.baru + kembar.masukkan)}</List.Item>
      <List.Item>{d.berubah(jumlah.berubah + kembar.cocok)}</List.Item>
      <List.Item>{d.sama(jumlah.sama)}</List.Item>
    </List>
  );
}

function Tinggal({ hasil: { jumlah, kembar } }: { hasil: HasilPeriksa }) {
  const isi = [
    jumlah.galat > 0 ? d.tinggalGalat(jumlah.galat) : null,
    kembar.belum > 0 ? d.tinggalBelum(kembar.belum) : null,
    kembar.lewati > 0 ? d.tinggalLewati(kembar.lewati) : null,
  ].filter((satu) => satu !== null);
  if (isi.length === 0) return <Text>{d.tinggalTidak}</Text>;
  return (
    <List size="sm">
      {isi.map((satu) => (
        <List.Item key={satu}>{satu}</List.Item>
      ))}
    </List>
  );
}
