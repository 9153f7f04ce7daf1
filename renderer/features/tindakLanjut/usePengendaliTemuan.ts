import { useRef, useState } from 'react';
import type { RingkasanAturan } from '../../../api/contract/mutu.ts';
import type { StatusTemuan } from '../../../domain/mutu/aturan.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { useAksi } from '../../app/aksi.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import type { PegangTabel } from '../../ui/Tabel.tsx';
import type { Posisi } from '../../ui/TabelKetik.ts';
import { keLot } from './kolomTemuan.tsx';
import { usePilihanTemuan } from './usePilihanTemuan.ts';
import { idTemuan, useTemuan } from './useTemuan.ts';

const teks = t.tindakLanjut;

/** Everything the findings of one rule do, apart from how they look. */
export function usePengendaliTemuan(aturan: RingkasanAturan, status: StatusTemuan, semester: Semester | null) {
  const { saringan, lain, data } = useTemuan(aturan, status, semester);
  const { simpanan, jumlah } = data;
  const pemilih = usePilihanTemuan({ saringan, lain, data });
  const [mau, setMau] = useState<Posisi>({ baris: 0, kolom: 3 });
  // The list becomes shorter as findings are dealt with.
  const posisi = mau.baris < jumlah ? mau : { baris: jumlah - 1, kolom: mau.kolom };
  const baris = posisi.baris >= 0 ? simpanan.baris(posisi.baris) : undefined;
  const tabel = useRef<PegangTabel>(null);
  const [dialog, setDialog] = useState<'terima' | 'tangani' | null>(null);
  const { jalankan, sedang } = usePerintah('mutu.tandai', {
    galatSendiri: true,
    pesan: (hasil, masukan) => teks.ditandai(hasil.temuan, masukan.status),
  });

  /** The selection, or without one the row that holds the keyboard. */
  const sasaran = () => {
    const { pilihan } = pemilih;
    if (pilihan.jenis === 'semua') return { saringan };
    const id = pilihan.id.size > 0 ? [...pilihan.id] : baris ? [idTemuan(baris)] : [];
    return { temuan: id.map((n) => ({ aturan: aturan.aturan, barangId: n === '-' ? null : n })) };
  };
  const tandai = async (ke: StatusTemuan, alasan: string): Promise<string | null> => {
    const jawaban = await jalankan({ ...sasaran(), ...lain, status: ke, alasan });
    if (jawaban.ok) pemilih.kosongkan();
    return jawaban.ok ? null : jawaban.error.pesan;
  };
  const tutup = () => {
    setDialog(null);
    setTimeout(() => tabel.current?.fokus(), 200);
  };
  const onPosisi = (ke: Posisi, shift: boolean) => {
    if (shift && ke.baris >= 0) void pemilih.rentangKe(ke.baris, Math.max(posisi.baris, 0));
    setMau(ke);
  };
  const banyak = pemilih.banyak > 0 ? pemilih.banyak : baris ? 1 : 0;
  const lot = baris?.barangId ?? null;
  const diTabel = () => baris !== undefined && Boolean(document.activeElement?.closest('[role="grid"]'));
  useAksi([
    aksi('pilih', teks.aksi.pilih, () => void pemilih.alihkanBaris(posisi.baris), ['Spasi'], diTabel),
    aksi(
      'lihat',
      teks.aksi.lihat,
      () => lot !== null && pergi(keLot(lot)),
      ['Enter'],
      () => diTabel() && lot !== null,
    ),
    aksi(
      'terima',
      teks.aksi.terima,
      () => setDialog('terima'),
      [],
      () => status !== 'diterima' && banyak > 0,
    ),
    aksi(
      'tangani',
      teks.aksi.tangani,
      () => setDialog('tangani'),
      [],
      () => status !== 'ditangani' && banyak > 0,
    ),
  ]);
  return { data, pemilih, posisi, onPosisi, tabel, dialog, setDialog, tutup, tandai, sedang, banyak };
}

export type PengendaliTemuan = ReturnType<typeof usePengendaliTemuan>;

const aksi = (nama: string, label: string, run: () => void, keys: readonly string[], when: () => boolean) => ({
  name: `tindakLanjut.${nama}`,
  label,
  kelompok: teks.aksi.kelompok,
  run,
  keys,
  when,
});
