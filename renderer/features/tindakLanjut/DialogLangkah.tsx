import { Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CARA_PENGHAPUSAN } from '../../../api/contract/mutasi.ts';
import type { GalatKawat } from '../../../api/contract/index.ts';
import type { KeadaanTindakLanjut } from '../../../domain/tindakLanjut.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TawarTanggal } from '../../ui/TawarTanggal.tsx';
import { GalatDialog } from '../barang/GalatDialog.tsx';

const a = t.antrean;

/** The usual paper of each step. */
const SURAT: Readonly<Record<KeadaanTindakLanjut, string>> = {
  belum: 'Berita Acara',
  ba: 'Berita Acara',
  reklas: 'Usulan Penghapusan',
  usulan: 'Surat Keputusan Penghapusan',
  sk: 'Berita Acara Penghapusan',
};

/** Which paper a step writes; the others are mutasi. */
const TAHAP = { belum: 'ba', reklas: 'usulan', usulan: 'sk' } as const;

interface Props {
  keadaan: KeadaanTindakLanjut;
  /** The paper of the present step is put right instead. */
  perbaiki: 'ba' | 'usulan' | 'sk' | null;
  barangIds: readonly string[];
  tutup: () => void;
  selesai: () => void;
}

const suratAwal = ({ keadaan, perbaiki }: Props): string => {
  if (perbaiki === 'usulan') return SURAT.reklas;
  return perbaiki === 'sk' ? SURAT.usulan : SURAT[keadaan];
};

/** The next step of the selected lots, with its paper: one command, one undo. */
export function DialogLangkah(props: Props) {
  const { keadaan, perbaiki, barangIds, tutup, selesai } = props;
  const hariIni = useHariIni();
  const [jenis, setJenis] = useState(suratAwal(props));
  const [nomor, setNomor] = useState('');
  const [tanggal, setTanggal] = useState<string | null>(hariIni);
  const [cara, setCara] = useState<(typeof CARA_PENGHAPUSAN)[number]>('pemusnahan');
  const [dicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const pesan = () => a.selesai(perbaiki === null ? a.langkah[keadaan] : a.perbaiki, barangIds.length);
  const opsi = { galatSendiri: true, pesan } as const;
  const catat = usePerintah('tindakLanjut.catat', opsi);
  const reklas = usePerintah('tindakLanjut.reklas', opsi);
  const hapus = usePerintah('tindakLanjut.hapuskan', opsi);

  const isi = { jenis: jenis.trim(), nomor: nomor.trim() };
  const simpan = async () => {
    setDicoba(true);
    setGalat(null);
    if (tanggal === null || isi.jenis === '' || isi.nomor === '') return;
    const umum = { barangIds: [...barangIds], tanggal };
    const dokumen = { ...isi, tanggal };
    const tahap = perbaiki ?? (keadaan in TAHAP ? TAHAP[keadaan as keyof typeof TAHAP] : null);
    const jawaban =
      tahap !== null
        ? await catat.jalankan({ ...umum, tahap, nomor: isi.nomor, dokumen: isi.jenis })
        : keadaan === 'ba'
          ? await reklas.jalankan({ ...umum, dokumen })
          : await hapus.jalankan({ ...umum, cara, dokumen });
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
      {perbaiki === null && keadaan === 'ba' && <Text size="sm">{a.dialog.reklasUraian}</Text>}
      {perbaiki === null && keadaan === 'sk' && <Text size="sm">{a.dialog.hapusUraian}</Text>}
      {perbaiki === null && keadaan === 'sk' && (
        <Select
          label={a.dialog.cara}
          data={CARA_PENGHAPUSAN.map((c) => ({ value: c, label: a.caraKata[c] }))}
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
