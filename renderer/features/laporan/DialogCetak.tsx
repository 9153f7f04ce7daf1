import { Alert, Button, Group, NumberInput, Select, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Berkas } from '../../../api/contract/dasar.ts';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import type { Pencetak } from '../../klien/desktop.d.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { toastKabar } from '../../ui/toast.tsx';
import { PilihanRentang } from './PilihanRentang.tsx';
import { bacaRentang, type KetikanRentang } from './rentangCetak.ts';

interface Props {
  berkas: Berkas;
  kertas: Kertas;
  /** Pages of the document. */
  halaman: number;
  tutup: () => void;
}

/** Printer, copies and pages, in the desktop window; the paper is that of the report. */
export function DialogCetak({ berkas, kertas, halaman, tutup }: Props) {
  const [daftar, setDaftar] = useState<Pencetak[] | null>(null);
  const [pencetak, setPencetak] = useState<string | null>(null);
  const [salinan, setSalinan] = useState(1);
  const [ketikan, setKetikan] = useState<KetikanRentang | null>(null);
  const [sedang, setSedang] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);

  useEffect(() => {
    const isi = async () => {
      const ada = (await window.desktop?.daftarPencetak()) ?? [];
      setDaftar(ada);
      setPencetak((ada.find((p) => p.utama) ?? ada[0])?.nama ?? null);
    };
    isi().catch(() => setDaftar([]));
  }, []);

  const rentang = ketikan && bacaRentang(ketikan, halaman);
  const galatRentang = rentang && 'galat' in rentang ? t.laporan.rentang.galat[rentang.galat](angka(halaman)) : null;
  const cetak = async () => {
    if (pencetak === null || !window.desktop || galatRentang !== null) return;
    setSedang(true);
    const hasil = await window.desktop.cetak(berkas.id, {
      pencetak,
      salinan,
      kertas,
      ...(rentang && 'rentang' in rentang && { halaman: rentang.rentang }),
    });
    setSedang(false);
    if (hasil.ok) {
      toastKabar(t.laporan.dikirim(pencetak));
      tutup();
    } else setDitolak(hasil.pesan);
  };
  const bukaPembaca = async () => {
    const hasil = await window.desktop?.bukaDiPembacaPdf(berkas.id);
    if (hasil?.ok === false) setDitolak(hasil.pesan);
    else tutup();
  };

  return (
    <Dialog
      buka
      tutup={tutup}
      judul={t.laporan.cetakJudul}
      simpan={t.laporan.cetakTombol}
      onSimpan={() => void cetak()}
      sedang={sedang}
      bisa={pencetak !== null && galatRentang === null}
      kiri={
        <Button variant="subtle" onClick={() => void bukaPembaca()}>
          {t.laporan.bukaPembaca}
        </Button>
      }
    >
      {daftar?.length === 0 ? (
        <Text>{t.laporan.pencetakKosong}</Text>
      ) : (
        <Group align="flex-end">
          <Select
            label={t.laporan.pencetak}
            data={(daftar ?? []).map((p) => p.nama)}
            value={pencetak}
            onChange={setPencetak}
            w={260}
            data-autofocus
          />
          <NumberInput
            label={t.laporan.salinan}
            value={salinan}
            min={1}
            max={99}
            allowDecimal={false}
            w={110}
            onChange={(n) => setSalinan(Math.max(1, Math.min(99, Number(n) || 1)))}
          />
        </Group>
      )}
      {daftar?.length !== 0 && (
        <PilihanRentang total={halaman} ketikan={ketikan} galat={galatRentang} onUbah={setKetikan} />
      )}
      <Text c="dimmed">
        {t.laporan.kertas}: {kertas.ukuran} {t.laporan[kertas.orientasi]}
      </Text>
      {ditolak !== null && (
        <Alert color="red" role="alert">
          {ditolak}
        </Alert>
      )}
    </Dialog>
  );
}
