import { Alert, Button, Kbd, NativeSelect, Tabs, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCheck, IconFileText, IconRefresh, IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { type RingkasanCocok, TabCocok } from '../../../api/contract/pencocokan.ts';
import { angka, persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { toastKabar } from '../../ui/toast.tsx';
import { DaftarCocok } from './DaftarCocok.tsx';
import { DaftarSendiri } from './DaftarSendiri.tsx';
import { DialogCatatan } from './DialogCatatan.tsx';
import { DialogTerap } from './DialogTerap.tsx';
import { PASANGAN_KOSONG } from './pasangan.ts';
import gaya from './Pencocokan.module.css';
import { RingkasCocok } from './RingkasCocok.tsx';
import { TombolEkspor } from './TombolEkspor.tsx';
import { usePutus } from './useCocok.ts';

const p = t.pencocokan;
const AMBANG = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6];

interface Props {
  ringkasan: RingkasanCocok;
  ulang: () => void;
}

const banyakTab = (r: RingkasanCocok): Record<TabCocok, number> => ({
  usulan: r.pasangan.usulan,
  cocok: r.pasangan.cocok,
  'hanya-kita': r.kita.sendiri.barang,
  'hanya-mereka': r.mereka.sendiri.barang,
});

/** The lists with their sums, one list at hand, one pair beside it. */
export function HasilCocok({ ringkasan, ulang }: Props) {
  const [tab, setTab] = useState<TabCocok>(ringkasan.pasangan.usulan > 0 ? 'usulan' : 'cocok');
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 200);
  const [dialog, setDialog] = useState<'terap' | 'catatan' | null>(null);
  const kotakCari = useRef<HTMLInputElement>(null);
  const [pasangan, setPasangan] = useState(PASANGAN_KOSONG);
  const [waktu, setWaktu] = useState(ringkasan.waktu);
  if (waktu !== ringkasan.waktu) {
    // Matched anew: what was chosen may have a partner by now.
    setWaktu(ringkasan.waktu);
    setPasangan(PASANGAN_KOSONG);
  }
  const [menyeberang, setMenyeberang] = useState(false);
  const keTab = (nilai: TabCocok, seberang = false) => {
    setMenyeberang(seberang);
    setTab(nilai);
  };
  const keCari = () => kotakCari.current?.select();
  const banyak = banyakTab(ringkasan);
  return (
    <>
      {ringkasan.usang && (
        <Alert color="yellow" py={6}>
          {p.hitung.usang}
        </Alert>
      )}
      <RingkasCocok
        ringkasan={ringkasan}
        aksi={
          <>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconRefresh size={15} aria-hidden />}
              onClick={ulang}
            >
              {p.hitung.ulang}
            </Button>
            <TombolEkspor sesi={ringkasan.sesi} />
          </>
        }
      />
      <div className={gaya.kepala}>
        <Tabs value={tab} onChange={(nilai) => keTab(TabCocok.safeParse(nilai).data ?? 'usulan')}>
          <Tabs.List aria-label={p.tabLabel}>
            {TabCocok.options.map((satu) => (
              <Tabs.Tab key={satu} value={satu} px={10} py={5}>
                {p.tab[satu]} {angka(banyak[satu])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <TextInput
          ref={kotakCari}
          aria-label={p.cari}
          placeholder={p.cari}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={<Kbd size="xs">/</Kbd>}
          value={kata}
          maxLength={200}
          w={140}
          onChange={(e) => setKata(e.currentTarget.value)}
        />
        <div className={gaya.dorong} />
        <Button
          variant="default"
          leftSection={<IconFileText size={15} aria-hidden />}
          onClick={() => setDialog('catatan')}
        >
          {p.catatan.tombol}
        </Button>
        <Button disabled={banyak.cocok === 0} onClick={() => setDialog('terap')}>
          {p.terap.tombol}
        </Button>
      </div>
      {tab === 'usulan' && banyak.usulan > 0 && <TerimaSemua ringkasan={ringkasan} />}
      {tab === 'usulan' || tab === 'cocok' ? (
        <DaftarCocok key={tab} sesi={ringkasan.sesi} tab={tab} cari={cari} keCari={keCari} />
      ) : (
        <DaftarSendiri
          key={tab}
          sesi={ringkasan.sesi}
          tab={tab}
          cari={cari}
          pasangan={pasangan}
          setPasangan={setPasangan}
          ambilFokus={menyeberang}
          keCari={keCari}
          keSeberang={() => keTab(tab === 'hanya-kita' ? 'hanya-mereka' : 'hanya-kita', true)}
        />
      )}
      {dialog === 'terap' && <DialogTerap sesi={ringkasan.sesi} tutup={() => setDialog(null)} />}
      {dialog === 'catatan' && <DialogCatatan sesi={ringkasan.sesi} tutup={() => setDialog(null)} />}
    </>
  );
}

/** All proposals from a score on at once; those with a rival wait for a decision of their own. */
function TerimaSemua({ ringkasan }: { ringkasan: RingkasanCocok }) {
  const [skor, setSkor] = useState(0.9);
  const { putuskan, sedang } = usePutus(ringkasan.sesi);
  const terima = async () => {
    const hasil = await putuskan({ aksi: 'terima-semua', skor });
    if (hasil) toastKabar(p.diterima(hasil.pasangan.cocok - ringkasan.pasangan.cocok));
  };
  return (
    <div className={gaya.kepala}>
      <Button
        variant="default"
        loading={sedang}
        leftSection={<IconCheck size={15} aria-hidden />}
        onClick={() => void terima()}
      >
        {p.terimaSemua} {persen(skor)}
      </Button>
      <NativeSelect
        aria-label={p.ambangSemua}
        value={String(skor)}
        w={90}
        onChange={(e) => setSkor(Number(e.currentTarget.value))}
        data={AMBANG.map((n) => ({ value: String(n), label: persen(n) }))}
      />
      {ringkasan.pasangan.bersaing > 0 && (
        <Text size="sm" c="dimmed">
          {p.ditahan(ringkasan.pasangan.bersaing)}
        </Text>
      )}
    </div>
  );
}
