import { Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';
import { TabelSusut } from './TabelSusut.tsx';

const k = t.kartu;

/** Depreciation of a lot line by line: as posted, then the plan, up to this semester or to the end of its life. */
export function DialogSusut({ id, nama, tutup }: { id: string; nama: string; tutup: () => void }) {
  const hariIni = useHariIni();
  const [habis, setHabis] = useState(false);
  const kini = useTanya('penyusutan.kartu', { per: hariIni, id });
  const lot = kini.data?.lot;
  const per = habis ? akhirMasa(hariIni, kini.data) : hariIni;
  const tanya = useTanya('penyusutan.kartu', { per, id }, { tahan: true });
  return (
    <Modal opened onClose={tutup} title={k.tabel.judul(nama)} size={1240}>
      <Muat tanya={tanya}>
        {({ baris }) => (
          <Stack gap="xs">
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Text size="sm">
                  {lot?.keterangan} {lot && `${k.tabel.konvensi}: ${lot.konvensi}.`}
                </Text>
                {lot?.akumulasiAwalDihitung && lot.akumulasiAwalSen !== 0 && (
                  <Text size="sm">{k.tabel.awalDihitung(rupiah(lot.akumulasiAwalSen))}</Text>
                )}
                <Text size="sm" c="dimmed">
                  {k.tabel.keterangan}
                </Text>
              </div>
              <SegmentedControl
                aria-label={k.tabel.lingkup}
                size="xs"
                flex="none"
                value={habis ? 'habis' : 'kini'}
                onChange={(isi) => setHabis(isi === 'habis')}
                data={[
                  { value: 'kini', label: k.tabel.sampaiKini },
                  { value: 'habis', label: k.tabel.sampaiHabis },
                ]}
              />
            </Group>
            {baris.length === 0 ? <Text>{k.tabel.kosong}</Text> : <TabelSusut baris={baris} nama={nama} />}
          </Stack>
        )}
      </Muat>
    </Modal>
  );
}

/** Last day of the year in which what is left of the life ends; at most a century on. */
function akhirMasa(hariIni: string, data: Keluaran<'penyusutan.kartu'> | undefined): string {
  const sisa = data?.baris.at(-1)?.sisaBulan ?? 0;
  const tahun = Number(hariIni.slice(0, 4)) + Math.min(Math.ceil(sisa / 12), 100);
  return `${tahun}-12-31`;
}
