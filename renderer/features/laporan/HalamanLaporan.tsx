import { useState } from 'react';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { isSemester, semesterDari } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { IsiLaporan } from './IsiLaporan.tsx';

/** Choose a report and a semester, see the very pages that will be printed, print or save them. */
export function HalamanLaporan() {
  const hariIni = useHariIni();
  const kueri = new URLSearchParams(useKueri());
  const status = useTanya('register.status', {});
  const daftar = useTanya('laporan.daftar', {});
  // The semester whose report is due next; in January that is the one before.
  const beranda = useTanya('beranda.lihat', {});
  const [kertas, setKertas] = useState<Kertas | null>(null);

  if (status.data?.lot === 0) {
    return <Kosong judul={t.laporan.kosongJudul} uraian={t.laporan.kosongUraian} />;
  }
  const diminta = kueri.get('semester') ?? beranda.data?.tenggat.semester ?? '';
  const semester = isSemester(diminta) ? diminta : semesterDari(hariIni);
  const tuju = (id: string, s: string) => pergi(`/laporan?semester=${s}&id=${id}`, { replace: true });
  const siap = status.data !== undefined && !beranda.isPending;
  return (
    <Muat tanya={daftar}>
      {(laporan) => {
        const pilihan = laporan.find((l) => l.id === kueri.get('id')) ?? laporan[0];
        if (!pilihan || !siap) return null;
        return (
          <IsiLaporan
            // A new head of the log: the pages on screen are no longer true, and are made anew.
            key={status.data.hashKepala}
            daftar={laporan}
            pilihan={pilihan}
            semester={semester}
            kertas={kertas}
            onPilih={(id) => tuju(id, semester)}
            onSemester={(s) => tuju(pilihan.id, s)}
            onKertas={setKertas}
          />
        );
      }}
    </Muat>
  );
}
