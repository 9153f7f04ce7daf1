import { Alert, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import { namaSemester, rentangSemester, type Semester } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTanya, useTugas } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { toastUrungkan } from '../../ui/toast.tsx';
import { TabelTerbit } from './TabelTerbit.tsx';

const d = t.paket;

interface Props {
  semester: Semester;
  tutup: () => void;
}

/** *Paket semester*: the whole set as one file; issuing it; what was issued, to be printed again. */
export function DialogPaket({ semester, tutup }: Props) {
  const hariIni = useHariIni();
  const periode = useTanya('periode.daftar', {});
  const buat = useTugas('paket.buat');
  const terbit = useTugas('paket.terbitkan');
  const simpan = useSimpanBerkas();
  const [nomor, setNomor] = useState('');
  const [tanggal, setTanggal] = useState<string | null>(hariIni);
  const [dicoba, setDicoba] = useState(false);
  const tertutup = periode.data?.some((p) => p.semester === semester && p.keadaan === 'tutup') ?? false;
  const sedang = buat.sedang || terbit.sedang;

  const simpanSemua = async (berkas: Keluaran<'paket.buat'>['berkas']) => {
    for (const b of berkas) await simpan(b);
  };
  const tulis = async (nomorTerbit?: string) => {
    const jawaban = await buat.mulai({ semester, ...(nomorTerbit !== undefined && { nomor: nomorTerbit }) });
    if (jawaban.ok) await simpanSemua(jawaban.value.berkas);
  };
  const terbitkan = async () => {
    setDicoba(true);
    if (nomor.trim() === '' || tanggal === null) return;
    const jawaban = await terbit.mulai({ semester, nomor: nomor.trim(), tanggal });
    if (!jawaban.ok) return;
    toastUrungkan(d.selesaiTerbit(nomor.trim()), jawaban.value.perintah);
    setNomor('');
    setDicoba(false);
    await simpanSemua(jawaban.value.berkas);
  };
  const galat = terbit.galat ?? buat.galat;
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={d.judul(namaSemester(semester))}
      simpan={d.terbitkan}
      onSimpan={() => void terbitkan()}
      sedang={terbit.sedang}
      tanpaSimpan={!tertutup}
      lebar="lg"
      kiri={
        <Button variant="default" disabled={sedang} loading={buat.sedang} onClick={() => void tulis()}>
          {d.tulis}
        </Button>
      }
    >
      <Text>{d.uraian}</Text>
      {periode.data && !tertutup && <BelumDitutup />}
      {tertutup && (
        <>
          <Title order={2} size="h5">
            {d.penerbitan}
          </Title>
          <Text c="dimmed">{d.penerbitanUraian}</Text>
          <Group align="flex-start">
            <TextInput
              label={d.nomor}
              value={nomor}
              maxLength={120}
              w={300}
              required
              data-autofocus
              error={dicoba && nomor.trim() === '' ? d.nomorWajib : undefined}
              onChange={(e) => setNomor(e.currentTarget.value)}
            />
            <BidangTanggal
              label={d.tanggal}
              nilai={tanggal}
              onUbah={setTanggal}
              wajib
              sampai={hariIni}
              error={salahTanggal(tanggal, semester, dicoba)}
            />
          </Group>
          <TabelTerbit semester={semester} sedang={sedang} onUlang={(n) => void tulis(n)} />
        </>
      )}
      {sedang && (
        <Kemajuan
          judul={d.menyusun}
          berita={buat.kemajuan ?? terbit.kemajuan}
          batal={buat.sedang ? buat.batal : terbit.batal}
        />
      )}
      {galat && (
        <Alert color="red" role="alert">
          {galat.pesan}
        </Alert>
      )}
      {buat.hasil && <SamaAtauBerubah berubah={buat.hasil.berubah} />}
    </Dialog>
  );
}

/** What is wrong with the day of issue, before the program is asked. */
function salahTanggal(tanggal: string | null, semester: Semester, dicoba: boolean): string | undefined {
  if (tanggal === null) return dicoba ? d.tanggalWajib : undefined;
  const { selesai } = rentangSemester(semester);
  return tanggal < selesai ? d.tanggalAwal : undefined;
}

function BelumDitutup() {
  return (
    <Alert color="gray">
      <Text mb="xs">{d.terbuka}</Text>
      <Button variant="default" onClick={() => pergi('/periode')}>
        {d.bukaPeriode}
      </Button>
    </Alert>
  );
}

/** Whether an issued report still says what it said; nothing for one that was only written. */
function SamaAtauBerubah({ berubah }: Pick<Keluaran<'paket.buat'>, 'berubah'>) {
  if (berubah === null) return null;
  if (berubah.length === 0) return <Text role="status">{d.sama}</Text>;
  return (
    <Alert color="yellow" role="status">
      <Text>{d.berubah(berubah.length)}</Text>
      <ul>
        {berubah.map((judul) => (
          <li key={judul}>{judul}</li>
        ))}
      </ul>
    </Alert>
  );
}
