import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The latest value of every render, for handlers that outlive one. It is set together with what is on the screen: a
 * passive effect comes later, and a key pressed in between would act on rows that are no longer shown.
 */
export function useTerbaru<T>(nilai: T): RefObject<T> {
  const terbaru = useRef(nilai);
  useLayoutEffect(() => {
    terbaru.current = nilai;
  });
  return terbaru;
}
