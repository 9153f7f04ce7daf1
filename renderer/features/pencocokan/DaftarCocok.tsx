import { Button, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { TabCocok } from '../../../api/contract/pencocokan.ts';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import { GalatMuat } from '../../ui/Muat.tsx';
import { type KlikBaris, type PegangTabel, Tabel } from '../../ui/Tabel.tsx';
import type { Posisi } from '../../ui/TabelKetik.ts';
import { usePilihan } from '../../ui/usePilihan.ts';
import { KartuCocok } from './KartuCocok.tsx';
import { kolomCocok, namaSisi } from './kolomCocok.tsx';
import gaya from './Pencocokan.module.css';
import { useDaftarCocok, usePutus } from './useCocok.ts';

const p = t.pencocokan;
const URUTAN = { kolom: 'skor', arah: 'turun' } as const;
const diam = () => undefined;

interface Props {
  sesi: string;
  tab: TabCocok;
  cari: string;
  keCari: () => void;
}

/** Everything a list does, apart from how it looks: where the keyboard is, what is chosen, what is decided. */
function usePengendali({ sesi, tab, cari, keCari }: Props) {
  const { data, saringan, ambilId } = useDaftarCocok(sesi, tab, cari);
  const { putuskan, sedang } = usePutus(sesi);
  const { simpanan, jumlah } = data;
  const pemilih = usePilihan({
    saringan,
    data,
    idBaris: (baris) => baris.nomor,
    ambilId,
    terlaluBanyak: p.terlaluBanyak,
  });
  const [mau, setMau] = useState<Posisi>({ baris: 0, kolom: 1 });
  // The list becomes shorter as pairs are decided on; the keyboard stays at its height.
  const posisi = mau.baris < jumlah ? mau : { baris: jumlah - 1, kolom: mau.kolom };
  const baris = posisi.baris >= 0 ? simpanan.baris(posisi.baris) : undefined;
  const tabel = useRef<PegangTabel>(null);
  const berpasangan = tab === 'usulan' || tab === 'cocok';
  const putus = async (aksi: 'terima' | 'tolak' | 'lepas', nomor: readonly string[]) => {
    if (nomor.length === 0 || sedang) return;
    await putuskan({ aksi, nomor: nomor.map(Number) });
    pemilih.kosongkan();
    tabel.current?.fokus();
  };
  const putusPilihan = async (aksi: 'terima' | 'tolak' | 'lepas') => {
    const { pilihan } = pemilih;
    const nomor = pilihan.jenis === 'semua' ? await ambilId(0, jumlah - 1) : [...pilihan.id];
    if (nomor) await putus(aksi, nomor);
  };
  const kini = baris === undefined ? [] : [baris.nomor];
  const terima = () => void putus('terima', kini);
  const tolak = () => void putus(tab === 'cocok' ? 'lepas' : 'tolak', kini);
  const diTabel = () => baris !== undefined && Boolean(document.activeElement?.closest('[role="grid"]'));
  const a = p.aksi;
  const isi = { kelompok: p.aksi.kelompok };
  useAksi([
    {
      ...isi,
      name: 'pencocokan.terima',
      label: a.terima,
      keys: ['Enter'],
      when: () => tab === 'usulan' && diTabel(),
      run: terima,
    },
    {
      ...isi,
      name: 'pencocokan.tolak',
      label: a.tolak,
      keys: ['Delete'],
      when: () => berpasangan && diTabel(),
      run: tolak,
    },
    {
      ...isi,
      name: 'pencocokan.pilih',
      label: a.pilih,
      keys: ['Spasi'],
      when: () => berpasangan && diTabel(),
      run: () => void pemilih.alihkanBaris(posisi.baris),
    },
    { ...isi, name: 'pencocokan.cari', label: a.cari, keys: ['/'], run: keCari },
  ]);
  const onPosisi = (ke: Posisi, shift: boolean) => {
    if (shift && ke.baris >= 0) void pemilih.rentangKe(ke.baris, Math.max(posisi.baris, 0));
    setMau(ke);
  };
  const klik = ({ kolom, ctrl, baris: n }: KlikBaris) => {
    if (kolom === 'centang' || ctrl) void pemilih.alihkanBaris(n);
  };
  return { data, pemilih, posisi, onPosisi, klik, tabel, baris, putuskan, putusPilihan, terima, tolak, sedang };
}

/** One of the lists, and beside it the pair that holds the keyboard. */
export function DaftarCocok(props: Props) {
  const { sesi, tab, cari } = props;
  const k = usePengendali(props);
  const { data, pemilih } = k;
  return (
    <>
      {(tab === 'usulan' || tab === 'cocok') && pemilih.banyak > 0 && (
        <Group gap="xs">
          {tab === 'usulan' && (
            <Button size="compact-sm" onClick={() => void k.putusPilihan('terima')}>
              {p.terimaPilihan(pemilih.banyak)}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void k.putusPilihan(tab === 'usulan' ? 'tolak' : 'lepas')}
          >
            {tab === 'usulan' ? p.tolakPilihan(pemilih.banyak) : p.lepasPilihan(pemilih.banyak)}
          </Button>
        </Group>
      )}
      {data.galat !== null && <GalatMuat pesan={data.galat} ulang={data.cobaLagi} />}
      <div className={gaya.isi}>
        <div className={gaya.tabel}>
          <Tabel
            label={p.tabel(p.tab[tab])}
            kolom={kolomCocok(tab)}
            simpanan={data.simpanan}
            jumlah={data.jumlah}
            gambar={data.gambar}
            memuat={data.memuat}
            idDari={(b) => b.nomor}
            labelCentang={(b) => (b === undefined ? p.kotakMemuat : p.kotak(namaSisi([...b.mereka, ...b.kita], 1)))}
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
            idTerbuka={k.baris?.nomor ?? null}
            kosong={<Text p="md">{cari === '' ? p.kosong[tab] : p.kosong.cari}</Text>}
            pegang={k.tabel}
          />
        </div>
        {data.jumlah > 0 && (
          <KartuCocok
            key={`${tab} ${k.baris?.nomor ?? ''}`}
            sesi={sesi}
            tab={tab}
            butir={k.baris}
            sedang={k.sedang}
            putuskan={k.putuskan}
            terima={k.terima}
            tolak={k.tolak}
          />
        )}
      </div>
    </>
  );
}
