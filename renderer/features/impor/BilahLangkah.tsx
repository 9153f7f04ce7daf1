import { IconCheck } from '@tabler/icons-react';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import { t } from '../../i18n/id.ts';
import { LANGKAH, type Langkah, penghalangLangkah } from './alamatImpor.ts';
import gaya from './Impor.module.css';

interface Props {
  sesi: SesiImpor;
  langkah: Langkah;
  onPilih: (langkah: Langkah) => void;
}

/** The five steps: where one is, what is behind, what can be gone to. */
export function BilahLangkah({ sesi, langkah, onPilih }: Props) {
  const kini = LANGKAH.indexOf(langkah);
  return (
    <ol className={gaya.langkah} aria-label={t.impor.langkahLabel}>
      {LANGKAH.map((satu, i) => {
        const lewat = i < kini;
        return (
          <li key={satu}>
            <button
              type="button"
              className={gaya.satuLangkah}
              aria-current={i === kini ? 'step' : undefined}
              disabled={i !== kini && penghalangLangkah(sesi, satu) !== null}
              onClick={() => onPilih(satu)}
            >
              <span className={gaya.nomor} aria-hidden>
                {lewat ? <IconCheck size={13} stroke={2.4} /> : i + 1}
              </span>
              <span className="tersembunyi">{t.impor.langkahKe(i + 1, '')}</span>
              {t.impor.langkah[satu]}
              {lewat && <span className="tersembunyi">, {t.impor.langkahSelesai}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
