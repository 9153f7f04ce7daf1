import type { Kemajuan as Berita } from '../../../api/contract/index.ts';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import { Kemajuan } from '../../ui/Kemajuan.tsx';

interface Props {
  judul: string;
  berita: Berita | null;
  batal: () => void;
}

/** A running job of the import; Esc stops it and stays at the step. */
export function KemajuanImpor(prop: Props) {
  useAksi([
    {
      name: 'impor.batal',
      label: t.impor.aksi.batal,
      kelompok: t.impor.aksi.kelompok,
      keys: ['Esc'],
      dalamIsian: true,
      run: prop.batal,
    },
  ]);
  return <Kemajuan {...prop} />;
}
