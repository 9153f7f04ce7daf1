import { Button, Group, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Kemajuan as Berita } from '../../api/contract/index.ts';
import { angka } from '../format.ts';
import { t } from '../i18n/id.ts';

interface Props {
  judul: string;
  berita: Berita | null;
  batal?: () => void;
}

/** A running job: what it does, how far it is, how fast, how long still, and a way to stop it. */
export function Kemajuan({ judul, berita, batal }: Props) {
  const [detik, setDetik] = useState(0);
  useEffect(() => {
    const mulai = performance.now();
    const pewaktu = setInterval(() => setDetik((performance.now() - mulai) / 1000), 300);
    return () => clearInterval(pewaktu);
  }, []);
  // Speed and time left are those of the part at hand: one before it may have been ten times as fast.
  const tahap = berita?.tahap ?? '';
  const [bagianIni, setBagianIni] = useState({ tahap, detik: 0, selesai: 0 });
  if (bagianIni.tahap !== tahap) setBagianIni({ tahap, detik, selesai: berita?.selesai ?? 0 });
  // Short work should not flash a bar: the first tick comes after 300 ms.
  if (detik === 0) return null;
  const bagian = berita && berita.total > 0 ? Math.min(1, berita.selesai / berita.total) : null;
  return (
    <div role="status" aria-live="off" style={{ minWidth: 320 }}>
      <Group justify="space-between" mb={4} wrap="nowrap">
        <Text>
          {judul} {berita?.tahap}
        </Text>
        {batal && (
          <Button size="compact-xs" variant="default" onClick={batal}>
            {t.ekspor.kemajuan.batal}
          </Button>
        )}
      </Group>
      <Progress
        value={bagian === null ? 100 : bagian * 100}
        animated={bagian === null}
        striped={bagian === null}
        transitionDuration={150}
        aria-label={judul}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {berita && bagian !== null
          ? rincian(berita, detik - bagianIni.detik, berita.selesai - bagianIni.selesai)
          : t.ekspor.kemajuan.siap}
      </Text>
    </div>
  );
}

/** @param dibuat what was done in these seconds */
function rincian(berita: Berita, detik: number, dibuat: number): string {
  const k = t.ekspor.kemajuan;
  const bagian = [k.baris(angka(berita.selesai), angka(berita.total))];
  const laju = detik > 0 ? dibuat / detik : 0;
  if (detik > 1 && laju >= 1) bagian.push(k.laju(angka(Math.round(laju))));
  if (detik > 1 && laju > 0 && berita.selesai < berita.total) {
    const sisa = Math.ceil((berita.total - berita.selesai) / laju);
    bagian.push(k.sisa(sisa < 90 ? k.detik(sisa) : k.menit(Math.round(sisa / 60))));
  }
  return bagian.join(' · ');
}
