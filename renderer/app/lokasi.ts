import { useSyncExternalStore } from 'react';
import type { Saringan } from '../../api/contract/barang.ts';

// wouter's own hash hook takes the query for a part of the path; here `#/barang?saringan=...` is a path and
// a query, so that a filtered list has an address of its own.

function ikut(panggil: () => void): () => void {
  window.addEventListener('hashchange', panggil);
  return () => window.removeEventListener('hashchange', panggil);
}

const isiHash = () => window.location.hash.replace(/^#?\/?/, '');
const jalur = () => `/${isiHash().split('?')[0] ?? ''}`;
const kueri = () => isiHash().split('?')[1] ?? '';

/** Goes to `/barang?saringan=...`; `replace` leaves no step for the back button. */
export function pergi(ke: string, opsi: { replace?: boolean } = {}): void {
  const lama = window.location.href;
  const baru = `${window.location.pathname}${window.location.search}#/${ke.replace(/^#?\/?/, '')}`;
  window.history[opsi.replace ? 'replaceState' : 'pushState'](null, '', baru);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: lama, newURL: window.location.href }));
}

/** Location hook for wouter's Router. */
function useLokasi(): [string, (ke: string, opsi?: { replace?: boolean }) => void] {
  return [useSyncExternalStore(ikut, jalur), pergi];
}
useLokasi.hrefs = (ke: string) => `#${ke}`;

/** Query hook for wouter's Router: what follows `?` in the hash. */
export function useKueri(): string {
  return useSyncExternalStore(ikut, kueri);
}

/** Address of Daftar Barang narrowed to a filter: `/barang?saringan=<JSON>`. */
export function keBarang(saringan: Saringan): string {
  const isi = JSON.stringify(saringan);
  return isi === '{}' ? '/barang' : `/barang?saringan=${encodeURIComponent(isi)}`;
}

/** Address of Rekonsiliasi with the causes of a golongan's difference open. */
export const keSebab = (golongan: string): string => `/rekonsiliasi?sebab=${golongan}`;

/** What wouter's Router needs to live in the hash. */
export const PERUTE = { hook: useLokasi, searchHook: useKueri };
