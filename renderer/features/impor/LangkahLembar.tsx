import { Alert, Checkbox, List, Text } from '@mantine/core';
import { useState } from 'react';
import type { LembarImpor, SesiImpor } from '../../../api/contract/impor.ts';
import { t } from '../../i18n/id.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { BarisKepala } from './BarisKepala.tsx';
import gaya from './Impor.module.css';
import { KakiLangkah } from './KakiLangkah.tsx';
import { PratinjauLembar } from './PratinjauLembar.tsx';
import { useSegera } from './useSegera.ts';
import { useAtur } from './useSesi.ts';

const l = t.impor.lembar;

export interface PropsLangkah {
  sesi: SesiImpor;
  /** The step is done; the session as it then stands is with the program. */
  onSelesai: (sesi: SesiImpor) => void;
  kembali: () => void;
  /** Text of the button that goes on, where another step than the import's own follows. */
  lanjut?: string;
}

/** Second half of step 1: which sheets take part and where their headings are, on the rows as they stand. */
export function LangkahLembar({ sesi, onSelesai, kembali, lanjut }: PropsLangkah) {
  const { atur, sedang } = useAtur(sesi.sesi);
  const [dipilih, setDipilih] = useState<number | null>(null);
  const lembar =
    sesi.lembar.find((satu) => satu.nomor === dipilih) ?? sesi.lembar.find((satu) => satu.ikut) ?? sesi.lembar[0];
  if (lembar === undefined) return <Kosong judul={l.tanpa} aksi={{ label: t.umum.kembali, run: kembali }} />;
  // One that takes part goes on to, also where its new heading says less.
  const ikut = lembar.ikut ? { ikut: true } : {};
  const tanpaKepala = sesi.lembar.find((satu) => satu.ikut && satu.kepalaDari === null);
  const halangan = !sesi.lembar.some((satu) => satu.ikut) ? l.tanpaIkut : tanpaKepala ? l.kepalaTanpa : null;
  return (
    <>
      {sesi.peringatan.length > 0 && (
        <Alert color="yellow" py={6}>
          <List size="sm">
            {sesi.peringatan.map((satu) => (
              <List.Item key={satu}>{satu}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <div className={gaya.dua}>
        <section className={`lembar ${gaya.sisi}`} aria-label={l.judul}>
          <div className={gaya.sisiKepala}>
            <Text fw={600}>{l.judul}</Text>
            <Text size="xs" c="dimmed">
              {l.uraian}
            </Text>
          </div>
          <ul className={gaya.butir}>
            {sesi.lembar.map((satu) => (
              <SatuLembar
                key={satu.nomor}
                lembar={satu}
                dilihat={satu.nomor === lembar.nomor}
                onLihat={() => setDipilih(satu.nomor)}
                onIkut={(ikut) => atur({ lembar: [{ nomor: satu.nomor, ikut }] })}
              />
            ))}
          </ul>
        </section>
        <section className={gaya.utama} aria-label={l.pratinjau(lembar.nama)}>
          <BarisKepala
            key={`${lembar.nomor}|${lembar.kepalaDari}|${lembar.kepalaSampai}`}
            lembar={lembar}
            onUbah={(kepalaDari, kepalaSampai) =>
              void atur({ lembar: [{ nomor: lembar.nomor, ...ikut, kepalaDari, kepalaSampai }] })
            }
          />
          <PratinjauLembar
            key={lembar.nomor}
            sesi={sesi.sesi}
            lembar={lembar}
            onKepala={(dari, sampai) =>
              void atur({ lembar: [{ nomor: lembar.nomor, ...ikut, kepalaDari: dari, kepalaSampai: sampai }] })
            }
          />
        </section>
      </div>
      <KakiLangkah
        kembali={kembali}
        lanjut={lanjut ?? t.impor.lanjutKe(t.impor.langkah.petakan)}
        onLanjut={() => onSelesai(sesi)}
        halangan={halangan}
        sedang={sedang}
      />
    </>
  );
}

interface PropsSatu {
  lembar: LembarImpor;
  dilihat: boolean;
  onLihat: () => void;
  onIkut: (ikut: boolean) => Promise<void>;
}

function SatuLembar({ lembar, dilihat, onLihat, onIkut }: PropsSatu) {
  const [ikut, pilih] = useSegera(lembar.ikut);
  return (
    <li className={gaya.satuLembar} data-dilihat={dilihat || undefined}>
      <Checkbox
        checked={ikut}
        aria-label={l.ikut(lembar.nama)}
        onChange={(e) => pilih(e.currentTarget.checked, onIkut(e.currentTarget.checked))}
        mt={2}
      />
      <button type="button" className={gaya.lihatLembar} aria-current={dilihat ? 'true' : undefined} onClick={onLihat}>
        <span className={gaya.namaLembar}>{lembar.nama}</span>
        <span className={gaya.redup}>
          {lembar.ikut ? l.data(lembar.barisData) : l.baris(lembar.baris)}
          {lembar.tersembunyi && ` · ${l.tersembunyi}`}
        </span>
        <span className={gaya.redup}>{lembar.alasan}</span>
      </button>
    </li>
  );
}
