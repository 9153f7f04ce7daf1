import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import type { BarangRingkas } from '../../../api/contract/barang.ts';
import { t } from '../../i18n/id.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import { kolomBarang, SARINGAN_KOLOM } from './kolomBarang.tsx';
import { SaringKolom } from './SaringKolom.tsx';
import type { Pengendali } from './usePengendali.ts';

const p = t.barang.pilih;
const idDari = (b: BarangRingkas) => b.id;
const labelCentang = (b: BarangRingkas | undefined) => (b === undefined ? p.kotakMemuat : p.kotak(b.namaBarang));

/** What the frame and the scroll bar of the grid take, px. */
const LEBAR_GULIR = 18;

/** The grid of Daftar Barang on its controller. */
export function TabelBarang({ k, kosong }: { k: Pengendali; kosong: ReactNode }) {
  const { daftar, pemilih } = k;
  const { data } = daftar;
  const { ref, width } = useElementSize();
  const daftarKolom = useMemo(
    () => kolomBarang(data.jumlah, Math.max(0, Math.floor(width) - LEBAR_GULIR)),
    [data.jumlah, width],
  );
  const saringKolom = (id: string) => {
    const bagian = SARINGAN_KOLOM[id];
    const kolom = daftarKolom.find((satu) => satu.id === id);
    if (bagian === undefined || kolom === undefined) return null;
    return <SaringKolom bagian={bagian} judul={kolom.judul} saringan={daftar.saringan} onUbah={daftar.ubahSaringan} />;
  };
  return (
    <div ref={ref} style={{ height: '100%' }}>
      <Tabel<BarangRingkas>
        label={t.barang.tabel}
        kolom={daftarKolom}
        simpanan={data.simpanan}
        jumlah={data.jumlah}
        gambar={data.gambar}
        memuat={data.memuat}
        idDari={idDari}
        labelCentang={labelCentang}
        labelCentangSemua={p.semua}
        posisi={k.posisi}
        onPosisi={k.onPosisi}
        pilihan={pemilih.pilihan}
        onCentangSemua={() => (pemilih.pilihan.jenis === 'semua' ? pemilih.kosongkan() : pemilih.semua())}
        urutan={daftar.urutan}
        onUrut={k.urutkan}
        saringKolom={saringKolom}
        onTampak={data.tampak}
        onKlik={k.klik}
        onMenu={(_, titik) => k.setMenu(titik)}
        idTerbuka={daftar.pilih}
        kosong={kosong}
        pegang={k.tabel}
      />
    </div>
  );
}
