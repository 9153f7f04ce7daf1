import { useState } from 'react';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { isSemester, semesterDari } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import gaya from './HalamanLaporan.module.css';
import { IsiLaporan } from './IsiLaporan.tsx';
import { PanelNaskah } from './PanelNaskah.tsx';
import { PilihanLaporan } from './PilihanLaporan.tsx';

/** Choose a report and a semester, see the very pages that will be printed, print or save them. */
export function HalamanLaporan() {
  const hariIni = useHariIni();
  const kueri = new URLSearchParams(useKueri());
  const status = useTanya('register.status', {});
  const daftar = useTanya('laporan.daftar', {});
  // The semester whose report is due next; in January that is the one before.
  const beranda = useTanya('beranda.lihat', {});
  const [kertas, setKertas] = useState<Kertas | null>(null);
  const [naskah, setNaskah] = useState(true);
  const [muatkan, setMuatkan] = useState(false);
  const aturKertas = (baru: Kertas | null, muat: boolean) => {
    setKertas(baru);
    setMuatkan(muat);
  };

  if (status.data?.lot === 0) {
    return <Kosong judul={t.laporan.kosongJudul} uraian={t.laporan.kosongUraian} />;
  }
  const diminta = kueri.get('semester') ?? beranda.data?.tenggat.semester ?? '';
  const semester = isSemester(diminta) ? diminta : semesterDari(hariIni);
  const barangId = kueri.get('barang');
  const tuju = (ubah: Record<string, string>) =>
    pergi(`/laporan?${new URLSearchParams({ ...Object.fromEntries(kueri), ...ubah })}`, { replace: true });
  const tujuBarang = (id: string, barang: string | null) => {
    const lain = Object.fromEntries([...kueri].filter(([k]) => k !== 'barang'));
    pergi(`/laporan?${new URLSearchParams({ ...lain, semester, id, ...(barang !== null && { barang }) })}`);
  };
  const siap = status.data !== undefined && !beranda.isPending;
  return (
    <Muat tanya={daftar}>
      {(laporan) => {
        const pilihan = laporan.find((l) => l.id === kueri.get('id')) ?? laporan[0];
        if (!pilihan || !siap) return null;
        return (
          <div className={gaya.laman}>
            <PilihanLaporan
              daftar={laporan}
              pilihan={pilihan}
              semester={semester}
              kertas={kertas}
              onPilih={(id) => tuju({ semester, id })}
              onSemester={(s) => tuju({ semester: s, id: pilihan.id })}
              muatkan={muatkan}
              onKertas={aturKertas}
            />
            <IsiLaporan
              // A new head of the log: the pages on screen are no longer true, and are made anew.
              key={status.data.hashKepala}
              laporan={pilihan}
              semester={semester}
              kertas={kertas}
              muatkan={muatkan}
              onKertas={aturKertas}
              barangId={barangId}
              onBarang={(barang) => tujuBarang(pilihan.id, barang)}
            />
            {pilihan.naskah.length > 0 && (
              <PanelNaskah laporan={pilihan} semester={semester} buka={naskah} onBuka={setNaskah} />
            )}
          </div>
        );
      }}
    </Muat>
  );
}
