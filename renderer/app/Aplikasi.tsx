import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import type { KlienLayar } from '../klien/klien.ts';
import { PenyediaKlien } from '../klien/konteks.tsx';
import { pasangTombolPintas } from './aksi.ts';
import gaya from './Aplikasi.module.css';
import { BatasGalat } from './BatasGalat.tsx';
import { PERUTE } from './lokasi.ts';
import { Rute } from './Rute.tsx';
import { tema, variabel } from './tema.ts';

/** The whole window over one client. */
export function Aplikasi({ klien }: { klien: KlienLayar }) {
  // The register changes only by commands and by other writers, and both make every answer stale.
  const [cache] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
      }),
  );
  useEffect(() => pasangTombolPintas(), []);
  useEffect(() => klien.padaPerubahan(() => void cache.invalidateQueries()), [klien, cache]);

  return (
    <MantineProvider theme={tema} cssVariablesResolver={variabel} defaultColorScheme="auto">
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1, weekendDays: [] }}>
        <QueryClientProvider client={cache}>
          <PenyediaKlien klien={klien}>
            <Notifications position="top-left" limit={3} classNames={{ root: gaya.kabar ?? '' }} />
            <Router {...PERUTE}>
              <BatasGalat>
                <Rute />
              </BatasGalat>
            </Router>
          </PenyediaKlien>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
