import { Alert, Button, Kbd, Title } from '@mantine/core';
import { useRef } from 'react';
import { jalankanAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { GalatMuat } from '../../ui/Muat.tsx';
import gaya from './Barang.module.css';
import { BidangCari } from './BidangCari.tsx';
import { BilahChip } from './BilahChip.tsx';
import { BilahPilihan } from './BilahPilihan.tsx';
import { JendelaBarang } from './JendelaBarang.tsx';
import { Kaki } from './Kaki.tsx';
import { KosongBarang } from './KosongBarang.tsx';
import { MenuBaris } from './MenuBaris.tsx';
import { ModeKondisi } from './ModeKondisi.tsx';
import { PanelBarang } from './PanelBarang.tsx';
import { daftarChip } from './saringan.ts';
import { TabelBarang } from './TabelBarang.tsx';
import { TabGolongan } from './TabGolongan.tsx';
import { useAksiBarang } from './useAksiBarang.ts';
import { useModeKondisi } from './useModeKondisi.ts';
import { usePengendali } from './usePengendali.ts';

const b = t.barang;

/** Daftar Barang: find lots, see everything about them, change their condition, value and data. */
export function HalamanBarang() {
  const k = usePengendali();
  const mode = useModeKondisi();
  const cari = useRef<HTMLInputElement>(null);
  const aksiMenu = useAksiBarang(k, mode, () => cari.current?.select());
  const { daftar, pemilih, tindakan } = k;
  const { saringan, data } = daftar;
  const temuan = useTanya('temuan.daftar', {}, { aktif: saringan.temuan !== undefined }).data ?? [];
  const chip = daftarChip(saringan, (aturan) => temuan.find((satu) => satu.aturan === aturan)?.nama ?? aturan);
  const kosong = (
    <KosongBarang
      registerKosong={daftar.registerKosong}
      chip={chip}
      onUbah={(baru) => daftar.ubahSaringan(() => baru)}
      onHapusSemua={k.hapusSaringan}
    />
  );

  return (
    <div className={gaya.halaman}>
      <div className={gaya.kepala}>
        <Title order={1}>{b.judul}</Title>
        <BidangCari
          ref={cari}
          nilai={saringan.cari ?? ''}
          onUbah={(isi) => daftar.ubahSaringan((lama) => ({ ...lama, cari: isi }))}
          keTabel={k.fokusTabel}
        />
        <div className={gaya.dorong} />
        <Button variant={mode.hidup ? 'light' : 'default'} aria-pressed={mode.hidup} onClick={mode.alihkan}>
          {b.aksi.modeKondisi}
        </Button>
        <Button variant="default" onClick={() => jalankanAksi('barang.ekspor')}>
          {b.aksi.eksporPendek}
        </Button>
      </div>
      {!daftar.dikenali && (
        <Alert color="yellow" py={6}>
          {b.galat.alamat}
        </Alert>
      )}
      <TabGolongan golongan={saringan.golongan} onPilih={k.pilihGolongan}>
        <BilahChip chip={chip} onUbah={(baru) => daftar.ubahSaringan(() => baru)} onHapusSemua={k.hapusSaringan} />
        <BilahPilihan
          banyak={pemilih.banyak}
          jumlah={data.jumlah}
          semua={pemilih.pilihan.jenis === 'semua'}
          onSemua={pemilih.semua}
          onKosongkan={pemilih.kosongkan}
        >
          <Button
            size="compact-sm"
            rightSection={<Kbd size="xs">F4</Kbd>}
            onClick={() => {
              const sasaran = k.sasaranKini();
              if (sasaran) tindakan.setJendela({ jenis: 'kondisi', sasaran });
            }}
          >
            {b.aksi.ubahKondisi}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              const sasaran = k.sasaranKini();
              if (sasaran) tindakan.setJendela({ jenis: 'nomor', sasaran });
            }}
          >
            {b.aksi.beriNomor}
          </Button>
          <Button size="compact-sm" variant="default" onClick={k.catatMutasi}>
            {t.mutasi.catatUntuk}
          </Button>
        </BilahPilihan>
        {mode.hidup && (
          <ModeKondisi
            dokumen={mode.dokumen}
            onUbah={mode.ubahDokumen}
            dicoba={mode.dicoba}
            pesan={mode.pesan}
            galat={mode.galat}
            selesai={mode.alihkan}
            keTabel={k.fokusTabel}
          />
        )}
        {daftar.galat !== null && <GalatMuat pesan={daftar.galat} ulang={daftar.cobaLagi} />}
        <div className={gaya.isi}>
          <div className={gaya.tabel}>
            <TabelBarang k={k} kosong={kosong} />
          </div>
          {daftar.pilih !== null && (
            <PanelBarang
              id={daftar.pilih}
              tutup={k.tutupPanel}
              buka={k.bukaPanel}
              pegang={k.panel}
              tindakan={{
                kondisi: (lot) => tindakan.setJendela({ jenis: 'kondisi', sasaran: k.sasaranBaris(lot) }),
                nilai: k.bukaNilaiLot,
                ubah: (lot) => tindakan.setJendela({ jenis: 'ubah', lot }),
                pecah: (lot) => tindakan.setJendela({ jenis: 'pecah', lot }),
                mutasi: (lot) => tindakan.setJendela({ jenis: 'mutasi', lot: [lot] }),
                kartu: k.kartu,
              }}
            />
          )}
        </div>
        <Kaki saringan={saringan} seluruh={daftar.seluruh} sasaran={pemilih.sasaran} />
      </TabGolongan>
      <MenuBaris titik={k.menu} tutup={() => k.setMenu(null)} aksi={aksiMenu} />
      <JendelaBarang k={k} />
    </div>
  );
}
