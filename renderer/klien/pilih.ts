import { createKlienElectron } from './electron.ts';
import { ambilToken, createKlienHttp } from './http.ts';
import type { KlienLayar } from './klien.ts';

/** Electron's bridge where the preload put one, else the browser host. */
export function pilihKlien(): KlienLayar {
  return window.api ? createKlienElectron(window.api) : createKlienHttp(ambilToken());
}
