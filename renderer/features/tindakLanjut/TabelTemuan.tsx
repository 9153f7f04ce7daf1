import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BarisTemuan, RingkasanAturan } from '../../../api/contract/mutu.ts';
import type { StatusTemuan } from '../../../domain/mutu/aturan.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { GalatMuat } from '../../ui/Muat.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { BilahTemuan } from './BilahTemuan.tsx';
import { banyakTemuan } from './DaftarAturan.tsx';
import { DialogTanda } from './DialogTanda.tsx';
import { kolomTemuan } from './kolomTemuan.tsx';
import gaya from './TindakLanjut.module.css';
import { usePengendaliTemuan } from './usePengendaliTemuan.ts';
import { idTemuan } from './useTemuan.ts';

const teks = t.tindakLanjut;
const URUTAN = { kolom: 'no', arah: 'naik' } as const;
const labelCentang = (b: BarisTemuan | undefined) =>
  b === undefined ? teks.pilih.kotakMemuat : teks.pilih.kotak(b.namaBarang ?? teks.register);
const diam = () => undefined;

interface Props {
  aturan: RingkasanAturan;
  status: StatusTemuan;
  semester: Semester | null;
  /** Stands before the buttons: which status is shown. */
  kepala: ReactNode;
}

/** Findings of one rule: a grid to select in, and what can be done with the selected ones. */
export function TabelTemuan({ aturan, status, semester, kepala }: Props) {
  const k = usePengendaliTemuan(aturan, status, semester);
  const { data, pemilih } = k;
  return (
    <>
      <BilahTemuan k={k} status={status}>
        {kepala}
      </BilahTemuan>
      {data.galat !== null && <GalatMuat pesan={data.galat} ulang={data.cobaLagi} />}
      <div className={gaya.tabel}>
        <Tabel<BarisTemuan>
          label={teks.tabel(aturan.judul)}
          kolom={kolomTemuan(status)}
          simpanan={data.simpanan}
          jumlah={data.jumlah}
          gambar={data.gambar}
          memuat={data.memuat}
          idDari={idTemuan}
          labelCentang={labelCentang}
          labelCentangSemua={teks.pilih.semua}
          posisi={k.posisi}
          onPosisi={k.onPosisi}
          pilihan={pemilih.pilihan}
          onCentangSemua={() => (pemilih.pilihan.jenis === 'semua' ? pemilih.kosongkan() : pemilih.semua())}
          urutan={URUTAN}
          onUrut={diam}
          onTampak={data.tampak}
          onKlik={(klik) => {
            if (klik.kolom === 'centang' || klik.ctrl) void pemilih.alihkanBaris(klik.baris);
          }}
          onMenu={diam}
          idTerbuka={null}
          kosong={<Text c="dimmed">{banyakTemuan(aturan) === 0 ? teks.aturanKosong : teks.kosongStatus[status]}</Text>}
          pegang={k.tabel}
        />
      </div>
      {k.dialog !== null && (
        <DialogTanda
          jenis={k.dialog}
          banyak={k.banyak}
          judulAturan={aturan.judul}
          sedang={k.sedang}
          tutup={k.tutup}
          simpan={(alasan) => k.tandai(k.dialog === 'terima' ? 'diterima' : 'ditangani', alasan)}
        />
      )}
    </>
  );
}
