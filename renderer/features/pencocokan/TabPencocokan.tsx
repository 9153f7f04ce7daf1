import { Button, Group, List, Stack } from '@mantine/core';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import gayaImpor from '../impor/Impor.module.css';
import { LangkahLembar } from '../impor/LangkahLembar.tsx';
import { LangkahPetakan } from '../impor/LangkahPetakan.tsx';
import { PilihBerkas } from '../impor/PilihBerkas.tsx';
import { type SesiRingkas, TabelSesi } from '../impor/TabelSesi.tsx';
import { bacaJalurCocok, JALUR_COCOK, jalurCocok, type LangkahCocok } from './alamatCocok.ts';
import { LangkahCocokkan } from './LangkahCocokkan.tsx';

const p = t.pencocokan;

/** Matching two lists: where it begins, or the step of the session that the address names. */
export function TabPencocokan() {
  const [lokasi] = useLocation();
  const alamat = bacaJalurCocok(lokasi);
  return alamat === null ? <Mulai /> : <Sesi key={alamat.sesi} {...alamat} />;
}

function Mulai() {
  const buka = useCallback((sesi: SesiImpor) => pergi(jalurCocok(sesi.sesi, 'berkas')), []);
  return (
    <div className={gayaImpor.mulai}>
      <PilihBerkas onSelesai={buka} />
      <Panel judul={p.mulai.judul}>
        <List size="sm" spacing={4} mt={4} pr="md">
          {p.mulai.isi.map((satu) => (
            <List.Item key={satu}>{satu}</List.Item>
          ))}
        </List>
      </Panel>
      <div className={gayaImpor.lebar}>
        <DaftarSesi />
      </div>
    </div>
  );
}

const tindakan = (satu: SesiRingkas) => (
  <Group justify="flex-end">
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={p.mulai.bukaNama(satu.namaBerkas)}
      onClick={() => pergi(jalurCocok(satu.sesi, 'hasil'))}
    >
      {p.mulai.buka}
    </Button>
  </Group>
);

function DaftarSesi() {
  const tanya = useTanya('impor.daftar', {});
  return (
    <Muat tanya={tanya}>
      {(daftar) => (
        <TabelSesi
          judul={p.mulai.sesi}
          uraian={p.mulai.sesiUraian}
          daftar={daftar.filter((satu) => satu.langkah !== 'rusak')}
          aksi={tindakan}
        />
      )}
    </Muat>
  );
}

function Sesi({ sesi: id, langkah }: { sesi: string; langkah: LangkahCocok }) {
  const tanya = useTanya('impor.lihat', { sesi: id });
  const ke = (baru: LangkahCocok) => pergi(jalurCocok(id, baru));
  if (tanya.error?.galat.code === 'not_found') {
    return (
      <Kosong
        judul={p.tidakAda}
        uraian={p.tidakAdaUraian}
        aksi={{ label: p.keAwal, run: () => pergi(JALUR_COCOK, { replace: true }) }}
      />
    );
  }
  return (
    <Muat tanya={tanya}>
      {(sesi) => (
        <Stack gap="xs" className={gayaImpor.penuh}>
          {langkah === 'berkas' && (
            <LangkahLembar sesi={sesi} onSelesai={() => ke('petakan')} kembali={() => pergi(JALUR_COCOK)} />
          )}
          {/* What keeps the columns from being read keeps the lists from being matched. */}
          {(langkah === 'petakan' || (langkah === 'hasil' && sesi.halangan.length > 0)) && (
            <LangkahPetakan sesi={sesi} onSelesai={() => ke('hasil')} kembali={() => ke('berkas')} lanjut={p.lanjut} />
          )}
          {langkah === 'hasil' && sesi.halangan.length === 0 && (
            <LangkahCocokkan sesi={sesi} keKolom={() => ke('petakan')} />
          )}
        </Stack>
      )}
    </Muat>
  );
}
