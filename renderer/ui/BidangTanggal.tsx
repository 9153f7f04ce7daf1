import { ActionIcon, Popover, TextInput, Tooltip } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { formatTanggalPendek, tambahHari } from '../../domain/tanggal.ts';
import { useHariIni } from '../app/hariIni.ts';
import { t } from '../i18n/id.ts';
import { bacaTanggal, tambahBulan } from './bacaTanggal.ts';

interface Props {
  label: string;
  /** `YYYY-MM-DD`, or null while what stands there is no date. */
  nilai: string | null;
  onUbah: (nilai: string | null) => void;
  error?: ReactNode;
  uraian?: string;
  /** px, or `100%` of the place it stands in. */
  lebar?: number | '100%';
  wajib?: boolean;
  fokusAwal?: boolean;
  /** Latest day that may be picked. */
  sampai?: string;
}

/** A date typed as `dd-mm-yyyy` or `dd/mm/yyyy`; `t` or Ctrl+; is today, arrows move a day, Shift a month. */
export function BidangTanggal({ label, nilai, onUbah, error, uraian, lebar = 170, wajib, fokusAwal, sampai }: Props) {
  const hariIni = useHariIni();
  // What is being typed; null while the field shows the value it was given.
  const [ketikan, setKetikan] = useState<string | null>(null);
  const [kalender, setKalender] = useState(false);
  const [salah, setSalah] = useState(false);

  const tetapkan = (tanggal: string | null) => {
    setKetikan(null);
    setSalah(false);
    onUbah(tanggal);
  };
  const ketik = (teks: string) => {
    setKetikan(teks);
    setSalah(false);
    onUbah(teks.trim() === '' ? null : bacaTanggal(teks, hariIni));
  };
  const selesai = () => {
    if (ketikan === null) return;
    const tanggal = bacaTanggal(ketikan, hariIni);
    if (tanggal !== null) tetapkan(tanggal);
    else setSalah(ketikan.trim() !== '');
  };
  const tombol = (e: KeyboardEvent) => {
    const arah = e.key === 'ArrowUp' ? 1 : e.key === 'ArrowDown' ? -1 : 0;
    const kini = (e.ctrlKey && e.key === ';') || (e.key === 't' && !e.ctrlKey && !e.altKey);
    if (kini) {
      e.preventDefault();
      tetapkan(hariIni);
    } else if (arah !== 0 && nilai !== null) {
      e.preventDefault();
      tetapkan(e.shiftKey ? tambahBulan(nilai, arah) : tambahHari(nilai, arah));
    } else if (e.key === 'Enter') selesai();
  };

  return (
    <TextInput
      label={label}
      description={uraian}
      value={ketikan ?? (nilai === null ? '' : formatTanggalPendek(nilai))}
      placeholder={t.bidang.tanggalContoh}
      error={salah ? t.bidang.tanggalSalah : error}
      w={lebar}
      required={wajib ?? false}
      data-autofocus={fokusAwal || undefined}
      autoComplete="off"
      onChange={(e) => ketik(e.currentTarget.value)}
      onKeyDown={tombol}
      onBlur={selesai}
      rightSection={
        <Popover opened={kalender} onChange={setKalender} position="bottom-end" trapFocus returnFocus shadow="md">
          <Popover.Target>
            <Tooltip label={t.bidang.bukaKalender}>
              <ActionIcon
                size="sm"
                aria-label={t.bidang.bukaKalenderUntuk(label)}
                onClick={() => setKalender(!kalender)}
              >
                <IconCalendar size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={nilai}
              {...(nilai === null ? {} : { defaultDate: nilai })}
              {...(sampai === undefined ? {} : { maxDate: sampai })}
              // Esc closes the calendar, not the dialog around it.
              __stopPropagation
              hideOutsideDates
              ariaLabels={t.bidang.kalender}
              onChange={(tanggal) => {
                tetapkan(tanggal);
                setKalender(false);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
