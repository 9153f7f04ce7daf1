import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RingkasanAturan } from '../../../api/contract/mutu.ts';
import { TINGKAT } from '../../../domain/mutu/aturan.ts';
import type { KunciAturan } from '../../../domain/mutu/daftar.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { LencanaTingkat } from './LencanaTingkat.tsx';
import gaya from './TindakLanjut.module.css';

const teks = t.tindakLanjut;

export const banyakTemuan = (r: RingkasanAturan): number => r.terbuka + r.ditangani + r.diterima;

interface Props {
  ringkasan: readonly RingkasanAturan[];
  aturan: KunciAturan | null;
  onPilih: (aturan: KunciAturan) => void;
}

/** The rules by how grave they are, each with its open findings; those that found nothing on demand. */
export function DaftarAturan({ ringkasan, aturan, onPilih }: Props) {
  const [semua, setSemua] = useState(false);
  const sepi = ringkasan.filter((r) => banyakTemuan(r) === 0).length;
  const tampil = ringkasan.filter((r) => semua || banyakTemuan(r) > 0 || r.aturan === aturan);
  return (
    <nav className={gaya.daftar} aria-label={teks.aturan}>
      {TINGKAT.map((tingkat) => {
        const milik = tampil.filter((r) => r.tingkat === tingkat);
        if (milik.length === 0) return null;
        return (
          <section key={tingkat} aria-label={teks.tingkat[tingkat]}>
            <h2 className={gaya.kelompok} title={teks.artiTingkat[tingkat]}>
              <LencanaTingkat tingkat={tingkat} />
              <span>{teks.terbuka(milik.reduce((n, r) => n + r.terbuka, 0))}</span>
            </h2>
            <ul className={gaya.butir}>
              {milik.map((r) => (
                <li key={r.aturan}>
                  <button
                    type="button"
                    className={`${gaya.satu}${r.terbuka === 0 ? ` ${gaya.sepi}` : ''}`}
                    aria-current={r.aturan === aturan}
                    onClick={() => onPilih(r.aturan)}
                  >
                    <span>{r.judul}</span>
                    <span>{angka(r.terbuka)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {sepi > 0 && (
        <div className={gaya.lagi}>
          <Button variant="subtle" size="compact-sm" aria-expanded={semua} onClick={() => setSemua(!semua)}>
            {semua ? teks.hanyaBertemuan : teks.tampilkanSemua(sepi)}
          </Button>
        </div>
      )}
    </nav>
  );
}
