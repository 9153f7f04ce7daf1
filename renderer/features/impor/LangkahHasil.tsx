import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { type SesiImpor, StatusBaris } from '../../../api/contract/impor.ts';
import { pergi } from '../../app/lokasi.ts';
import { mintaUrungkan } from '../../app/urungkan.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import gaya from './Impor.module.css';
import { useUnduhGalat } from './useUnduhGalat.ts';

const h = t.impor.hasil;
const p = t.impor.periksa;

interface Props {
  sesi: SesiImpor;
  /** Begins another import. */
  lain: () => void;
}

/** Step 5: what was brought in, where it is, and how to take it back. */
export function LangkahHasil({ sesi, lain }: Props) {
  const unduh = useUnduhGalat(sesi.sesi);
  const { perintah, laporan } = sesi;
  const pembatalan = usePembatalan(perintah);
  const jumlah = laporan?.jumlah ?? sesi.hasil?.jumlah;
  const judul = perintah === null ? h.judulTanpa : pembatalan === null ? h.judul : h.judulBatal;
  return (
    <section className={`lembar ${gaya.hasil}`} aria-label={judul}>
      <Stack gap="sm">
        <Title order={2}>{judul}</Title>
        {pembatalan !== null && <Text>{h.uraianBatal(pembatalan)}</Text>}
        {jumlah && (
          <div className={gaya.hitung} role="status" aria-label={p.hitung}>
            <b>
              {angka(jumlah.baris)} {p.baris}
            </b>
            {StatusBaris.options.map((satu, i) => (
              <Text key={satu} component="span" size="sm">
                {i === 0 ? '= ' : '+ '}
                {angka(jumlah[satu])} {p.status[satu].toLowerCase()}
              </Text>
            ))}
          </div>
        )}
        {laporan && <Text>{h.lot(laporan.lotBaru, laporan.lotBerubah)}</Text>}
        {laporan && laporan.dilewati.galat + laporan.dilewati.kembar > 0 && (
          <Text>{h.dilewati(laporan.dilewati.galat, laporan.dilewati.kembar)}</Text>
        )}
        {perintah !== null && (
          <Text>
            {h.perintah(perintah)}{' '}
            <Anchor component={Link} href="/riwayat" size="sm" underline="always">
              {h.riwayat}
            </Anchor>
          </Text>
        )}
        {perintah !== null && (
          <Text>
            {laporan?.cadangan ? h.cadangan(laporan.cadangan) : null}{' '}
            <Anchor component={Link} href="/cadangan" size="sm" underline="always">
              {h.bukaCadangan}
            </Anchor>
          </Text>
        )}
        <Group gap="xs" mt="xs">
          {perintah !== null && pembatalan === null && (
            <Button onClick={() => pergi(`/barang?perintah=${perintah}`)}>{h.lihat}</Button>
          )}
          <Button variant={perintah === null || pembatalan !== null ? 'filled' : 'default'} onClick={lain}>
            {h.lain}
          </Button>
          {(jumlah?.galat ?? 0) > 0 && (
            <Button variant="default" disabled={unduh.sedang} onClick={unduh.mulai}>
              {h.unduhGalat}
            </Button>
          )}
          {perintah !== null && pembatalan === null && (
            <Button variant="default" onClick={() => mintaUrungkan(perintah)}>
              {h.batalkan}
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}

/** By which command an import was taken back, or null. */
function usePembatalan(perintah: string | null): string | null {
  const sebelum = perintah === null ? null : String(Number(perintah) + 1);
  const tanya = useTanya('perintah.daftar', { sebelum, batas: 1 }, { aktif: perintah !== null });
  return tanya.data?.baris.find((satu) => satu.perintah === perintah)?.dibatalkanOleh ?? null;
}
