import { Alert, List, SegmentedControl, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Impor.module.css';
import { KakiLangkah } from './KakiLangkah.tsx';
import type { PropsLangkah } from './LangkahLembar.tsx';
import { PetaAsing } from './PetaAsing.tsx';
import { PetaBagi } from './PetaBagi.tsx';
import { PetaBidang } from './PetaBidang.tsx';
import { PetaGaya } from './PetaGaya.tsx';
import { PetaKolomBerkas } from './PetaKolomBerkas.tsx';
import { useAtur } from './useSesi.ts';

const p = t.impor.peta;

/** Step 2: which column is which of our fields, how its numbers and days are written, what unknown codes and words stand for. */
export function LangkahPetakan({ sesi, onSelesai, kembali, lanjut }: PropsLangkah) {
  const { atur, sedang } = useAtur(sesi.sesi);
  const [menurut, setMenurut] = useState<'bidang' | 'kolom'>('bidang');
  const [dipilih, setDipilih] = useState<number | null>(null);
  const ikut = sesi.lembar.filter((satu) => satu.ikut);
  const perluDilihat = ikut.find((satu) => satu.kurang.length > 0 || satu.gaya.some((g) => g.gaya === null));
  const lembar = ikut.find((satu) => satu.nomor === dipilih) ?? perluDilihat ?? ikut[0];
  const ubahKolom = (kolom: { kolom: number; bidang: string | null }[]) =>
    // A sheet somebody works on takes part, whatever its columns are taken for meanwhile.
    atur({ lembar: [{ nomor: lembar?.nomor ?? 0, ikut: true, kolom }] });
  const Peta = menurut === 'bidang' ? PetaBidang : PetaKolomBerkas;
  return (
    <>
      {sesi.profil && (
        <Alert color="gray" py={6} icon={<IconHistory size={16} aria-hidden />}>
          {p.profil(sesi.profil.nama, waktu(sesi.profil.waktu))}
        </Alert>
      )}
      {sesi.halangan.length > 0 && (
        <Alert color="yellow" py={6}>
          <Text fw={600}>{p.halangan}</Text>
          <List size="sm">
            {sesi.halangan.map((satu) => (
              <List.Item key={satu}>{kalimat(satu)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {lembar === undefined ? (
        <div className={gaya.peta} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={gaya.peta} tabIndex={0} role="region" aria-label={t.impor.langkah.petakan}>
          <div className={gaya.petaBilah}>
            {ikut.length > 1 && (
              <SegmentedControl
                aria-label={p.lembar}
                value={String(lembar.nomor)}
                onChange={(nomor) => setDipilih(Number(nomor))}
                data={ikut.map((satu) => ({ value: String(satu.nomor), label: satu.nama }))}
              />
            )}
            <SegmentedControl
              aria-label={p.menurut}
              value={menurut}
              onChange={(nilai) => setMenurut(nilai === 'kolom' ? 'kolom' : 'bidang')}
              data={[
                { value: 'bidang', label: p.menurutBidang },
                { value: 'kolom', label: p.menurutKolom },
              ]}
            />
            <Text size="sm" c="dimmed" role="status">
              {p.dipakai(lembar.kolom.filter((k) => k.bidang !== null).length, lembar.kolom.length)}
            </Text>
          </div>
          <PetaGaya
            lembar={lembar}
            onPilih={(satu) => atur({ lembar: [{ nomor: lembar.nomor, ikut: true, gaya: [satu] }] })}
          />
          <PetaBagi lembar={lembar} onUbah={ubahKolom} />
          <PetaAsing asing={sesi.asing} onPilih={(satu) => atur({ asing: [satu] })} />
          <section className={`lembar ${gaya.petaLembar}`} aria-label={p.kolom}>
            <Peta lembar={lembar} onUbah={(kolom) => void ubahKolom(kolom)} />
          </section>
        </div>
      )}
      <KakiLangkah
        kembali={kembali}
        lanjut={lanjut ?? t.impor.lanjutKe(t.impor.langkah.periksa)}
        onLanjut={() => onSelesai(sesi)}
        halangan={sesi.halangan[0] === undefined ? null : kalimat(sesi.halangan[0])}
        sedang={sedang}
      />
    </>
  );
}

/** A reason as a sentence of its own. */
function kalimat(alasan: string): string {
  const awal = alasan.charAt(0).toUpperCase() + alasan.slice(1);
  return /[.!?]$/.test(awal) ? awal : `${awal}.`;
}
