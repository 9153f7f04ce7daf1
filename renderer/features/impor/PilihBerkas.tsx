import { Alert, Button, FileButton, Group, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { KemajuanImpor } from './KemajuanImpor.tsx';
import gaya from './Impor.module.css';
import { useSeret } from './useSeret.ts';
import { useSimpanSesi } from './useSesi.ts';

const p = t.impor.pilih;
/** What may hold a list; what it really is, the program finds in the file itself. */
const AKHIRAN = ['.xlsx', '.xlsm', '.xls', '.ods', '.csv', '.txt', '.tsv'];

/** First half of step 1: drop or pick a file, which is read whole; `onSelesai` gets its session. */
export function PilihBerkas({ onSelesai }: { onSelesai: (sesi: SesiImpor) => void }) {
  const klien = useKlien();
  const tugas = useTugas('impor.buka');
  const simpan = useSimpanSesi();
  const [nama, setNama] = useState<string | null>(null);
  const [mengirim, setMengirim] = useState(false);
  const [galat, setGalat] = useState<string | null>(null);
  const tombol = useRef<HTMLButtonElement>(null);
  const sibuk = mengirim || tugas.sedang;
  const { mulai } = tugas;

  const baca = useCallback(
    async (berkas: string) => {
      const jawaban = await mulai({ berkas });
      if (jawaban.ok) {
        simpan(jawaban.value);
        onSelesai(jawaban.value);
      } else if (jawaban.error.reason !== 'dibatalkan') setGalat(jawaban.error.pesan);
    },
    [mulai, simpan, onSelesai],
  );
  const ambil = useCallback(
    async (berkas: File) => {
      setGalat(null);
      const salah = periksaNama(berkas);
      if (salah !== null) {
        setGalat(salah);
        return;
      }
      setNama(berkas.name);
      setMengirim(true);
      const id = await klien.unggah(berkas, berkas.name).catch((sebab: unknown) => {
        setGalat(sebab instanceof Error ? sebab.message : t.galat.unggah);
        return null;
      });
      setMengirim(false);
      if (id !== null) await baca(id);
    },
    [klien, baca],
  );
  const seret = useSeret(!sibuk, (berkas) => {
    const [satu] = berkas;
    if (satu === undefined) setGalat(p.folder);
    else if (berkas.length > 1) setGalat(p.satu);
    else void ambil(satu);
  });
  useEffect(() => tombol.current?.focus({ preventScroll: true }), []);

  const { desktop } = window;
  const pilihDesktop = async () => {
    const hasil = await desktop?.pilihBerkas('impor').catch(() => null);
    if (!hasil) return;
    setGalat(null);
    setNama(hasil.nama);
    await baca(hasil.id);
  };
  const label = galat === null ? p.tombol : p.lain;
  return (
    <section className={`lembar ${gaya.jatuh}`} data-seret={seret || undefined} aria-label={p.judul}>
      <IconFileSpreadsheet size={34} stroke={1.3} aria-hidden />
      <Title order={2}>{seret ? p.lepas : p.judul}</Title>
      <Text c="dimmed" maw={460}>
        {p.uraian}
      </Text>
      {!sibuk &&
        (desktop ? (
          <Button ref={tombol} onClick={() => void pilihDesktop()}>
            {label}
          </Button>
        ) : (
          <FileButton accept={AKHIRAN.join(',')} onChange={(berkas) => berkas && void ambil(berkas)}>
            {(props) => (
              <Button {...props} ref={tombol}>
                {label}
              </Button>
            )}
          </FileButton>
        ))}
      {mengirim && (
        <Text role="status" c="dimmed">
          {p.mengirim(nama ?? '')}
        </Text>
      )}
      {tugas.sedang && (
        <Group w={460} grow ta="left">
          <KemajuanImpor judul={p.membaca(nama ?? '')} berita={tugas.kemajuan} batal={tugas.batal} />
        </Group>
      )}
      {galat !== null && !sibuk && (
        <Alert color="red" role="alert" title={p.ditolak} ta="left" maw={560}>
          {galat}
        </Alert>
      )}
    </section>
  );
}

/** Why a file need not even be sent, or null. */
function periksaNama(berkas: File): string | null {
  const kecil = berkas.name.toLowerCase();
  if (!AKHIRAN.some((a) => kecil.endsWith(a))) return p.bukan(berkas.name);
  return berkas.size === 0 ? p.kosong(berkas.name) : null;
}
