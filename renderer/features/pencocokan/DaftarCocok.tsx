import { Button, Group } from '@mantine/core';
import { useRef } from 'react';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import { GalatMuat } from '../../ui/Muat.tsx';
import type { PegangTabel } from '../../ui/Tabel.tsx';
import { usePilihan } from '../../ui/usePilihan.ts';
import { KartuCocok } from './KartuCocok.tsx';
import gaya from './Pencocokan.module.css';
import { TabelCocok, usePosisi } from './TabelCocok.tsx';
import { useDaftarCocok, usePutus } from './useCocok.ts';

const p = t.pencocokan;

interface Props {
  sesi: string;
  tab: 'usulan' | 'cocok';
  cari: string;
  keCari: () => void;
}

/** Everything a list of pairs does, apart from how it looks: where the keyboard is, what is chosen, what is decided. */
function usePengendali({ sesi, tab, cari, keCari }: Props) {
  const { data, saringan, ambilId } = useDaftarCocok(sesi, tab, cari);
  const { putuskan, sedang } = usePutus(sesi);
  const pemilih = usePilihan({
    saringan,
    data,
    idBaris: (baris) => baris.nomor,
    ambilId,
    terlaluBanyak: p.terlaluBanyak,
  });
  const letak = usePosisi(data);
  const { indeks, baris, diTabel } = letak;
  const tabel = useRef<PegangTabel>(null);
  const putus = async (aksi: 'terima' | 'tolak' | 'lepas', nomor: readonly string[]) => {
    if (nomor.length === 0 || sedang) return;
    const hasil = await putuskan({ aksi, nomor: nomor.map(Number) });
    if (hasil) letak.tandaiDiputus(nomor);
    pemilih.kosongkan();
    tabel.current?.fokus();
  };
  const putusPilihan = async (aksi: 'terima' | 'tolak' | 'lepas') => {
    const { pilihan } = pemilih;
    const nomor = pilihan.jenis === 'semua' ? await ambilId(0, data.jumlah - 1) : [...pilihan.id];
    if (nomor) await putus(aksi, nomor);
  };
  const kini = baris === undefined ? [] : [baris.nomor];
  const terima = () => void putus('terima', kini);
  const tolak = () => void putus(tab === 'cocok' ? 'lepas' : 'tolak', kini);
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
    { ...isi, name: 'pencocokan.tolak', label: a.tolak, keys: ['Delete'], when: diTabel, run: tolak },
    {
      ...isi,
      name: 'pencocokan.pilih',
      label: a.pilih,
      keys: ['Spasi'],
      when: diTabel,
      run: () => void pemilih.alihkanBaris(indeks),
    },
    { ...isi, name: 'pencocokan.cari', label: a.cari, keys: ['/'], run: keCari },
  ]);
  const semua = () => (pemilih.pilihan.jenis === 'semua' ? pemilih.kosongkan() : pemilih.semua());
  return { data, pemilih: { ...pemilih, semua }, letak, tabel, baris, putuskan, putusPilihan, terima, tolak, sedang };
}

/** The proposals or the confirmed pairs, and beside them the pair that holds the keyboard. */
export function DaftarCocok(props: Props) {
  const { tab, cari } = props;
  const k = usePengendali(props);
  const { data, pemilih } = k;
  return (
    <>
      {pemilih.banyak > 0 && (
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
        <TabelCocok tab={tab} cari={cari} data={data} pemilih={pemilih} letak={k.letak} pegang={k.tabel} />
        {data.jumlah > 0 && (
          <KartuCocok
            key={k.baris?.nomor ?? ''}
            butir={k.baris}
            putuskan={k.putuskan}
            putusan={{ sedang: k.sedang, terima: k.terima, tolak: k.tolak }}
          />
        )}
      </div>
    </>
  );
}
