import { Button, Drawer, Group, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { BarangLengkap } from '../../../api/contract/barang.ts';
import type { HasilSelisih, UsulanSelisih } from '../../../api/contract/selisih.ts';
import { type Golongan, namaGolongan } from '../../../domain/kodeBarang.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { pergi } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { Selisih, teksSelisih } from '../../ui/Selisih.tsx';
import { toastGalat } from '../../ui/toast.tsx';
import { keMutasi } from '../mutasi/alamatMutasi.ts';
import { kunciDugaan, useBukanIni } from './bukanIni.ts';
import { JendelaUsulan, type UsulanForm } from './JendelaUsulan.tsx';
import { KartuDugaan } from './KartuDugaan.tsx';
import gaya from './Sebab.module.css';

const s = t.selisih;

interface Props {
  golongan: Golongan;
  per: string;
  tutup: () => void;
}

/** *Pencari Selisih*: likely causes of the difference of a golongan, in a panel beside the table. */
export function PanelSebab({ golongan, per, tutup }: Props) {
  const klien = useKlien();
  const { mulai, batal, sedang, kemajuan, hasil, galat } = useTugas('selisih.cari');
  const [jendela, setJendela] = useState<{ usulan: UsulanForm; lot: BarangLengkap } | null>(null);
  const cari = useCallback(() => void mulai({ golongan, per }), [mulai, golongan, per]);
  useEffect(cari, [cari]);

  const buka = async (usulan: UsulanSelisih) => {
    if (usulan.jenis === 'batalkan') return pergi('/riwayat');
    if (usulan.jenis === 'komptabel') return pergi('/pengaturan');
    if (usulan.jenis === 'tanggal') return pergi(keMutasi({ barangId: usulan.barangId }));
    const jawaban = await klien.panggil('barang.lihat', { id: usulan.barangId });
    if (jawaban.ok) setJendela({ usulan, lot: jawaban.value });
    else toastGalat(jawaban.error.pesan);
  };
  return (
    <Drawer
      opened
      onClose={tutup}
      position="right"
      size={620}
      title={s.judul(golongan, namaGolongan(golongan))}
      closeButtonProps={{ 'aria-label': s.tutup }}
      // What stands in the form above is closed by its own Esc.
      closeOnEscape={jendela === null}
    >
      {sedang && (
        <Kemajuan
          judul={s.mencari}
          berita={kemajuan}
          batal={() => {
            batal();
            tutup();
          }}
        />
      )}
      {galat !== null &&
        (galat.reason === 'selisih_nol' ? (
          <Kosong judul={s.nol} uraian={galat.pesan} aksi={{ label: s.tutup, run: tutup }} />
        ) : (
          <GalatMuat pesan={galat.pesan} ulang={cari} />
        ))}
      {hasil !== null && <IsiSebab hasil={hasil} onUsulan={(u) => void buka(u)} ulang={cari} />}
      {jendela !== null && (
        <JendelaUsulan
          {...jendela}
          per={per}
          tutup={() => setJendela(null)}
          selesai={() => {
            setJendela(null);
            cari();
          }}
        />
      )}
    </Drawer>
  );
}

interface PropsIsi {
  hasil: HasilSelisih;
  onUsulan: (usulan: UsulanSelisih) => void;
  ulang: () => void;
}

function IsiSebab({ hasil, onUsulan, ulang }: PropsIsi) {
  const bukan = useBukanIni();
  const [centang, setCentang] = useState<ReadonlySet<string>>(new Set());
  const berkunci = hasil.dugaan.map((d) => ({ d, kunci: kunciDugaan(hasil.golongan, d) }));
  const tampak = berkunci.filter((x) => !bukan.tersembunyi(x.kunci));
  const benar = tampak.filter((x) => centang.has(x.kunci));
  const sisa = hasil.selisihSen - benar.reduce((n, x) => n + x.d.jelasSen, 0);
  const ubah = (kunci: string, ya: boolean) =>
    setCentang((lama) => {
      const baru = new Set(lama);
      if (ya) baru.add(kunci);
      else baru.delete(kunci);
      return baru;
    });
  const banyakSembunyi = berkunci.length - tampak.length;
  return (
    <>
      <div className={gaya.kepala}>
        <Text size="sm" c="dimmed">
          {benar.length === 0 ? s.sisa : s.sisaDicentang(benar.length)}
        </Text>
        <Text fz={28} fw={600} lh={1.25} aria-live="polite" style={{ fontVariantNumeric: 'tabular-nums' }}>
          <Selisih sen={sisa} />
        </Text>
        <Text size="sm" c="dimmed">
          {benar.length > 0 && `${s.dari(teksSelisih(hasil.selisihSen))}. `}
          {s.per(formatTanggal(hasil.per), formatTanggal(hasil.kontrolPer))}
          {hasil.sesuaiPer !== null && ` ${s.sejak(formatTanggal(hasil.sesuaiPer))}`}
        </Text>
      </div>
      {hasil.dugaan.length === 0 ? (
        <Kosong
          judul={s.kosong}
          uraian={s.kosongUraian(angka(hasil.lotDiperiksa), angka(hasil.entriDiperiksa))}
          aksi={{ label: s.ulang, run: ulang }}
        />
      ) : (
        <Text size="sm" my={6}>
          {s.petunjuk}
        </Text>
      )}
      <ol className={gaya.daftar} aria-label={s.daftar}>
        {tampak.map(({ d, kunci }) => (
          <KartuDugaan
            key={kunci}
            dugaan={d}
            dicentang={centang.has(kunci)}
            onCentang={(ya) => ubah(kunci, ya)}
            onBukan={() => {
              ubah(kunci, false);
              bukan.sembunyikan(kunci);
            }}
            onUsulan={onUsulan}
          />
        ))}
      </ol>
      {banyakSembunyi > 0 && (
        <Group gap="xs" mt="sm">
          <Text size="sm" c="dimmed" role="status">
            {s.tersembunyi(banyakSembunyi)}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => bukan.tampilkan(berkunci.map((x) => x.kunci))}>
            {s.tampilkan}
          </Button>
        </Group>
      )}
    </>
  );
}
