import { useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import type { GalatKawat } from '../../api/contract/index.ts';
import { HalamanBantuan } from '../features/bantuan/HalamanBantuan.tsx';
import { HalamanBarang } from '../features/barang/HalamanBarang.tsx';
import { HalamanBeranda } from '../features/beranda/HalamanBeranda.tsx';
import { HalamanCadangan } from '../features/cadangan/HalamanCadangan.tsx';
import { dapatDipulihkan, HalamanDarurat } from '../features/cadangan/HalamanDarurat.tsx';
import { HalamanExcel } from '../features/excel/HalamanExcel.tsx';
import { HalamanLaporan } from '../features/laporan/HalamanLaporan.tsx';
import { HalamanMulai } from '../features/mulai/HalamanMulai.tsx';
import { HalamanMutasi } from '../features/mutasi/HalamanMutasi.tsx';
import { HalamanPengaturan } from '../features/pengaturan/HalamanPengaturan.tsx';
import { HalamanPeriode } from '../features/periode/HalamanPeriode.tsx';
import { HalamanRekonsiliasi } from '../features/rekonsiliasi/HalamanRekonsiliasi.tsx';
import { HalamanRiwayat } from '../features/riwayat/HalamanRiwayat.tsx';
import { HalamanTindakLanjut } from '../features/tindakLanjut/HalamanTindakLanjut.tsx';
import { t } from '../i18n/id.ts';
import { useTanya } from '../klien/kait.ts';
import { Kosong } from '../ui/Kosong.tsx';
import { Muat } from '../ui/Muat.tsx';
import { Kerangka } from './Kerangka.tsx';
import { pergi, useKueri } from './lokasi.ts';
import { DialogPelaku } from './Pelaku.tsx';
import { usePelaku } from './pelaku.ts';

/** First a register that opens, then who works, then on an empty register how to begin, then the screens. */
export function Rute() {
  const pelaku = usePelaku();
  const status = useTanya('register.status', {});
  // Mulai keeps the window until it is left, also when the register is no longer empty half way through.
  const [mulai, setMulai] = useState<'belum' | 'berjalan' | 'selesai'>('belum');
  // Why it did not open stays on the screen while a backup takes its place, and until the result was read.
  const [darurat, setDarurat] = useState<GalatKawat | null>(null);
  const galat = darurat ?? (status.data === undefined ? status.error?.galat : undefined);
  if (galat && dapatDipulihkan(galat)) {
    return (
      <HalamanDarurat
        galat={galat}
        ulang={() => void status.refetch()}
        mulai={() => setDarurat(galat)}
        selesai={() => setDarurat(null)}
      />
    );
  }

  return (
    <Muat tanya={status}>
      {({ keadaan, identitasTerisi }) => {
        if (!pelaku) return <DialogPelaku buka />;
        const perlu = keadaan === 'kosong' && !identitasTerisi;
        if (mulai === 'berjalan' || (mulai === 'belum' && perlu)) {
          return <HalamanMulai mulai={() => setMulai('berjalan')} selesai={() => setMulai('selesai')} />;
        }
        return (
          <Kerangka>
            <Laman />
          </Kerangka>
        );
      }}
    </Muat>
  );
}

function Laman() {
  return (
    <Switch>
      <Route path="/" component={HalamanBeranda} />
      <Route path="/barang" component={HalamanBarang} />
      <Route path="/mutasi" component={HalamanMutasi} />
      <Route path="/rekonsiliasi" component={HalamanRekonsiliasi} />
      <Route path="/tindak-lanjut" component={HalamanTindakLanjut} />
      <Route path="/periode" component={HalamanPeriode} />
      <Route path="/laporan" component={HalamanLaporan} />
      <Route path="/excel/*?" component={HalamanExcel} />
      <Route path="/ekspor" component={EksporLama} />
      <Route path="/riwayat" component={HalamanRiwayat} />
      <Route path="/cadangan" component={HalamanCadangan} />
      <Route path="/pengaturan" component={HalamanPengaturan} />
      <Route path="/bantuan" component={HalamanBantuan} />
      <Route>
        <Kosong
          judul={t.umum.tanpaJudul}
          uraian={t.umum.tanpaJudulUraian}
          aksi={{ label: t.umum.keBeranda, run: () => pergi('/') }}
        />
      </Route>
    </Switch>
  );
}

/** Export once had this address; bookmarks and filters handed on still lead there. */
function EksporLama() {
  const kueri = useKueri();
  useEffect(() => pergi(kueri === '' ? '/excel/ekspor' : `/excel/ekspor?${kueri}`, { replace: true }), [kueri]);
  return null;
}
