import { Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CARA_PENGHAPUSAN } from '../../../api/contract/mutasi.ts';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { namaCara } from '../../../domain/jenisMutasi.ts';
import type { Golongan } from '../../../domain/kodeBarang.ts';
import {
  type KeadaanTindakLanjut,
  kodeRusakBerat,
  LANGKAH_BERIKUT,
  SURAT_LANGKAH,
} from '../../../domain/tindakLanjut.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah, useTanya } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TawarTanggal } from '../../ui/TawarTanggal.tsx';
import { GalatDialog } from '../barang/GalatDialog.tsx';
import { PilihKode } from '../mutasi/PilihKode.tsx';

const a = t.antrean;

interface Props {
  keadaan: KeadaanTindakLanjut;
  /** The paper of the present step is put right instead. */
  perbaiki: 'ba' | 'usulan' | 'sk' | null;
  lot: readonly { readonly barangId: string; readonly golongan: Golongan }[];
  tutup: () => void;
  selesai: () => void;
}

/** The next step of the selected lots, with its paper: one command, one undo. */
export function DialogLangkah({ keadaan, perbaiki, lot, tutup, selesai }: Props) {
  const barangIds = lot.map((l) => l.barangId);
  const hariIni = useHariIni();
  const langkah = perbaiki ?? LANGKAH_BERIKUT[keadaan];
  const [jenis, setJenis] = useState<string>(SURAT_LANGKAH[langkah]);
  const [nomor, setNomor] = useState('');
  const [tanggal, setTanggal] = useState<string | null>(hariIni);
  const [cara, setCara] = useState<(typeof CARA_PENGHAPUSAN)[number]>('pemusnahan');
  const [kode, setKode] = useState('');
  const [dicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const usulan =
    useTanya('kodeBarang.cari', { kata: '1.5.4', batas: 100 }, { aktif: langkah === 'reklas' }).data?.filter(
      (k) => k.dapatDipilih,
    ) ?? [];
  const pesan = () => a.selesai(perbaiki === null ? a.langkah[keadaan] : a.perbaiki, barangIds.length);
  const opsi = { galatSendiri: true, pesan } as const;
  const catat = usePerintah('tindakLanjut.catat', opsi);
  const reklas = usePerintah('tindakLanjut.reklas', opsi);
  const hapus = usePerintah('tindakLanjut.hapuskan', opsi);

  const isi = { jenis: jenis.trim(), nomor: nomor.trim() };
  const keKode = kode.trim();
  const perluKode = langkah === 'reklas' && lot.some((l) => kodeRusakBerat(l.golongan) === null);
  const simpan = async () => {
    setDicoba(true);
    setGalat(null);
    if (tanggal === null || isi.jenis === '' || isi.nomor === '' || (perluKode && keKode === '')) return;
    const umum = { barangIds, tanggal };
    const dokumen = { ...isi, tanggal };
    const jalankan = {
      reklas: () => reklas.jalankan({ ...umum, dokumen, ...(keKode !== '' && { keKode }) }),
      penghapusan: () => hapus.jalankan({ ...umum, cara, dokumen }),
    };
    const jawaban =
      langkah === 'reklas' || langkah === 'penghapusan'
        ? await jalankan[langkah]()
        : await catat.jalankan({ ...umum, tahap: langkah, nomor: isi.nomor, dokumen: isi.jenis });
    if (jawaban.ok) selesai();
    else setGalat(jawaban.error);
  };
  const wajib = (nilai: string) => (dicoba && nilai === '' ? a.dialog.wajib : undefined);
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={
        perbaiki === null ? a.dialog.judul(a.langkah[keadaan], barangIds.length) : a.dialog.perbaiki(barangIds.length)
      }
      simpan={perbaiki === null ? a.langkah[keadaan] : t.umum.simpan}
      onSimpan={() => void simpan()}
      sedang={catat.sedang || reklas.sedang || hapus.sedang}
    >
      {galat !== null && <GalatDialog galat={galat} />}
      {langkah === 'reklas' && (
        <>
          <Text size="sm">{a.dialog.reklasUraian}</Text>
          <PilihKode
            label={a.dialog.kode}
            description={perluKode ? a.dialog.kodePerlu : a.dialog.kodeUraian}
            required={perluKode}
            error={perluKode ? wajib(keKode) : undefined}
            nilai={kode}
            onUbah={setKode}
            usulan={usulan}
            onUraian={undefined}
          />
        </>
      )}
      {langkah === 'penghapusan' && <Text size="sm">{a.dialog.hapusUraian}</Text>}
      {langkah === 'penghapusan' && (
        <Select
          label={a.dialog.cara}
          data={CARA_PENGHAPUSAN.map((c) => ({ value: c, label: namaCara(c) }))}
          value={cara}
          onChange={(pilih) => setCara(CARA_PENGHAPUSAN.find((c) => c === pilih) ?? cara)}
          allowDeselect={false}
        />
      )}
      <TextInput
        label={a.dialog.jenis}
        value={jenis}
        onChange={(e) => setJenis(e.currentTarget.value)}
        maxLength={60}
        required
        error={wajib(isi.jenis)}
      />
      <TextInput
        label={a.dialog.nomor}
        value={nomor}
        onChange={(e) => setNomor(e.currentTarget.value)}
        maxLength={120}
        required
        data-autofocus
        error={wajib(isi.nomor)}
      />
      <BidangTanggal
        label={a.dialog.tanggal}
        uraian={a.dialog.tanggalUraian}
        nilai={tanggal}
        onUbah={setTanggal}
        sampai={hariIni}
        wajib
        error={dicoba && tanggal === null ? t.bidang.tanggalSalah : undefined}
      />
      <TawarTanggal
        galat={galat}
        pakai={(terbuka) => {
          setTanggal(terbuka);
          setGalat(null);
        }}
      />
    </Dialog>
  );
}
