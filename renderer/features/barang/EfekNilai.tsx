import { Text } from '@mantine/core';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import gaya from './Barang.module.css';
import type { LotNilai } from './FormNilai.tsx';
import { gerakSelisih, selisihSesudah } from './selisih.ts';

const n = t.barang.nilai;

/** How the difference of the golongan to its control total moves when the amount is saved. */
export function EfekNilai({ lot, sen }: { lot: LotNilai; sen: number | null }) {
  const baris = useTanya('rekonsiliasi.lihat', {}, { tahan: true }).data?.golongan.find(
    (g) => g.golongan === lot.golongan,
  );
  if (!baris) return null;
  if (!baris.adaKontrol) {
    return (
      <Text size="xs" c="dimmed">
        {n.tanpaKontrol(lot.golongan)}
      </Text>
    );
  }
  const sesudah = sen === null ? null : selisihSesudah(baris.selisihSen, lot.nilaiTerisiSen, sen);
  const gerak = sesudah === null ? null : gerakSelisih(baris.selisihSen, sesudah);
  return (
    <div className={gaya.efek} aria-live="polite">
      <Text size="xs" fw={600}>
        {n.selisih(lot.golongan)}
      </Text>
      <dl>
        <dt>{n.sekarang}</dt>
        <dd>{baris.selisihSen === 0 ? n.sesuai : rupiah(baris.selisihSen)}</dd>
        <dt>{n.sesudah}</dt>
        <dd>
          {sesudah === null ? t.umum.tidakAda : sesudah === 0 ? n.sesuai : rupiah(sesudah)}
          {gerak !== null && (
            <span className={gaya.susut} data-melebar={gerak.jenis !== 'menyusut' || undefined}>
              {n[gerak.jenis](rupiah(gerak.sen))}
            </span>
          )}
        </dd>
      </dl>
      <Text size="xs" c="dimmed">
        {n.belumLagi(baris.belumBernilai)}
      </Text>
    </div>
  );
}
