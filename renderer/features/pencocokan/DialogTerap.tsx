import { Alert, Button, Checkbox, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Keluaran, Masukan } from '../../../api/contract/index.ts';
import { BidangTerap } from '../../../api/contract/pencocokan.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { toastUrungkan } from '../../ui/toast.tsx';
import { BidangDasar } from '../barang/BidangDasar.tsx';
import { ingatDasar } from '../barang/dasarTerakhir.ts';
import { DampakTerap } from './DampakTerap.tsx';

const d = t.pencocokan.terap;
type Minta = Masukan<'pencocokan.pratinjau'>;
type Coba = Keluaran<'pencocokan.pratinjau'>;
const DITAMPILKAN = 20;

/** Which fields of the confirmed pairs go into the register, what that does, and the run. */
export function DialogTerap({ sesi, tutup }: { sesi: string; tutup: () => void }) {
  const coba = useTugas('pencocokan.pratinjau');
  const tugas = useTugas('pencocokan.terapkan');
  const hariIni = useHariIni();
  const [bidang, setBidang] = useState<Minta['bidang']>(['nilai', 'nibar', 'register']);
  const [pecah, setPecah] = useState(false);
  const [tanggal, setTanggal] = useState<string | null>(hariIni);
  const [dasar, setDasar] = useState('');
  const [dicoba, setDicoba] = useState(false);
  const [hasil, setHasil] = useState<Coba | null>(null);
  const [lewati, setLewati] = useState(false);
  const minta: Minta | null =
    tanggal === null || dasar.trim() === '' || bidang.length === 0
      ? null
      : { sesi, bidang, tanggal, dasar: dasar.trim(), pecah };
  const lihat = async () => {
    setDicoba(true);
    if (minta === null) return;
    const jawaban = await coba.mulai(minta);
    if (jawaban.ok) setHasil(jawaban.value);
  };
  const terapkan = async () => {
    if (minta === null) return;
    const jawaban = await tugas.mulai({ ...minta, lewatiDitolak: lewati });
    if (!jawaban.ok) return;
    ingatDasar('data', dasar);
    toastUrungkan(d.selesai(jawaban.value.lotBerubah), jawaban.value.perintah);
    tutup();
  };
  const galat = coba.galat ?? tugas.galat;
  const bisa = hasil === null || (hasil.lotBerubah > 0 && (hasil.banyakDitolak === 0 || lewati));
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={d.judul}
      simpan={hasil === null ? d.lihat : d.simpan}
      onSimpan={() => void (hasil === null ? lihat() : terapkan())}
      sedang={coba.sedang || tugas.sedang}
      bisa={bisa}
      lebar="xl"
      kiri={
        hasil !== null && (
          <Button variant="default" onClick={() => setHasil(null)}>
            {d.kembali}
          </Button>
        )
      }
    >
      <Text c="dimmed">{d.uraian}</Text>
      {galat && (
        <Alert color="red" role="alert" title={t.umum.ditolak}>
          {galat.pesan}
        </Alert>
      )}
      {coba.sedang && <Kemajuan judul={d.sedang} berita={coba.kemajuan} batal={coba.batal} />}
      {tugas.sedang && <Kemajuan judul={d.menerapkan} berita={tugas.kemajuan} batal={tugas.batal} />}
      {hasil === null ? (
        <>
          <Checkbox.Group
            label={d.bidang}
            value={bidang}
            onChange={(nilai) => setBidang(BidangTerap.options.filter((b) => nilai.includes(b)))}
          >
            <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6, marginTop: 4 }}>
              {BidangTerap.options.map((b) => (
                <Checkbox key={b} value={b} label={d.bidangNama[b]} />
              ))}
            </div>
          </Checkbox.Group>
          <Checkbox checked={pecah} label={d.pecah} onChange={(e) => setPecah(e.currentTarget.checked)} />
          <BidangTanggal
            label={d.tanggal}
            nilai={tanggal}
            onUbah={setTanggal}
            sampai={hariIni}
            wajib
            error={dicoba && tanggal === null ? d.wajibTanggal : undefined}
          />
          <BidangDasar
            jenis="data"
            nilai={dasar}
            onUbah={setDasar}
            error={dicoba && dasar.trim() === '' ? d.wajibDasar : undefined}
          />
        </>
      ) : (
        <Hasil hasil={hasil} lewati={lewati} setLewati={setLewati} />
      )}
    </Dialog>
  );
}

interface PropsHasil {
  hasil: Coba;
  lewati: boolean;
  setLewati: (lewati: boolean) => void;
}

function Hasil({ hasil, lewati, setLewati }: PropsHasil) {
  return (
    <Stack gap="sm">
      <Text fw={600} role="status">
        {hasil.lotBerubah === 0 ? d.kosong : d.hasil(hasil.lotBerubah, hasil.lotSama)}
      </Text>
      <DampakTerap dampak={hasil.dampak} />
      <Alasan judul={d.ditolak(hasil.banyakDitolak)} isi={hasil.ditolak} />
      {hasil.banyakDitolak > 0 && (
        <Checkbox checked={lewati} label={d.lewati} onChange={(e) => setLewati(e.currentTarget.checked)} />
      )}
      <Alasan judul={d.dilewati(hasil.banyakDilewati)} isi={hasil.dilewati} />
      <Text size="sm">{d.cadangan}</Text>
    </Stack>
  );
}

function Alasan({ judul, isi }: { judul: string; isi: Coba['dilewati'] }) {
  if (isi.length === 0) return null;
  return (
    <section aria-label={judul}>
      <Text fw={600}>{judul}</Text>
      <List size="sm">
        {isi.slice(0, DITAMPILKAN).map((x) => (
          <List.Item key={`${x.nomor} ${x.alasan}`}>
            {x.namaBarang}: {x.alasan}
          </List.Item>
        ))}
      </List>
      {isi.length > DITAMPILKAN && <Text size="sm">{t.pencocokan.kartu.anggotaLain(isi.length - DITAMPILKAN)}</Text>}
    </section>
  );
}
