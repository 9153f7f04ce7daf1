import { NumberInput, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Sasaran } from '../../../api/contract/barang.ts';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { KONDISI, type Kondisi, labelKondisi } from '../../../domain/kondisi.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LencanaKondisi } from '../../ui/LencanaKondisi.tsx';
import { BidangDokumen, type Dokumen, dokumenSah } from './BidangDokumen.tsx';
import { ingatDasar } from './dasarTerakhir.ts';
import { EfekKondisi } from './EfekKondisi.tsx';
import { GalatDialog } from './GalatDialog.tsx';
import { fokusSalah } from './fokusSalah.ts';
import { bidangGalat } from './galatBidang.ts';
import gaya from './Barang.module.css';
import { lotGalat, tanpaLot } from './lotGalat.ts';
import type { SasaranLot } from './sasaranLot.ts';

const b = t.barang;

interface Props {
  sasaran: SasaranLot;
  tutup: () => void;
  selesai: () => void;
}

/** *Ubah kondisi* for a lot, a part of it, a selection or a whole filter; shows the effect before saving. */
export function DialogKondisi({ sasaran, tutup, selesai }: Props) {
  const { lot } = sasaran;
  const hariIni = useHariIni();
  const [ke, setKe] = useState<Kondisi | null>(null);
  const [jumlah, setJumlah] = useState<number | null>(lot?.jumlah ?? null);
  const [dokumen, setDokumen] = useState<Dokumen>({ tanggal: hariIni, dasar: '' });
  const [dicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const sebagian = lot !== null && jumlah !== null && jumlah < lot.jumlah;
  const { jalankan, sedang } = usePerintah('barang.ubahKondisi', {
    galatSendiri: true,
    pesan: (hasil, masukan) =>
      masukan.jumlah !== undefined && lot !== null && masukan.jumlah < lot.jumlah
        ? b.kondisi.selesaiPecah(masukan.jumlah, labelKondisi(masukan.ke))
        : b.kondisi.selesai(hasil.jumlahLot, labelKondisi(masukan.ke)),
  });

  const jumlahSah =
    lot === null || (jumlah !== null && Number.isInteger(jumlah) && jumlah >= 1 && jumlah <= lot.jumlah);
  const salah = bidangGalat(galat, ['tanggal', 'dasar', 'jumlah', 'ke']);
  const dariProgram = (bidang: string) => (salah === bidang ? galat?.pesan : undefined);

  const sisa = galat === null ? null : sisaSasaran(sasaran, galat);

  const simpan = async (tujuan: Sasaran) => {
    setDicoba(true);
    setGalat(null);
    const sah = dokumenSah(dokumen, hariIni);
    if (ke === null || sah === null || !jumlahSah) {
      fokusSalah();
      return;
    }
    const jawaban = await jalankan({
      sasaran: tujuan,
      ke,
      ...sah,
      ...(sebagian ? { jumlah } : {}),
    });
    if (!jawaban.ok) {
      setGalat(jawaban.error);
      fokusSalah();
      return;
    }
    ingatDasar('kondisi', sah.dasar);
    selesai();
  };

  return (
    <Dialog
      buka
      tutup={tutup}
      judul={lot ? `${b.kondisi.judul}: ${lot.namaBarang}` : `${b.kondisi.judul}: ${b.lot(sasaran.banyak)}`}
      simpan={b.kondisi.simpan}
      onSimpan={() => void simpan(sasaran.sasaran)}
      sedang={sedang}
      bisa={ke !== null}
    >
      {galat !== null && salah === null && (
        <GalatDialog
          galat={galat}
          lepas={sisa === null ? undefined : { banyak: sisa.id.length, run: () => void simpan(sisa) }}
        />
      )}
      {'saringan' in sasaran.sasaran && <Text size="sm">{b.kondisi.seluruhSaringan(sasaran.banyak)}</Text>}
      <Radio.Group
        label={b.kondisi.ke}
        description={
          lot === null ? undefined : b.kondisi.kini(lot.kondisi === null ? b.kondisi.belum : labelKondisi(lot.kondisi))
        }
        value={ke}
        onChange={(isi) => setKe(KONDISI.find((k) => k === isi) ?? null)}
        error={dariProgram('ke')}
      >
        <div
          className={gaya.pilihanKondisi}
          role="presentation"
          onKeyDown={(e) => {
            const huruf = KONDISI_HURUF[e.key.toLowerCase()];
            if (huruf === undefined || e.ctrlKey || e.altKey) return;
            e.preventDefault();
            setKe(huruf);
            e.currentTarget.querySelector<HTMLInputElement>(`input[value="${huruf}"]`)?.focus();
          }}
        >
          {KONDISI.map((k, i) => (
            <Radio
              key={k}
              value={k}
              data-autofocus={i === 0 || undefined}
              label={<LencanaKondisi kondisi={k} panjang />}
              aria-label={labelKondisi(k)}
            />
          ))}
        </div>
      </Radio.Group>
      {lot !== null && lot.jumlah > 1 && (
        <NumberInput
          label={b.kondisi.jumlah(lot.jumlah, lot.satuan)}
          value={jumlah ?? ''}
          min={1}
          max={lot.jumlah}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          w={220}
          error={jumlahSah ? dariProgram('jumlah') : b.bidang.jumlahSalah(lot.jumlah)}
          onChange={(isi) => setJumlah(isi === '' ? null : Number(isi))}
        />
      )}
      <BidangDokumen
        jenis="kondisi"
        nilai={dokumen}
        galat={galat}
        onUbah={setDokumen}
        dicoba={dicoba}
        error={{ tanggal: dariProgram('tanggal'), dasar: dariProgram('dasar') }}
      />
      <Stack gap={2} aria-live="polite" mih={44}>
        {ke !== null && jumlahSah && <EfekKondisi sasaran={sasaran} ke={ke} jumlah={jumlah} />}
      </Stack>
    </Dialog>
  );
}

/** The selection without the lots that a refusal names, where it names all of them. */
function sisaSasaran({ sasaran }: SasaranLot, galat: GalatKawat): { id: string[] } | null {
  const { lot, semua } = lotGalat(galat.details);
  return semua ? tanpaLot(sasaran, lot) : null;
}

const KONDISI_HURUF: Readonly<Record<string, Kondisi>> = { b: 'B', k: 'KB', r: 'RB' };
