import { ActionIcon, Button, Fieldset, Group, Kbd, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Semester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah, useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';
import { BidangNaskah, type IsianNaskah } from './BidangNaskah.tsx';
import gaya from './PanelNaskah.module.css';
import type { Laporan } from './susunDaftar.ts';

interface Props {
  laporan: Laporan;
  semester: Semester;
  buka: boolean;
  onBuka: (buka: boolean) => void;
}

/** What was typed and not saved yet; null: back to the text that stands there by itself. */
type Draf = Readonly<Record<string, string | null>>;

/** Drafts outlive the screen: who looks at another report meanwhile finds them again. */
const draf = new Map<string, Draf>();

/** Texts of a report that the office writes itself, beside its pages. */
export function PanelNaskah({ laporan, semester, buka, onBuka }: Props) {
  const Ikon = buka ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand;
  const label = buka ? t.naskah.tutup : t.naskah.buka;
  return (
    <aside className={gaya.panel} data-buka={buka || undefined} aria-label={t.naskah.judul}>
      <Group justify="space-between" wrap="nowrap" className={gaya.kepala}>
        {buka && <Title order={2}>{t.naskah.judul}</Title>}
        <Tooltip label={label}>
          <ActionIcon aria-label={label} aria-expanded={buka} onClick={() => onBuka(!buka)}>
            <Ikon size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {buka && <IsiNaskah key={`${laporan.id}|${semester}`} laporan={laporan} semester={semester} />}
    </aside>
  );
}

function IsiNaskah({ laporan, semester }: Pick<Props, 'laporan' | 'semester'>) {
  const { id, judul } = laporan;
  const kunciDraf = `${id}|${semester}`;
  const tanya = useTanya('laporan.naskah', { id, semester });
  const { jalankan, sedang } = usePerintah('laporan.tulisNaskah', { pesan: () => t.naskah.tersimpan(judul) });
  const [ubah, setUbahan] = useState<Draf>(draf.get(kunciDraf) ?? {});
  const setUbah = (baru: Draf) => {
    if (Object.keys(baru).length === 0) draf.delete(kunciDraf);
    else draf.set(kunciDraf, baru);
    setUbahan(baru);
  };
  const berubah = Object.keys(ubah).length > 0;
  const simpan = async () => {
    if (!berubah || sedang) return;
    if ((await jalankan({ id, semester, isi: ubah })).ok) setUbah({});
  };
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    void simpan();
  };
  const tombol = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return;
    e.preventDefault();
    void simpan();
  };
  const ketik = (naskah: IsianNaskah, teks: string | null) => {
    const { [naskah.kunci]: _, ...lain } = ubah;
    const nilai = teks === naskah.bawaan ? null : teks;
    // What is the same as what is kept is no change.
    setUbah(nilai === naskah.isi ? lain : { ...lain, [naskah.kunci]: nilai });
  };
  return (
    <form className={gaya.isi} onSubmit={kirim} onKeyDown={tombol} noValidate>
      <Text size="sm" c="dimmed">
        {t.naskah.uraian}
      </Text>
      <Muat tanya={tanya}>
        {(daftar) => (
          <Stack gap="sm">
            {kelompokkan(daftar).map(([grup, milik]) => (
              <Kelompok key={grup ?? ''} grup={grup}>
                {milik.map((n) => (
                  <BidangNaskah
                    key={n.kunci}
                    naskah={n}
                    isi={ubah[n.kunci] === undefined ? n.isi : (ubah[n.kunci] ?? null)}
                    onUbah={(teks) => ketik(n, teks)}
                  />
                ))}
              </Kelompok>
            ))}
          </Stack>
        )}
      </Muat>
      <Group gap="xs" className={gaya.kaki}>
        <Button
          size="compact-md"
          loading={sedang}
          disabled={!berubah}
          rightSection={<Kbd size="xs">Ctrl+Enter</Kbd>}
          type="submit"
        >
          {t.naskah.simpan}
        </Button>
        {berubah && (
          <>
            <Button size="compact-md" variant="default" onClick={() => setUbah({})}>
              {t.naskah.buang}
            </Button>
            <Text size="sm" c="dimmed" role="status">
              {t.naskah.belumDisimpan}
            </Text>
          </>
        )}
      </Group>
    </form>
  );
}

/** Texts under their headings, in order. */
function kelompokkan(daftar: readonly IsianNaskah[]): [string | null, IsianNaskah[]][] {
  const hasil: [string | null, IsianNaskah[]][] = [];
  for (const n of daftar) {
    const terakhir = hasil.at(-1);
    if (terakhir?.[0] === n.grup) terakhir[1].push(n);
    else hasil.push([n.grup, [n]]);
  }
  return hasil;
}

function Kelompok({ grup, children }: { grup: string | null; children: ReactNode }) {
  if (grup === null) return children;
  return (
    <Fieldset legend={grup} px="sm" pt={4} pb="sm">
      <Stack gap="xs">{children}</Stack>
    </Fieldset>
  );
}
