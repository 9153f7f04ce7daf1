import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import { GalatMuat } from '../../ui/Muat.tsx';
import type { PegangTabel } from '../../ui/Tabel.tsx';
import { toastGalat, toastKabar } from '../../ui/toast.tsx';
import { KartuCocok } from './KartuCocok.tsx';
import { halanganPasangan, KartuPasang, pesanHalangan } from './KartuPasang.tsx';
import { keluarkanBarang, PASANGAN_KOSONG, type Pasangan, type Sisi, sisiTab } from './pasangan.ts';
import { PasangkanSendiri } from './PasangkanSendiri.tsx';
import gaya from './Pencocokan.module.css';
import { TabelCocok, usePosisi } from './TabelCocok.tsx';
import { useDaftarCocok, usePutus } from './useCocok.ts';
import { usePilihPasangan } from './usePilihPasangan.ts';

const p = t.pencocokan;

interface Props {
  sesi: string;
  tab: 'hanya-kita' | 'hanya-mereka';
  cari: string;
  pasangan: Pasangan;
  setPasangan: Dispatch<SetStateAction<Pasangan>>;
  /** The keyboard came from the other list: it goes on in this one. */
  ambilFokus: boolean;
  keCari: () => void;
  keSeberang: () => void;
}

/** What a list of things without a partner does: rows are chosen on both sides, then paired. */
function usePengendali({ sesi, tab, cari, pasangan, setPasangan, ambilFokus, keCari, keSeberang }: Props) {
  const { data, saringan, ambilBaris } = useDaftarCocok(sesi, tab, cari);
  const { putuskan, sedang } = usePutus(sesi);
  const sisi = sisiTab(tab);
  const pemilih = usePilihPasangan({ sisi, pasangan, setPasangan, saringan, data, ambilBaris });
  const letak = usePosisi(data);
  const { indeks, diTabel } = letak;
  const tabel = useRef<PegangTabel>(null);
  const menanti = useRef(ambilFokus);
  useEffect(() => {
    if (!menanti.current || data.memuat || data.jumlah === 0) return;
    menanti.current = false;
    tabel.current?.fokus();
  });
  const terisi = pasangan.mereka.size + pasangan.kita.size > 0;
  const kosongkan = () => {
    setPasangan(PASANGAN_KOSONG);
    tabel.current?.fokus();
  };
  const pasangkan = async () => {
    if (sedang) return;
    const halangan = halanganPasangan(pasangan);
    if (halangan !== null) {
      toastGalat(pesanHalangan(halangan));
      return;
    }
    const [mereka, kita] = [[...pasangan.mereka.keys()].map(Number), [...pasangan.kita.keys()]];
    const hasil = await putuskan({ aksi: 'pasangkan', mereka, kita });
    if (hasil === null) return;
    letak.tandaiDiputus([...pasangan[sisi].keys()]);
    toastKabar(p.pasang.selesai(mereka.length, kita.length));
    kosongkan();
  };
  const keluarkan = (dari: Sisi, nomor: string) => setPasangan((lama) => keluarkanBarang(lama, dari, [nomor]));
  const a = p.aksi;
  const isi = { kelompok: a.kelompok };
  useAksi([
    {
      ...isi,
      name: 'pencocokan.pilih',
      label: a.pilih,
      keys: ['Spasi'],
      when: diTabel,
      run: () => pemilih.alihkanBaris(indeks),
    },
    {
      ...isi,
      name: 'pencocokan.pasangkan',
      label: a.pasangkan,
      keys: ['Enter'],
      when: () => terisi && diTabel(),
      run: () => void pasangkan(),
    },
    { ...isi, name: 'pencocokan.seberang', label: a.seberang, keys: ['S'], run: keSeberang },
    { ...isi, name: 'pencocokan.kosongkan', label: a.kosongkan, keys: ['Esc'], when: () => terisi, run: kosongkan },
    { ...isi, name: 'pencocokan.cari', label: a.cari, keys: ['/'], run: keCari },
  ]);
  return { data, sisi, pemilih, letak, tabel, putuskan, sedang, terisi, kosongkan, pasangkan, keluarkan };
}

/** Things of one list without a partner; beside them the one at hand, or what was chosen to be paired. */
export function DaftarSendiri(props: Props) {
  const { sesi, tab, cari, pasangan, keSeberang } = props;
  const k = usePengendali(props);
  const { data } = k;
  const { baris } = k.letak;
  return (
    <>
      {data.galat !== null && <GalatMuat pesan={data.galat} ulang={data.cobaLagi} />}
      <div className={gaya.isi}>
        <TabelCocok tab={tab} cari={cari} data={data} pemilih={k.pemilih} letak={k.letak} pegang={k.tabel} />
        {k.terisi ? (
          <KartuPasang
            pasangan={pasangan}
            sedang={k.sedang}
            sisi={k.sisi}
            keluarkan={k.keluarkan}
            keSeberang={keSeberang}
            kosongkan={k.kosongkan}
            pasangkan={() => void k.pasangkan()}
          />
        ) : (
          data.jumlah > 0 && (
            <KartuCocok key={baris?.nomor ?? ''} butir={baris} putuskan={k.putuskan}>
              {baris && <PasangkanSendiri sesi={sesi} tab={tab} butir={baris} putuskan={k.putuskan} />}
            </KartuCocok>
          )
        )}
      </div>
    </>
  );
}
