import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { BarisMutasi } from '../../../api/contract/mutasi.ts';
import { formatTanggalPendek } from '../../../domain/tanggal.ts';
import { pergi } from '../../app/lokasi.ts';
import { mintaUrungkan } from '../../app/urungkan.ts';
import { t } from '../../i18n/id.ts';

interface Props {
  baris: BarisMutasi;
  onLampirkan: (baris: BarisMutasi) => void;
  onLot: (barangId: string) => void;
}

/** What can be done with a line of the ledger. */
export function MenuMutasi({ baris, onLampirkan, onLot }: Props) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={t.mutasi.tindakan(baris.namaBarang, formatTanggalPendek(baris.tanggal))}>
          <IconDots size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => pergi(`/barang?pilih=${baris.barangId}`)}>{t.mutasi.lihatBarang}</Menu.Item>
        <Menu.Item onClick={() => onLot(baris.barangId)}>{t.mutasi.mutasiLot}</Menu.Item>
        {!baris.dibatalkan && (
          <>
            <Menu.Item onClick={() => onLampirkan(baris)}>{t.mutasi.lampirkan}</Menu.Item>
            {baris.jenis !== 'saldo-awal' && (
              <Menu.Item onClick={() => mintaUrungkan(baris.perintah)}>{t.mutasi.batalkan}</Menu.Item>
            )}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
