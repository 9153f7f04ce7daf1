import { Button, Group, Menu, Text } from '@mantine/core';
import type { HasilPeriksa, KeputusanKembar } from '../../../api/contract/impor.ts';
import type { Masukan } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import type { Pilihan } from '../../ui/TabelPilihan.ts';
import { usePutuskan } from './usePutuskan.ts';

const k = t.impor.kembar;

interface Props {
  sesi: string;
  kembar: HasilPeriksa['kembar'];
  pilihan: Pilihan;
  /** A search narrows the list: all of it is then not all twins. */
  bersaringan: boolean;
  onSelesai: () => void;
}

type Keputusan = (typeof KeputusanKembar.options)[number];
type Sasaran = Masukan<'impor.putuskan'>['sasaran'];

/** Decisions on many twins at once: the selected ones, all within the file, all that are alike the register. */
export function BilahKembar({ sesi, kembar, pilihan, bersaringan, onSelesai }: Props) {
  const { putuskan, sedang } = usePutuskan(sesi);
  const kerjakan = async (sasaran: Sasaran, keputusan: Keputusan | null) => {
    if (await putuskan({ sasaran, keputusan })) onSelesai();
  };
  const semua = pilihan.jenis === 'semua' && !bersaringan;
  const id = pilihan.jenis === 'id' ? [...pilihan.id].map(Number) : [];
  const terpilih: Sasaran | null = semua ? { semua: 'kembar' } : id.length > 0 ? { baris: id } : null;
  const banyak = semua ? kembar.dalamBerkas + kembar.denganRegister : id.length;
  return (
    <Group gap="xs" mih={26}>
      <Text size="sm">{k.ringkas(kembar.belum, kembar.masukkan, kembar.lewati, kembar.cocok)}</Text>
      {terpilih !== null && (
        <>
          <Text size="sm" fw={600}>
            {k.terpilih(banyak)}
          </Text>
          {(['masukkan', 'lewati', 'cocok'] as const).map((satu) => (
            <Button
              key={satu}
              size="compact-sm"
              variant="default"
              disabled={sedang}
              onClick={() => void kerjakan(terpilih, satu)}
            >
              {k.pendek[satu]}
            </Button>
          ))}
          <Button size="compact-sm" variant="subtle" disabled={sedang} onClick={() => void kerjakan(terpilih, null)}>
            {k.tarik}
          </Button>
        </>
      )}
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={sedang}>
            {k.semua}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kembar.dalamBerkas > 0 && (
            <>
              <Menu.Label>{k.semuaBerkas(kembar.dalamBerkas)}</Menu.Label>
              <Menu.Item onClick={() => void kerjakan({ semua: 'dalam-berkas' }, 'masukkan')}>
                {k.nama.masukkan}
              </Menu.Item>
              <Menu.Item onClick={() => void kerjakan({ semua: 'dalam-berkas' }, 'lewati')}>{k.nama.lewati}</Menu.Item>
            </>
          )}
          {kembar.denganRegister > 0 && (
            <>
              <Menu.Label>{k.semuaRegister(kembar.denganRegister)}</Menu.Label>
              <Menu.Item onClick={() => void kerjakan({ semua: 'dengan-register' }, 'cocok')}>{k.nama.cocok}</Menu.Item>
              <Menu.Item onClick={() => void kerjakan({ semua: 'dengan-register' }, 'masukkan')}>
                {k.nama.masukkan}
              </Menu.Item>
              <Menu.Item onClick={() => void kerjakan({ semua: 'dengan-register' }, 'lewati')}>
                {k.nama.lewati}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
