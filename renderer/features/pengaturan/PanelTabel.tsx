import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { KunciPengaturan } from '../../../api/contract/pengaturan.ts';
import { formatTanggalPendek } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AsalSetelan } from './AsalSetelan.tsx';
import { type NilaiSetelan, useSetelan } from './useSetelan.ts';

const p = t.pengaturan;

/** What every line of a table of settings has. */
export interface BarisSetelan {
  readonly awalan: string;
  readonly mulai?: string | undefined;
  readonly dasar?: string | undefined;
}

/** Saves the whole table with a line put in the place of another; null takes the line away. Gives the refusal. */
export type SimpanBaris<B> = (baru: B | null, dasar: string) => Promise<string | null>;

interface Kata {
  readonly judul: string;
  readonly uraian: string;
  readonly tambah: string;
  readonly kosong: string;
}

interface Props<K extends KunciPengaturan, B extends BarisSetelan> {
  kunci: K;
  kata: Kata;
  /** Heading of the column that holds what the line says. */
  kolom: string;
  isi: (baris: B) => ReactNode;
  baca: (nilai: NilaiSetelan<K>) => readonly B[];
  tulis: (baris: readonly B[]) => NilaiSetelan<K>;
  /** Form of one line. */
  Dialog: ComponentType<{ awal: B | null; simpan: SimpanBaris<B>; tutup: () => void }>;
}

const kunciBaris = (b: BarisSetelan): string => `${b.awalan}|${b.mulai ?? ''}`;
const urut = (a: BarisSetelan, b: BarisSetelan): number => (kunciBaris(a) < kunciBaris(b) ? -1 : 1);

/** A table of settings by code prefix: searched, added to, changed, taken from; every change one undoable command. */
export function PanelTabel<K extends KunciPengaturan, B extends BarisSetelan>(props: Props<K, B>) {
  const { kunci, kata, baca, tulis, Dialog } = props;
  const { tanya, data } = useSetelan(kunci);
  const [dialog, setDialog] = useState<{ awal: B | null } | null>(null);
  const [cari, setCari] = useState('');
  const { jalankan, sedang } = usePerintah('pengaturan.atur', {
    galatSendiri: true,
    pesan: (_, masukan) => (masukan.nilai === null ? p.dikembalikan(kata.judul) : p.disimpan(kata.judul)),
  });
  const semua = data ? [...baca(data.nilai)].sort(urut) : [];
  const simpan =
    (lama: B | null): SimpanBaris<B> =>
    async (baru, dasar) => {
      const tetap = semua.filter((b) => lama === null || kunciBaris(b) !== kunciBaris(lama));
      const nilai = tulis(baru === null ? tetap : [...tetap, baru]);
      const jawaban = await jalankan({ kunci, nilai, dasar });
      return jawaban.ok ? null : jawaban.error.pesan;
    };
  const kata2 = cari.trim().toLowerCase();
  const cocok = semua.filter(
    (b) => b.awalan.startsWith(kata2) || (data?.uraian[b.awalan] ?? '').toLowerCase().includes(kata2),
  );
  return (
    <Panel
      judul={kata.judul}
      uraian={kata.uraian}
      aksi={
        <Group gap="xs" wrap="nowrap">
          {data && !data.bawaan && (
            <Button variant="default" loading={sedang} onClick={() => void jalankan({ kunci, nilai: null, dasar: '' })}>
              {p.kembalikan}
            </Button>
          )}
          <Button disabled={data === undefined} onClick={() => setDialog({ awal: null })}>
            {kata.tambah}
          </Button>
        </Group>
      }
    >
      <Muat tanya={tanya}>
        {() =>
          data && (
            <>
              <AsalSetelan kunci={kunci} judul={kata.judul} asal={data} />
              {semua.length === 0 ? (
                <Text my="sm">{kata.kosong}</Text>
              ) : (
                <>
                  <Group my="xs" justify="space-between">
                    <TextInput
                      aria-label={p.cari}
                      placeholder={p.cari}
                      leftSection={<IconSearch size={14} aria-hidden />}
                      w={300}
                      value={cari}
                      onChange={(e) => setCari(e.currentTarget.value)}
                    />
                    <Text size="sm" aria-live="polite">
                      {p.banyak(cocok.length, semua.length)}
                    </Text>
                  </Group>
                  {cocok.length === 0 ? (
                    <Text c="dimmed">{p.tidakCocok}</Text>
                  ) : (
                    <Tabel
                      baris={cocok}
                      uraian={data.uraian}
                      kolom={props.kolom}
                      isi={props.isi}
                      judul={kata.judul}
                      ubah={(awal) => setDialog({ awal })}
                      hapus={(b) => void simpan(b)(null, '')}
                    />
                  )}
                </>
              )}
            </>
          )
        }
      </Muat>
      {dialog && <Dialog awal={dialog.awal} simpan={simpan(dialog.awal)} tutup={() => setDialog(null)} />}
    </Panel>
  );
}

interface PropsTabel<B extends BarisSetelan> {
  baris: readonly B[];
  uraian: Readonly<Record<string, string>>;
  kolom: string;
  judul: string;
  isi: (baris: B) => ReactNode;
  ubah: (baris: B) => void;
  hapus: (baris: B) => void;
}

function Tabel<B extends BarisSetelan>({ baris, uraian, kolom, judul, isi, ubah, hapus }: PropsTabel<B>) {
  const k = p.kolom;
  return (
    <table className="tabel" aria-label={judul}>
      <thead>
        <tr>
          {[k.awalan, k.uraian, kolom, k.mulai, k.dasar].map((teks) => (
            <th key={teks} scope="col">
              {teks}
            </th>
          ))}
          <KepalaTindakan lebar={140} />
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={kunciBaris(b)}>
            <td className="nowrap">{b.awalan}</td>
            <td>{uraian[b.awalan] ?? t.umum.tidakAda}</td>
            <td className="nowrap">{isi(b)}</td>
            <td className="nowrap">{b.mulai === undefined ? p.sejakAwal : formatTanggalPendek(b.mulai)}</td>
            <td>{b.dasar === undefined || b.dasar === '' ? t.umum.tidakAda : b.dasar}</td>
            <td>
              <Group gap={4} justify="flex-end" wrap="nowrap">
                <Button size="compact-xs" variant="subtle" aria-label={p.ubahUntuk(b.awalan)} onClick={() => ubah(b)}>
                  {t.umum.ubah}
                </Button>
                <Button size="compact-xs" variant="subtle" aria-label={p.hapusUntuk(b.awalan)} onClick={() => hapus(b)}>
                  {t.umum.hapus}
                </Button>
              </Group>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
