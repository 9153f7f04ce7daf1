import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { Tingkat } from '../../../domain/mutu/aturan.ts';
import { t } from '../../i18n/id.ts';
import gaya from './TindakLanjut.module.css';

const IKON = { galat: IconCircleX, peringatan: IconAlertTriangle, info: IconInfoCircle } satisfies Record<
  Tingkat,
  unknown
>;

/** The shape of a grade, with its word for those who do not see it. */
export function IkonTingkat({ tingkat }: { tingkat: Tingkat }) {
  const Ikon = IKON[tingkat];
  return (
    <span className={gaya.tingkat} data-tingkat={tingkat} title={t.tindakLanjut.tingkat[tingkat]}>
      <Ikon size={14} aria-hidden />
      <span className="tersembunyi">{t.tindakLanjut.tingkat[tingkat]}</span>
    </span>
  );
}

/** How grave a rule is: shape and word, and only then colour. */
export function LencanaTingkat({ tingkat }: { tingkat: Tingkat }) {
  const Ikon = IKON[tingkat];
  return (
    <span className={gaya.tingkat} data-tingkat={tingkat}>
      <Ikon size={14} aria-hidden /> {t.tindakLanjut.tingkat[tingkat]}
    </span>
  );
}
