import { useEffect, useSyncExternalStore } from 'react';
import { useTerbaru } from '../ui/useTerbaru.ts';

/** One thing the user can do here: feeds menus, buttons, shortcuts, the palette and the list of keys. */
export interface Aksi {
  /** Stable name, such as `barang.ubahKondisi`. */
  name: string;
  label: string;
  /** Heading in the palette and in the list of keys. */
  kelompok: string;
  /** Shortcuts, such as `Ctrl+K`, `Ctrl+Shift+Z`, `F2`, `?`. */
  keys?: readonly string[];
  /** False: not possible now; neither offered nor run. */
  when?: () => boolean;
  /** Also while the cursor stands in a text field (a plain letter never does). */
  dalamIsian?: boolean;
  /** Also while a dialog is open. */
  dalamDialog?: boolean;
  run: () => void;
}

const terdaftar = new Map<string, Aksi>();
const pendengar = new Set<() => void>();
let salinan: readonly Aksi[] = [];

function berubah(): void {
  salinan = [...terdaftar.values()];
  for (const panggil of pendengar) panggil();
}

/** Offers actions while the calling component is on screen; later renders replace what they do. */
export function useAksi(aksi: readonly Aksi[]): void {
  const terbaru = useTerbaru(aksi);
  const ciri = aksi.map((a) => [a.name, a.label, a.keys?.join(' ') ?? ''].join('|')).join('\n');
  useEffect(() => {
    const nama = ciri === '' ? [] : ciri.split('\n').map((baris) => baris.slice(0, baris.indexOf('|')));
    const cari = (name: string) => terbaru.current.find((a) => a.name === name);
    for (const name of nama) {
      const a = cari(name);
      if (a) terdaftar.set(name, { ...a, when: () => cari(name)?.when?.() ?? true, run: () => cari(name)?.run() });
    }
    berubah();
    return () => {
      for (const n of nama) terdaftar.delete(n);
      berubah();
    };
  }, [ciri, terbaru]);
}

/** All actions on offer, in the order they were offered. */
export function useSemuaAksi(): readonly Aksi[] {
  return useSyncExternalStore(
    (panggil) => {
      pendengar.add(panggil);
      return () => pendengar.delete(panggil);
    },
    () => salinan,
  );
}

/** Runs an action by name when it is on offer and possible; tells whether it ran. */
export function jalankanAksi(name: string): boolean {
  const a = terdaftar.get(name);
  if (!a || a.when?.() === false) return false;
  a.run();
  return true;
}

/** Keys whose name on the screen is not the browser's. */
const TOMBOL_PERAMBAN: Readonly<Record<string, string>> = {
  Spasi: ' ',
  Esc: 'Escape',
  '↓': 'ArrowDown',
  '↑': 'ArrowUp',
  '←': 'ArrowLeft',
  Menu: 'ContextMenu',
};

/** True when a key press is the given shortcut. Cmd counts as Ctrl. */
export function cocok(kunci: string, e: KeyboardEvent): boolean {
  const bagian = kunci === '+' ? ['+'] : kunci.split('+');
  const tombol = bagian.pop() ?? '';
  const ada = (n: string) => bagian.includes(n);
  if (ada('Ctrl') !== (e.ctrlKey || e.metaKey) || ada('Alt') !== e.altKey) return false;
  // `?` and `/` need Shift on some keyboards and not on others.
  const berhuruf = /^[a-z0-9]$/i.test(tombol) || tombol.length > 1;
  if (berhuruf && ada('Shift') !== e.shiftKey) return false;
  return e.key.toLowerCase() === (TOMBOL_PERAMBAN[tombol] ?? tombol).toLowerCase();
}

function sedangMengetik(sasaran: EventTarget | null): boolean {
  if (!(sasaran instanceof HTMLElement)) return false;
  if (sasaran.isContentEditable || sasaran instanceof HTMLTextAreaElement) return true;
  const bukanTeks = ['checkbox', 'radio', 'button', 'range'];
  return sasaran instanceof HTMLInputElement && !sasaran.readOnly && !bukanTeks.includes(sasaran.type);
}

/** The window's one listener for shortcuts; returns the function that takes it off. */
export function pasangTombolPintas(): () => void {
  const terima = (e: KeyboardEvent) => {
    if (e.defaultPrevented || e.isComposing) return;
    const mengetik = sedangMengetik(e.target);
    // An open dialog holds the focus; one that is fading out no longer does.
    const dialog = e.target instanceof Element && e.target.closest('[role="dialog"][aria-modal="true"]') !== null;
    // The latest offer wins: a screen may take over a key of the frame.
    for (const a of salinan.toReversed()) {
      if (mengetik && a.dalamIsian !== true) continue;
      if (dialog && a.dalamDialog !== true) continue;
      if (!a.keys?.some((k) => cocok(k, e)) || a.when?.() === false) continue;
      e.preventDefault();
      a.run();
      return;
    }
  };
  window.addEventListener('keydown', terima);
  return () => window.removeEventListener('keydown', terima);
}
