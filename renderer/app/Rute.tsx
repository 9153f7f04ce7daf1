import { Route, Switch } from 'wouter';
import { HalamanBarang } from '../features/barang/HalamanBarang.tsx';
import { t } from '../i18n/id.ts';
import { Kosong } from '../ui/Kosong.tsx';
import { Kerangka } from './Kerangka.tsx';
import { pergi } from './lokasi.ts';
import { DialogPelaku } from './Pelaku.tsx';
import { usePelaku } from './pelaku.ts';

/** Which screen stands at which address. */
export function Rute() {
  const pelaku = usePelaku();
  if (!pelaku) return <DialogPelaku buka />;
  return (
    <Kerangka>
      <Switch>
        <Route path="/barang" component={HalamanBarang} />
        <Route>
          <Kosong
            judul={t.umum.tanpaJudul}
            uraian={t.umum.tanpaJudulUraian}
            aksi={{ label: t.umum.keBeranda, run: () => pergi('/') }}
          />
        </Route>
      </Switch>
    </Kerangka>
  );
}
