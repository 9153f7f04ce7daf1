import { Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Keluaran } from '../../../api/contract/index.ts';
import { keBarang } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';
import gaya from './HalamanBeranda.module.css';

/** Open findings by rule; each leads to its lots. */
export function PanelTemuan({ temuan }: { temuan: Keluaran<'temuan.daftar'> }) {
  return (
    <Panel judul={t.beranda.temuan} uraian={temuan.length === 0 ? undefined : t.beranda.temuanUraian}>
      {temuan.length === 0 ? (
        <Text>{t.beranda.temuanKosong}</Text>
      ) : (
        <ul className={gaya.temuan}>
          {temuan.map((baris) => (
            <li key={baris.aturan}>
              <Link href={keBarang({ temuan: baris.aturan })}>
                <span>{baris.nama}</span>
                <span className="nowrap">{t.beranda.lot(angka(baris.lot))}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
