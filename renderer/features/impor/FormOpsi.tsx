import { Autocomplete, Button, Group, Kbd, Radio, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CaraMasuk, type OpsiImpor } from '../../../api/contract/impor.ts';
import { CARA_PEROLEHAN } from '../../../api/contract/mutasi.ts';
import { useAksi } from '../../app/aksi.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { BidangDasar } from '../barang/BidangDasar.tsx';
import { ingatDasar } from '../barang/dasarTerakhir.ts';

const p = t.impor.periksa;

interface Props {
  awal: OpsiImpor;
  onPeriksa: (opsi: OpsiImpor) => void;
  onBatal?: () => void;
}

/** What holds for the whole import: day, paper, and as what new goods come in. */
export function FormOpsi({ awal, onPeriksa, onBatal }: Props) {
  const hariIni = useHariIni();
  const [tanggal, setTanggal] = useState<string | null>(awal.tanggal);
  const [dasar, setDasar] = useState(awal.dasar);
  const [masuk, setMasuk] = useState(awal.masuk);
  const [saldo, setSaldo] = useState<string | null>(awal.tanggalSaldoAwal ?? null);
  const [cara, setCara] = useState(awal.caraPerolehan);
  const [dicoba, setDicoba] = useState(false);
  const depan = (hari: string | null) => hari !== null && hari > hariIni;
  const perluSaldo = masuk !== 'perolehan';
  const salah =
    tanggal === null || depan(tanggal) || dasar.trim() === '' || (perluSaldo && (saldo === null || depan(saldo)));
  const kirim = (e?: FormEvent) => {
    e?.preventDefault();
    setDicoba(true);
    if (salah || tanggal === null) return;
    ingatDasar('data', dasar);
    onPeriksa({
      tanggal,
      dasar: dasar.trim(),
      masuk,
      ...(perluSaldo && saldo !== null ? { tanggalSaldoAwal: saldo } : {}),
      caraPerolehan: cara.trim() === '' ? 'pembelian' : cara.trim(),
    });
  };
  useAksi([
    {
      name: 'impor.periksa',
      label: p.mulai,
      kelompok: t.impor.aksi.kelompok,
      keys: ['Ctrl+Enter'],
      dalamIsian: true,
      run: kirim,
    },
  ]);
  const salahHari = (hari: string | null) =>
    hari === null ? (dicoba ? p.wajibTanggal : undefined) : depan(hari) ? p.depanTanggal : undefined;
  return (
    <form className="lembar" style={{ padding: 16, maxWidth: 640, overflowY: 'auto' }} onSubmit={kirim} noValidate>
      <Stack gap="sm">
        <div>
          <Title order={2}>{p.pilihan}</Title>
          <Text c="dimmed">{p.pilihanUraian}</Text>
        </div>
        <BidangTanggal
          label={p.tanggal}
          uraian={p.tanggalUraian}
          nilai={tanggal}
          onUbah={setTanggal}
          sampai={hariIni}
          lebar={420}
          wajib
          error={salahHari(tanggal)}
        />
        <BidangDasar
          jenis="data"
          nilai={dasar}
          onUbah={setDasar}
          error={dicoba && dasar.trim() === '' ? p.wajibDasar : undefined}
        />
        <Radio.Group
          label={p.masuk}
          value={masuk}
          onChange={(nilai) => setMasuk(CaraMasuk.options.find((satu) => satu === nilai) ?? 'otomatis')}
        >
          <Stack gap={6} mt={4}>
            {CaraMasuk.options.map((satu) => (
              <Radio key={satu} value={satu} label={p.masukNama[satu]} />
            ))}
          </Stack>
        </Radio.Group>
        {perluSaldo && (
          <BidangTanggal
            label={p.tanggalSaldo}
            nilai={saldo}
            onUbah={setSaldo}
            sampai={hariIni}
            wajib
            error={salahHari(saldo)}
          />
        )}
        <Autocomplete
          size="xs"
          label={p.cara}
          value={cara}
          data={[...CARA_PEROLEHAN]}
          maxLength={60}
          w={280}
          onChange={setCara}
        />
        <Group gap="xs">
          <Button type="submit" rightSection={<Kbd size="xs">Ctrl+Enter</Kbd>}>
            {p.mulai}
          </Button>
          {onBatal && (
            <Button variant="default" onClick={onBatal}>
              {t.umum.batal}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
