import { Button, SegmentedControl, Stack, Tabs, useMantineColorScheme } from '@mantine/core';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FormIdentitas } from '../mulai/FormIdentitas.tsx';
import { PanelBatas } from './PanelBatas.tsx';
import { PanelKomptabel } from './PanelKomptabel.tsx';
import { PanelMasaManfaat } from './PanelMasaManfaat.tsx';
import { PanelOverhaul } from './PanelOverhaul.tsx';
import { PanelPilihan } from './PanelPilihan.tsx';

const TAB = [
  { nama: 'umum', label: t.pengaturan.tab.umum, Isi: Umum },
  { nama: 'penyusutan', label: t.pengaturan.tab.penyusutan, Isi: PanelPilihan },
  { nama: 'masa', label: t.pengaturan.tab.masa, Isi: PanelMasaManfaat },
  { nama: 'overhaul', label: t.pengaturan.tab.overhaul, Isi: PanelOverhaul },
  { nama: 'batas', label: t.pengaturan.tab.batas, Isi: Batas },
] as const;

/** Office and program; rules of depreciation and thresholds, a tab each. The first stands in the address without its name. */
export function HalamanPengaturan() {
  const kueri = new URLSearchParams(useKueri());
  const aktif = TAB.find((satu) => satu.nama === kueri.get('tab')) ?? TAB[0];
  return (
    <Halaman judul={t.mulai.pengaturan}>
      <Tabs
        value={aktif.nama}
        onChange={(nama) => pergi(nama === TAB[0].nama ? '/pengaturan' : `/pengaturan?tab=${nama ?? ''}`)}
        keepMounted={false}
      >
        <Tabs.List aria-label={t.pengaturan.tab.label} mb="sm">
          {TAB.map((satu) => (
            <Tabs.Tab key={satu.nama} value={satu.nama}>
              {satu.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={aktif.nama}>
          <aktif.Isi />
        </Tabs.Panel>
      </Tabs>
    </Halaman>
  );
}

/** Office and signers, look of this window, what program and file this is. */
function Umum() {
  const identitas = useTanya('identitas.lihat', {});
  return (
    <Stack gap="sm">
      <Panel judul={t.mulai.identitasJudul} uraian={t.mulai.identitasUraian}>
        <Muat tanya={identitas}>
          {(awal) => <FormIdentitas key={JSON.stringify(awal)} awal={awal} simpan={t.umum.simpan} />}
        </Muat>
      </Panel>
      <Tampilan />
      <Tentang />
    </Stack>
  );
}

function Batas() {
  return (
    <Stack gap="sm">
      <PanelBatas />
      <PanelKomptabel />
    </Stack>
  );
}

function Tampilan() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Panel judul={t.mulai.tampilan} uraian={t.mulai.tampilanUraian}>
      <SegmentedControl
        aria-label={t.mulai.tampilan}
        value={colorScheme}
        onChange={setColorScheme}
        data={[
          { value: 'light', label: t.mulai.terang },
          { value: 'dark', label: t.mulai.gelap },
          { value: 'auto', label: t.mulai.sistem },
        ]}
      />
    </Panel>
  );
}

function Tentang() {
  const status = useTanya('register.status', {});
  return (
    <Panel
      judul={t.mulai.tentang}
      aksi={
        window.desktop && (
          <Button variant="default" onClick={() => void window.desktop?.bukaFolder('register')}>
            {t.mulai.bukaFolder}
          </Button>
        )
      }
    >
      <Muat tanya={status}>
        {(s) => (
          <table className="tabel">
            <tbody>
              {[
                [t.mulai.versi, s.versiProgram],
                [t.mulai.skema, String(s.versiSkema)],
                [t.mulai.berkas, s.namaBerkas],
                [t.mulai.isi, t.mulai.isiAngka(angka(s.lot), angka(s.unit))],
                [t.mulai.perintahTerakhir, s.perintahTerakhir ?? t.umum.tidakAda],
                [t.mulai.hash, s.hashKepala],
              ].map(([label, isi]) => (
                <tr key={label}>
                  <th scope="row" style={{ width: 200, fontWeight: 400, borderBottom: '1px solid var(--garis)' }}>
                    {label}
                  </th>
                  <td style={{ overflowWrap: 'anywhere' }}>{isi}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Muat>
    </Panel>
  );
}
