import { Button, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { RingkasanAturan } from '../../../api/contract/mutu.ts';
import type { Tingkat } from '../../../domain/mutu/aturan.ts';
import { pergi } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { keTemuan } from '../tindakLanjut/alamat.ts';
import { LencanaTingkat } from '../tindakLanjut/LencanaTingkat.tsx';
import gaya from './HalamanBeranda.module.css';

/** Rules named here; the rest stand in Tindak Lanjut. */
const DISEBUT = 8;

/** Open findings of the checks, the gravest rules first; each leads to its lots. */
export function PanelTemuan() {
  const tanya = useTanya('mutu.ringkasan', {}, { tahan: true });
  return <Muat tanya={tanya}>{(ringkasan) => <Isi ringkasan={ringkasan} />}</Muat>;
}

function Isi({ ringkasan }: { ringkasan: readonly RingkasanAturan[] }) {
  const terbuka = ringkasan.filter((r) => r.terbuka > 0 && r.tingkat !== 'info');
  const banyak = (tingkat: Tingkat) => angka(terbuka.reduce((n, r) => (r.tingkat === tingkat ? n + r.terbuka : n), 0));
  return (
    <Panel
      judul={t.beranda.temuan}
      uraian={terbuka.length === 0 ? undefined : t.beranda.temuanJumlah(banyak('galat'), banyak('peringatan'))}
    >
      {terbuka.length === 0 ? (
        <Text>{t.beranda.temuanKosong}</Text>
      ) : (
        <ul className={gaya.temuan}>
          {terbuka.slice(0, DISEBUT).map((r) => (
            <li key={r.aturan}>
              <Link href={keTemuan(r.aturan)}>
                <span>
                  {r.tingkat === 'galat' && <LencanaTingkat tingkat="galat" />} {r.judul}
                </span>
                <span className="nowrap">{angka(r.terbuka)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" mt="xs" onClick={() => pergi('/tindak-lanjut')}>
        {t.beranda.temuanTombol}
      </Button>
    </Panel>
  );
}
