import { Alert, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Kontrol } from '../../../api/contract/rekonsiliasi.ts';
import { GOLONGAN, type Golongan } from '../../../domain/kodeBarang.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { BidangRupiah } from '../../ui/BidangRupiah.tsx';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  awal: Kontrol | null;
  daftar: readonly Kontrol[];
  tutup: () => void;
}

interface Isian {
  sen: number | null;
  sah: boolean;
}

/** Control totals of one date: its paper and an amount per golongan; an empty one is not compared. */
export function DialogKontrol({ awal, daftar, tutup }: Props) {
  const hariIni = useHariIni();
  const [per, setPer] = useState<string | null>(awal?.per ?? `${Number(hariIni.slice(0, 4)) - 1}-12-31`);
  const [sumber, setSumber] = useState(awal?.sumber ?? '');
  const [isian, setIsian] = useState(() => new Map<Golongan, Isian>(isianAwal(awal)));
  const [dicoba, setDicoba] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { jalankan, sedang } = usePerintah('kontrol.atur', {
    galatSendiri: true,
    pesan: (_, masukan) => t.rekonsiliasi.disimpan(formatTanggal(masukan.per)),
  });

  const rincian = GOLONGAN.flatMap(({ golongan }) => {
    const sen = isian.get(golongan)?.sen ?? null;
    return sen === null ? [] : [{ golongan, nilaiSen: sen }];
  });
  const total = rincian.reduce((n, r) => n + r.nilaiSen, 0);
  const semuaSah = [...isian.values()].every((i) => i.sah);
  const menggantikan = awal === null && daftar.some((k) => k.per === per);

  const simpan = async () => {
    setDicoba(true);
    if (per === null || sumber.trim() === '' || !semuaSah || rincian.length === 0 || !Number.isSafeInteger(total))
      return;
    const jawaban = await jalankan({ per, sumber: sumber.trim(), rincian });
    if (jawaban.ok) tutup();
    else setDitolak(jawaban.error.pesan);
  };

  return (
    <Dialog
      buka
      tutup={tutup}
      judul={awal === null ? t.rekonsiliasi.tambah : t.rekonsiliasi.ubah}
      simpan={t.rekonsiliasi.simpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
      lebar="lg"
    >
      <Group align="flex-start" wrap="nowrap">
        {awal === null ? (
          <BidangTanggal
            label={t.rekonsiliasi.tanggal}
            nilai={per}
            onUbah={setPer}
            wajib
            fokusAwal
            error={dicoba && per === null ? t.bidang.tanggalSalah : undefined}
          />
        ) : (
          <TextInput label={t.rekonsiliasi.tanggal} value={formatTanggal(awal.per)} readOnly w={170} />
        )}
        <TextInput
          label={t.rekonsiliasi.sumber}
          placeholder={t.rekonsiliasi.sumberContoh}
          value={sumber}
          onChange={(e) => setSumber(e.currentTarget.value)}
          maxLength={300}
          required
          error={dicoba && sumber.trim() === '' ? t.rekonsiliasi.wajib : undefined}
          style={{ flex: 1 }}
        />
      </Group>
      {menggantikan && <Text c="dimmed">{t.rekonsiliasi.sudahAda}</Text>}
      <table className="tabel">
        <tbody>
          {GOLONGAN.map(({ golongan, kode, nama }, urutan) => (
            <tr key={golongan}>
              <td className="nowrap">{kode}</td>
              <td>
                {golongan} {nama}
              </td>
              <td style={{ width: 240 }}>
                <BidangRupiah
                  label={null}
                  labelBaca={t.rekonsiliasi.nilaiUntuk(nama)}
                  nilai={isian.get(golongan)?.sen ?? null}
                  fokusAwal={awal !== null && urutan === 0}
                  onUbah={(sen, sah) => setIsian((lama) => new Map(lama).set(golongan, { sen, sah }))}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t.rekonsiliasi.jumlah}
            </th>
            <td className="angka" aria-live="polite">
              {Number.isSafeInteger(total) ? rupiah(total) : t.bidang.rupiah.terlalu_besar}
            </td>
          </tr>
        </tfoot>
      </table>
      {dicoba && rincian.length === 0 && <Text c="var(--mantine-color-error)">{t.rekonsiliasi.isiSatu}</Text>}
      {ditolak !== null && (
        <Alert color="red" role="alert">
          {ditolak}
        </Alert>
      )}
    </Dialog>
  );
}

function isianAwal(awal: Kontrol | null): [Golongan, Isian][] {
  return (awal?.rincian ?? []).map((r) => [r.golongan, { sen: r.nilaiSen, sah: true }]);
}
