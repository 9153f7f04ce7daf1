import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import { bidangImpor } from '../../../domain/impor/bidang.ts';
import { t } from '../../i18n/id.ts';

const p = t.impor.panel;

interface Props {
  sel: Keluaran<'impor.sel'>['sel'][number];
  nilai: string;
  galat: string[];
  fokus: boolean;
  onUbah: (teks: string) => void;
  /** Back to what the file has. */
  onAsli: () => void;
}

/** One cell of a row as the file has it, to be mended. */
export function IsianSel({ sel, nilai, galat, fokus, onUbah, onAsli }: Props) {
  const bidang = sel.bidang === null ? null : (bidangImpor(sel.bidang)?.label ?? sel.bidang);
  const judul = sel.judul === '' ? p.tanpaJudul(String(sel.kolom)) : sel.judul;
  const uraian = [bidang === null || bidang === judul ? null : p.untuk(bidang), sel.diperbaiki ? p.diperbaiki : null];
  const isian = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!fokus) return;
    isian.current?.focus();
    isian.current?.select();
  }, [fokus]);
  return (
    <TextInput
      ref={isian}
      label={judul}
      description={uraian.filter(Boolean).join(' · ') || undefined}
      value={nilai}
      error={galat.length > 0 ? galat.join(' ') : undefined}
      maxLength={2000}
      mb={6}
      autoComplete="off"
      data-kolom-sel={sel.kolom}
      onChange={(e) => onUbah(e.currentTarget.value)}
      rightSection={
        sel.diperbaiki ? (
          <Tooltip label={p.asli}>
            <ActionIcon size="sm" aria-label={p.asliKolom(judul)} onClick={onAsli}>
              <IconRestore size={14} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : undefined
      }
    />
  );
}
