import type { ReactNode } from 'react';
import { t } from '../i18n/id.ts';

/** Cell of a table: a figure before and, where it changes, below it the one after. Told in words too. */
export function SebelumSesudah({ lama, baru, sama }: { lama: ReactNode; baru: ReactNode; sama: boolean }) {
  if (sama) return <td className="angka">{baru}</td>;
  return (
    <td className="angka">
      <div>
        <span className="tersembunyi">{t.umum.sebelum} </span>
        {lama}
      </div>
      <div style={{ fontWeight: 600 }}>
        <span className="tersembunyi">{t.umum.sesudah} </span>→ {baru}
      </div>
    </td>
  );
}
