import { Kbd, Menu } from '@mantine/core';
import { type Aksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';

interface Props {
  /** Where it opens, window px; null: closed. */
  titik: { x: number; y: number } | null;
  tutup: () => void;
  aksi: readonly Aksi[];
}

/** The menu of a row: the same actions as keys and palette, at the pointer or the cell. */
export function MenuBaris({ titik, tutup, aksi }: Props) {
  return (
    <Menu
      opened={titik !== null}
      onClose={tutup}
      position="bottom-start"
      offset={0}
      width={300}
      trapFocus
      returnFocus={false}
    >
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: titik?.x ?? 0, top: titik?.y ?? 0, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t.barang.aksi.menu}>
        {aksi
          .filter((a) => a.when?.() !== false)
          .map((a) => (
            <Menu.Item
              key={a.name}
              onClick={a.run}
              rightSection={a.keys?.[0] === undefined ? null : <Kbd size="xs">{a.keys[0]}</Kbd>}
            >
              {a.label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
