import { Button, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FormIdentitas } from '../mulai/FormIdentitas.tsx';

/** Office and signers, look of this window, what program and file this is. */
export function HalamanPengaturan() {
  const identitas = useTanya('identitas.lihat', {});
  return (
    <Halaman judul={t.mulai.pengaturan}>
      <Stack gap="sm">
        <Panel judul={t.mulai.identitasJudul} uraian={t.mulai.identitasUraian}>
          <Muat tanya={identitas}>
            {(awal) => <FormIdentitas key={JSON.stringify(awal)} awal={awal} simpan={t.umum.simpan} />}
          </Muat>
        </Panel>
        <Tampilan />
        <Tentang />
      </Stack>
    </Halaman>
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
