import { Button, Kbd, Tabs, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { type HasilPeriksa, type SesiImpor, StatusBaris } from '../../../api/contract/impor.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { GalatMuat } from '../../ui/Muat.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { BilahKembar } from './BilahKembar.tsx';
import gaya from './Impor.module.css';
import { kolomBaris } from './kolomBaris.tsx';
import { PanelBaris } from './PanelBaris.tsx';
import { idBaris } from './useBarisImpor.ts';
import { usePengendaliBaris } from './usePengendaliBaris.ts';
import { useUnduhGalat } from './useUnduhGalat.ts';
import { KemajuanImpor } from './KemajuanImpor.tsx';

const p = t.impor.periksa;
const URUTAN = { kolom: 'letak', arah: 'naik' } as const;
/** What the frame and the scroll bar of the grid take, px. */
const LEBAR_GULIR = 18;
const diam = () => undefined;

interface Props {
  sesi: SesiImpor;
  hasil: HasilPeriksa;
}

/** What the dry run found: counts that add up, a tab for each, the rows, one row beside them. */
export function HasilUji({ sesi, hasil }: Props) {
  const [status, setStatus] = useState<StatusBaris | null>(() => tabAwal(hasil));
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 200);
  const kotakCari = useRef<HTMLInputElement>(null);
  const unduh = useUnduhGalat(sesi.sesi);
  const { jumlah } = hasil;
  return (
    <>
      <Hitung jumlah={jumlah} />
      <div className={gaya.petaBilah}>
        <Tabs value={status ?? 'semua'} onChange={(nilai) => setStatus(StatusBaris.safeParse(nilai).data ?? null)}>
          <Tabs.List aria-label={p.tab}>
            {StatusBaris.options.map((satu) => (
              <Tabs.Tab key={satu} value={satu} px={10} py={5}>
                {p.status[satu]} {angka(jumlah[satu])}
              </Tabs.Tab>
            ))}
            <Tabs.Tab value="semua" px={10} py={5}>
              {p.semua} {angka(jumlah.baris)}
            </Tabs.Tab>
          </Tabs.List>
        </Tabs>
        <TextInput
          ref={kotakCari}
          aria-label={p.cari}
          placeholder={p.cari}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={<Kbd size="xs">/</Kbd>}
          value={kata}
          maxLength={200}
          w={230}
          onChange={(e) => setKata(e.currentTarget.value)}
        />
        <div className={gaya.dorong} />
        {jumlah.galat > 0 && (
          <Button
            variant="default"
            leftSection={<IconDownload size={15} aria-hidden />}
            disabled={unduh.sedang}
            onClick={unduh.mulai}
          >
            {p.unduhGalat}
          </Button>
        )}
      </div>
      {unduh.sedang && <KemajuanImpor judul={p.menyusunGalat} berita={unduh.kemajuan} batal={unduh.batal} />}
      <Daftar
        key={status ?? 'semua'}
        sesi={sesi}
        hasil={hasil}
        status={status}
        cari={cari}
        keCari={() => kotakCari.current?.select()}
        keStatus={setStatus}
      />
    </>
  );
}

/** The tab that needs the user first. */
function tabAwal({ jumlah, kembar }: HasilPeriksa): StatusBaris | null {
  if (jumlah.galat > 0) return 'galat';
  if (kembar.belum > 0) return 'kembar';
  return (['baru', 'berubah', 'kembar', 'sama'] as const).find((satu) => jumlah[satu] > 0) ?? null;
}

function Hitung({ jumlah }: { jumlah: HasilPeriksa['jumlah'] }) {
  return (
    <div className={gaya.hitung} role="status" aria-label={p.hitung}>
      <b>
        {angka(jumlah.baris)} {p.baris}
      </b>
      {StatusBaris.options.map((satu, i) => (
        <Text key={satu} component="span" size="sm">
          {i === 0 ? '= ' : '+ '}
          {angka(jumlah[satu])} {p.status[satu].toLowerCase()}
        </Text>
      ))}
    </div>
  );
}

interface PropsDaftar extends Props {
  status: StatusBaris | null;
  cari: string;
  keCari: () => void;
  keStatus: (status: StatusBaris) => void;
}

function Daftar({ sesi, hasil, status, cari, keCari, keStatus }: PropsDaftar) {
  const k = usePengendaliBaris({ sesi: sesi.sesi, status, cari, keCari, keStatus });
  const { data, pemilih } = k;
  const nama = status === null ? p.semua : p.status[status];
  const { ref, width } = useElementSize();
  const banyakLembar = sesi.lembar.filter((l) => l.ikut).length;
  const kolom = useMemo(
    () => kolomBaris(status, banyakLembar, Math.floor(width) - LEBAR_GULIR),
    [status, banyakLembar, width],
  );
  return (
    <>
      {status === 'kembar' && (
        <BilahKembar
          sesi={sesi.sesi}
          kembar={hasil.kembar}
          pilihan={pemilih.pilihan}
          bersaringan={cari !== ''}
          onSelesai={pemilih.kosongkan}
        />
      )}
      {data.galat !== null && <GalatMuat pesan={data.galat} ulang={data.cobaLagi} />}
      <div className={gaya.isi}>
        <div ref={ref} className={gaya.tabel}>
          <Tabel
            label={p.tabel(nama)}
            kolom={kolom}
            simpanan={data.simpanan}
            jumlah={data.jumlah}
            gambar={data.gambar}
            memuat={data.memuat}
            idDari={idBaris}
            labelCentang={(b) => (b === undefined ? p.kotakMemuat : p.kotak(b.namaBarang))}
            labelCentangSemua={p.kotakSemua}
            posisi={k.posisi}
            onPosisi={k.onPosisi}
            pilihan={pemilih.pilihan}
            onCentangSemua={() => (pemilih.pilihan.jenis === 'semua' ? pemilih.kosongkan() : pemilih.semua())}
            urutan={URUTAN}
            onUrut={diam}
            onTampak={data.tampak}
            onKlik={k.klik}
            onMenu={diam}
            idTerbuka={k.terbuka === null ? null : String(k.terbuka.nomor)}
            kosong={<Text p="md">{cari === '' ? p.kosong[status ?? 'semua'] : p.kosong.cari}</Text>}
            pegang={k.tabel}
          />
        </div>
        {k.terbuka !== null && (
          <PanelBaris key={k.terbuka.nomor} sesi={sesi.sesi} {...k.terbuka} tutup={k.tutup} berikut={k.galatBerikut} />
        )}
      </div>
    </>
  );
}
