import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Berkas } from '../../../api/contract/dasar.ts';
import { angka, persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { HalamanPdf } from './HalamanPdf.tsx';
import { bukaPdf, type DokumenTerbuka } from './pdf.ts';
import gaya from './Pratinjau.module.css';

const ZUM = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
/** CSS pixels per PDF point at 100 %. */
const PIKSEL_PER_POIN = 96 / 72;
const SELA = 12;

interface Ukuran {
  lebar: number;
  tinggi: number;
}

/** The very PDF that is printed and saved; only the pages in view are drawn. */
export function Pratinjau({ berkas }: { berkas: Berkas }) {
  const klien = useKlien();
  const [terbuka, setTerbuka] = useState<(DokumenTerbuka & { ukuran: Ukuran }) | null>(null);
  const [gagal, setGagal] = useState(false);

  useEffect(() => {
    let batal = false;
    let dokumen: DokumenTerbuka | null = null;
    const buka = async () => {
      dokumen = await bukaPdf(await klien.ambilBerkas(berkas.id));
      const { width, height } = (await dokumen.dokumen.getPage(1)).getViewport({ scale: 1 });
      if (batal) dokumen.tutup();
      else setTerbuka({ ...dokumen, ukuran: { lebar: width, tinggi: height } });
    };
    buka().catch(() => {
      if (!batal) setGagal(true);
    });
    return () => {
      batal = true;
      dokumen?.tutup();
    };
  }, [klien, berkas.id]);

  if (gagal) return <GalatMuat pesan={t.laporan.pdfRusak} ulang={() => window.location.reload()} />;
  if (!terbuka) {
    return (
      <Text p="md" c="dimmed" role="status">
        {t.umum.memuat}
      </Text>
    );
  }
  return <Lembaran dokumen={terbuka.dokumen} ukuran={terbuka.ukuran} />;
}

function Lembaran({ dokumen, ukuran }: { dokumen: DokumenTerbuka['dokumen']; ukuran: Ukuran }) {
  const { ref: refLebar, width } = useElementSize();
  const gulir = useRef<HTMLDivElement>(null);
  const [zum, setZum] = useState<number | null>(null);
  const [kini, setKini] = useState(1);
  const total = dokumen.numPages;

  const selebar = width > 0 ? (width - 2 * SELA - 4) / (ukuran.lebar * PIKSEL_PER_POIN) : 0;
  const faktor = zum ?? Math.min(selebar, 1.5);
  const skala = faktor * PIKSEL_PER_POIN;
  const langkah = ukuran.tinggi * skala + SELA;

  const ke = (halaman: number) => {
    const n = Math.max(1, Math.min(total, halaman));
    gulir.current?.scrollTo({ top: (n - 1) * langkah });
  };
  const ubahZum = (arah: 1 | -1) => {
    const lain = arah > 0 ? ZUM.find((z) => z > faktor + 0.01) : ZUM.findLast((z) => z < faktor - 0.01);
    if (lain !== undefined) setZum(lain);
  };

  return (
    <div className={gaya.bungkus} ref={refLebar}>
      <div
        className={gaya.gulir}
        ref={gulir}
        role="region"
        aria-label={t.laporan.pratinjau}
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={(e) =>
          setKini(
            Math.min(total, Math.floor((e.currentTarget.scrollTop + e.currentTarget.clientHeight / 3) / langkah) + 1),
          )
        }
      >
        {skala > 0 &&
          Array.from({ length: total }, (_, i) => (
            <HalamanPdf
              key={i}
              dokumen={dokumen}
              nomor={i + 1}
              total={total}
              skala={skala}
              lebar={ukuran.lebar * skala}
              tinggi={ukuran.tinggi * skala}
            />
          ))}
      </div>
      <Group className={gaya.kaki} justify="center" gap="xs" wrap="nowrap">
        <ActionIcon aria-label={t.laporan.sebelumnya} disabled={kini <= 1} onClick={() => ke(kini - 1)}>
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t.laporan.berikutnya} disabled={kini >= total} onClick={() => ke(kini + 1)}>
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
        <NomorHalaman kini={kini} total={total} ke={ke} />
        <span className={gaya.garis} />
        <ActionIcon aria-label={t.laporan.perkecil} onClick={() => ubahZum(-1)}>
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <Text w={44} ta="center">
          {persen(Math.round(faktor * 100) / 100)}
        </Text>
        <ActionIcon aria-label={t.laporan.perbesar} onClick={() => ubahZum(1)}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        {zum !== null && (
          <Button size="compact-xs" variant="subtle" onClick={() => setZum(null)}>
            {t.laporan.selebar}
          </Button>
        )}
      </Group>
    </div>
  );
}

function NomorHalaman({ kini, total, ke }: { kini: number; total: number; ke: (n: number) => void }) {
  const [ketikan, setKetikan] = useState<string | null>(null);
  return (
    <Group gap={6} wrap="nowrap">
      <Text>{t.laporan.keHalaman}</Text>
      <TextInput
        aria-label={t.laporan.halaman(angka(kini), angka(total))}
        w={52}
        value={ketikan ?? String(kini)}
        onChange={(e) => setKetikan(e.currentTarget.value.replace(/\D/g, ''))}
        onFocus={(e) => e.currentTarget.select()}
        onBlur={() => setKetikan(null)}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || ketikan === null || ketikan === '') return;
          ke(Number(ketikan));
          setKetikan(null);
        }}
      />
      <Text className="nowrap">{t.laporan.dari(angka(total))}</Text>
    </Group>
  );
}
