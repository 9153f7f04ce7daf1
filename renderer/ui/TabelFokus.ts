import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Posisi } from './TabelKetik.ts';

/** A cell of the grid, as an event finds it. */
export interface Sel extends Posisi {
  /** Column id; `centang` for the check box, empty in the header. */
  readonly id: string;
}

interface Sumber {
  bingkai: RefObject<HTMLDivElement | null>;
  posisi: Posisi;
  onPosisi: (posisi: Posisi, shift: boolean) => void;
  perlihatkan: (baris: number) => void;
}

/** Keeps the browser's focus in the cell that holds the keyboard, while the grid has it at all. */
export function useTabelFokus({ bingkai, posisi, onPosisi, perlihatkan }: Sumber) {
  const punyaFokus = useRef(false);

  const fokuskan = useCallback(() => {
    punyaFokus.current = true;
    const sel = bingkai.current?.querySelector<HTMLElement>(
      `[data-baris="${posisi.baris}"] [data-kolom="${posisi.kolom}"]`,
    );
    sel?.focus({ preventScroll: true });
    sel?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [bingkai, posisi]);

  useLayoutEffect(() => {
    perlihatkan(posisi.baris);
    if (punyaFokus.current) fokuskan();
    // Only a move of the keyboard moves the grid; scrolling by wheel must stay where it is.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [posisi]);

  /** Puts the keyboard back into the grid, where it was. */
  const fokus = useCallback(() => {
    perlihatkan(posisi.baris);
    fokuskan();
  }, [fokuskan, perlihatkan, posisi]);

  const onFocus = (peristiwa: FocusEvent) => {
    // Events of popovers bubble here as well; they are not the grid's focus.
    if (!peristiwa.currentTarget.contains(peristiwa.target)) return;
    punyaFokus.current = true;
    const sel = selDari(peristiwa.target);
    if (sel && (sel.baris !== posisi.baris || sel.kolom !== posisi.kolom)) onPosisi(sel, false);
  };
  const onBlur = (peristiwa: FocusEvent) => {
    if (!peristiwa.currentTarget.contains(peristiwa.relatedTarget)) punyaFokus.current = false;
  };
  return { fokus, onFocus, onBlur };
}

/** The cell that an element lies in, header included; null outside of all. */
export function selDari(sasaran: EventTarget | null): Sel | null {
  if (!(sasaran instanceof Element)) return null;
  const sel = sasaran.closest<HTMLElement>('[data-kolom]');
  const baris = sel?.closest<HTMLElement>('[data-baris]');
  if (!sel || !baris) return null;
  return { baris: Number(baris.dataset['baris']), kolom: Number(sel.dataset['kolom']), id: sel.dataset['id'] ?? '' };
}
