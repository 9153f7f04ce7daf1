import { Alert, NativeSelect, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { namaSemester, semesterDari, semesterSebelum } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah, useTanya } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Muat } from '../../ui/Muat.tsx';

const c = t.pencocokan.catatan;
const SEMESTER_DITAWARKAN = 4;

/** The outcome in words for the minutes: a proposal that the user mends and writes. */
export function DialogCatatan({ sesi, tutup }: { sesi: string; tutup: () => void }) {
  const tanya = useTanya('pencocokan.catatan', { sesi });
  return (
    <Muat tanya={tanya}>
      {(usulan) => <Isi laporan={usulan.laporan} kunci={usulan.kunci} awal={usulan.teks} tutup={tutup} />}
    </Muat>
  );
}

interface Props {
  laporan: string;
  kunci: string;
  awal: string;
  tutup: () => void;
}

function Isi({ laporan, kunci, awal, tutup }: Props) {
  const hariIni = useHariIni();
  const pilihan = [semesterDari(hariIni)];
  while (pilihan.length < SEMESTER_DITAWARKAN) pilihan.push(semesterSebelum(pilihan.at(-1) ?? semesterDari(hariIni)));
  const [semester, setSemester] = useState(pilihan[0] ?? semesterDari(hariIni));
  const [teks, setTeks] = useState(awal);
  const naskah = useTanya('laporan.naskah', { id: laporan, semester });
  const lama = naskah.data?.find((n) => n.kunci === kunci)?.isi ?? null;
  const tulis = usePerintah('laporan.tulisNaskah', { pesan: () => c.selesai });
  const simpan = async () => {
    const jawaban = await tulis.jalankan({ id: laporan, semester, isi: { [kunci]: teks } });
    if (jawaban.ok) tutup();
  };
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={c.judul}
      simpan={c.simpan}
      onSimpan={() => void simpan()}
      sedang={tulis.sedang}
      bisa={teks.trim() !== ''}
      lebar="lg"
    >
      <Text c="dimmed">{c.uraian}</Text>
      <NativeSelect
        label={c.semester}
        value={semester}
        w={240}
        onChange={(e) => setSemester(pilihan.find((s) => s === e.currentTarget.value) ?? semester)}
        data={pilihan.map((s) => ({ value: s, label: namaSemester(s) }))}
      />
      <Textarea
        label={c.teks}
        value={teks}
        maxLength={20_000}
        minRows={10}
        maxRows={16}
        autosize
        onChange={(e) => setTeks(e.currentTarget.value)}
      />
      {lama !== null && lama !== teks && (
        <Alert color="yellow" title={c.mengganti}>
          <Text size="sm" lineClamp={4}>
            {lama}
          </Text>
        </Alert>
      )}
    </Dialog>
  );
}
