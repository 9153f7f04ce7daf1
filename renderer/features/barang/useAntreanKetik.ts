import { useEffect, useState } from 'react';

/** What was typed for a card that was not there yet. */
export interface Ketikan {
  readonly teks: string;
  /** Enter came after it: the card is done as soon as it stands. */
  readonly enter: boolean;
}

/** Keys that come between Enter on one card and the standing of the next. */
export interface AntreanKetik {
  /** From now on keys are kept. */
  tahan: () => void;
  /** What the next card begins with; it stays in the queue until `lepas`. */
  depan: () => Ketikan;
  /** The next card stands and has taken what it began with: keys go to its fields again. */
  lepas: () => void;
  /** The card stays open after all, or there is no next one: what was typed for it is dropped. */
  buang: () => void;
}

const HAMPA: Ketikan = { teks: '', enter: false };

/** Amounts already ended by Enter, and the one being typed. */
function buatAntrean() {
  let tamat: string[] = [];
  let kini = '';
  let ditahan = false;

  const tambah = (teks: string): void => {
    kini += teks;
  };
  const tombol = (e: KeyboardEvent): void => {
    if (!ditahan || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'Escape') return buang();
    if (e.key === 'Backspace') kini = kini.slice(0, -1);
    else if (e.key === 'Enter') {
      // A second Enter on nothing is a slip of the finger, not an empty amount.
      if (!e.repeat && kini !== '') {
        tamat.push(kini);
        kini = '';
      }
    } else if (e.key.length === 1) tambah(e.key);
    else return;
    e.preventDefault();
    e.stopPropagation();
  };
  const tempel = (e: ClipboardEvent): void => {
    if (!ditahan) return;
    tambah((e.clipboardData?.getData('text') ?? '').trim());
    e.preventDefault();
    e.stopPropagation();
  };
  function buang(): void {
    tamat = [];
    kini = '';
    ditahan = false;
  }
  return {
    antrean: {
      tahan: () => {
        ditahan = true;
      },
      depan: () => {
        const [pertama] = tamat;
        if (pertama !== undefined) return { teks: pertama, enter: true };
        return kini === '' ? HAMPA : { teks: kini, enter: false };
      },
      lepas: () => {
        if (tamat.length > 0) tamat.shift();
        else kini = '';
        ditahan = false;
      },
      buang,
    } satisfies AntreanKetik,
    tombol,
    tempel,
  };
}

/** Keeps what is typed in serial entry while the next card is on its way, so that it lands there. */
export function useAntreanKetik(): AntreanKetik {
  const { antrean, tombol, tempel } = useState(buatAntrean)[0];
  useEffect(() => {
    // Before the field of the card that is being saved gets them, and also while no field has the keyboard.
    window.addEventListener('keydown', tombol, true);
    window.addEventListener('paste', tempel, true);
    return () => {
      window.removeEventListener('keydown', tombol, true);
      window.removeEventListener('paste', tempel, true);
    };
  }, [tombol, tempel]);
  return antrean;
}
