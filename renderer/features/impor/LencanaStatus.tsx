import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCirclePlus,
  IconCopy,
  IconPencil,
  type TablerIcon,
} from '@tabler/icons-react';
import type { StatusBaris } from '../../../api/contract/impor.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Impor.module.css';

const IKON: Record<StatusBaris, TablerIcon> = {
  baru: IconCirclePlus,
  berubah: IconPencil,
  sama: IconCircleCheck,
  galat: IconAlertTriangle,
  kembar: IconCopy,
};

/** What became of a row: by word, shape and colour together. */
export function LencanaStatus({ status }: { status: StatusBaris }) {
  const Ikon = IKON[status];
  return (
    <span className={gaya.status} data-status={status}>
      <Ikon size={14} aria-hidden />
      {t.impor.periksa.status[status]}
    </span>
  );
}
