import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-600.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import 'dayjs/locale/id';
import './app/gaya.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Aplikasi } from './app/Aplikasi.tsx';
import { pilihKlien } from './klien/pilih.ts';

const akar = document.getElementById('akar');
if (akar) {
  createRoot(akar).render(
    <StrictMode>
      <Aplikasi klien={pilihKlien()} />
    </StrictMode>,
  );
}
