import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import type { GalatKawat } from '../../../api/contract/index.ts';
import type { Golongan } from '../../../domain/kodeBarang.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { bacaRupiah, BidangRupiah } from '../../ui/BidangRupiah.tsx';
import { BidangDokumen, type Dokumen, dokumenSah } from './BidangDokumen.tsx';
import { dasarTerakhir, ingatDasar } from './dasarTerakhir.ts';
import { EfekNilai } from './EfekNilai.tsx';
import { GalatDialog } from './GalatDialog.tsx';
import { fokusSalah } from './fokusSalah.ts';
import { bidangGalat } from './galatBidang.ts';
import type { AntreanKetik } from './useAntreanKetik.ts';

const b = t.barang;

/** What is needed to know about a lot to fill its value. */
export interface LotNilai {
  readonly id: string;
  readonly namaBarang: string;
  readonly golongan: Golongan;
  readonly jumlah: number;
  readonly satuan: string;
  readonly nilaiSen: number | null;
  readonly nilaiTerisiSen: number;
}

interface Props {
  lot: LotNilai;
  /** What was typed while this card was on its way. */
  antrean: AntreanKetik;
  /** Amount to begin with (sen); without it the value the lot has. */
  usulanSen?: number | undefined;
  /** Day of a correction to begin with; today unless given. */
  tanggalAwal?: string | undefined;
  /** The document of the entry before, in serial entry. */
  dasarAwal: string;
  /** Serial entry: goes on to the next lot without a value. Without it the form only saves. */
  lanjut: ((dasar: string) => void) | null;
  selesai: (dasar: string) => void;
}

/** *Isi nilai*: the amount, its document, and how far the difference to the control total shrinks by it. */
export function FormNilai({ lot, antrean, usulanSen, tanggalAwal, dasarAwal, lanjut, selesai }: Props) {
  const hariIni = useHariIni();
  const koreksi = lot.nilaiSen !== null;
  const [ketikan] = useState(antrean.depan);
  const [nilai, setNilai] = useState<{ sen: number | null; sah: boolean }>(() =>
    ketikan.teks === '' ? { sen: usulanSen ?? lot.nilaiSen, sah: true } : bacaRupiah(ketikan.teks),
  );
  const [dokumen, setDokumen] = useState<Dokumen>({
    tanggal: tanggalAwal ?? hariIni,
    dasar: dasarAwal === '' ? dasarTerakhir('nilai') : dasarAwal,
  });
  const [dicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const bingkai = useRef<HTMLFormElement>(null);
  const { jalankan, sedang } = usePerintah('barang.isiNilai', {
    galatSendiri: true,
    pesan: (_, masukan) => b.nilai.selesai(lot.namaBarang, rupiah(masukan.nilaiSen)),
  });

  const salah = bidangGalat(galat, ['nilai', 'dasar', 'tanggal']);
  const dariProgram = (bidang: string) => (salah === bidang ? galat?.pesan : undefined);

  const simpan = async (berikut: boolean) => {
    setDicoba(true);
    setGalat(null);
    const sah = dokumenSah(koreksi ? dokumen : { ...dokumen, tanggal: hariIni }, hariIni);
    if (sedang) return;
    if (nilai.sen === null || sah === null) {
      antrean.buang();
      fokusSalah();
      return;
    }
    const { dasar, tanggal } = sah;
    if (berikut) antrean.tahan();
    const jawaban = await jalankan({
      id: lot.id,
      nilaiSen: nilai.sen,
      dasar,
      ...(koreksi ? { tanggal } : {}),
    });
    if (!jawaban.ok) {
      antrean.buang();
      setGalat(jawaban.error);
      fokusSalah();
      return;
    }
    ingatDasar('nilai', dasar);
    if (berikut && lanjut) lanjut(dasar);
    else selesai(dasar);
  };
  const simpanKini = useRef(simpan);
  const berdiri = useRef(false);
  // Before the next key can come: a field that stands takes over from the queue, with the caret after what it began with.
  useLayoutEffect(() => {
    const bidang = bingkai.current?.querySelector('input');
    bidang?.focus({ preventScroll: true });
    if (ketikan.teks === '') bidang?.select();
    else bidang?.setSelectionRange(ketikan.teks.length, ketikan.teks.length);
    if (berdiri.current) return;
    berdiri.current = true;
    antrean.lepas();
    if (ketikan.enter) void simpanKini.current(true);
    // Once, when the card stands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    void simpan(lanjut !== null);
  };

  return (
    <form ref={bingkai} onSubmit={kirim} noValidate>
      <Stack gap="xs">
        {galat !== null && salah === null && <GalatDialog galat={galat} />}
        <BidangRupiah
          label={`${b.nilai.label} (${b.nilai.satuan(lot.jumlah, lot.satuan)})`}
          nilai={nilai.sen}
          teksAwal={ketikan.teks}
          onUbah={(sen, sah) => setNilai({ sen, sah })}
          fokusAwal
          wajib
          error={dicoba && nilai.sen === null ? (nilai.sah ? b.nilai.wajib : b.nilai.dua) : dariProgram('nilai')}
        />
        <EfekNilai lot={lot} sen={nilai.sen} />
        <BidangDokumen
          jenis="nilai"
          nilai={dokumen}
          galat={galat}
          onUbah={setDokumen}
          dicoba={dicoba}
          tanpaTanggal={!koreksi}
          error={{ tanggal: dariProgram('tanggal'), dasar: dariProgram('dasar') }}
        />
        <Group justify="flex-end" gap="xs" mt={4} wrap="nowrap">
          <Button variant="default" onClick={() => void simpan(false)} loading={sedang}>
            {b.nilai.simpan}
          </Button>
          {lanjut !== null && (
            <Button type="submit" loading={sedang} rightSection={<Kbd size="xs">Enter</Kbd>}>
              {b.nilai.simpanLanjut}
            </Button>
          )}
        </Group>
        {lanjut !== null && (
          <Text size="xs" c="dimmed">
            {b.nilai.enter}
          </Text>
        )}
      </Stack>
    </form>
  );
}
