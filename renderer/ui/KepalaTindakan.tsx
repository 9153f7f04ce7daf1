import { t } from '../i18n/id.ts';

interface Props {
  /** px; as its buttons need unless given. */
  lebar?: number;
  className?: string | undefined;
}

/** Heading of the column that holds the buttons of each row: said, not shown. */
export const KepalaTindakan = ({ lebar, className }: Props) => (
  <th scope="col" className={className} style={lebar === undefined ? undefined : { width: lebar }}>
    <span className="tersembunyi">{t.umum.tindakan}</span>
  </th>
);
