import { Button, Group, Text } from '@mantine/core';
import type { Keluaran } from '../../../api/contract/index.ts';
import { formatTanggalPendek } from '../../../domain/tanggal.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { toastUrungkan } from '../../ui/toast.tsx';

const k = t.pengaturan.komptabel;

/** Lots that stand otherwise than the thresholds say; shown first, then booked as one command. */
export function PanelKomptabel() {
  const pratinjau = useTugas('komptabel.pratinjau');
  const kerja = useTugas('komptabel.hitungUlang');
  const bukukan = async () => {
    const jawaban = await kerja.mulai({});
    if (!jawaban.ok) return;
    const { keEkstra, keIntra, perintah } = jawaban.value;
    toastUrungkan(k.selesai(keEkstra.lot + keIntra.lot), perintah);
    pratinjau.batal();
  };
  const hasil = pratinjau.hasil;
  const galat = kerja.galat ?? pratinjau.galat;
  const banyak = hasil ? hasil.keEkstra.lot + hasil.keIntra.lot : 0;
  return (
    <Panel
      judul={k.judul}
      uraian={k.uraian}
      aksi={
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" disabled={pratinjau.sedang} onClick={() => void pratinjau.mulai({})}>
            {k.hitung}
          </Button>
          {banyak > 0 && (
            <Button loading={kerja.sedang} onClick={() => void bukukan()}>
              {k.terapkan}
            </Button>
          )}
        </Group>
      }
    >
      {pratinjau.sedang && <Kemajuan judul={k.menghitung} berita={pratinjau.kemajuan} batal={pratinjau.batal} />}
      {kerja.sedang && <Kemajuan judul={k.membukukan} berita={kerja.kemajuan} batal={kerja.batal} />}
      {galat && <GalatMuat pesan={galat.pesan} ulang={() => void pratinjau.mulai({})} />}
      {hasil && banyak === 0 && <Text role="status">{k.sesuai}</Text>}
      {hasil && banyak > 0 && <Hasil hasil={hasil} banyak={banyak} />}
    </Panel>
  );
}

function Hasil({ hasil, banyak }: { hasil: Keluaran<'komptabel.pratinjau'>; banyak: number }) {
  const { keEkstra, keIntra, baris } = hasil;
  return (
    <>
      <Text role="status">
        {[
          keEkstra.lot > 0 ? k.keEkstra(keEkstra.lot, rupiah(keEkstra.nilaiSen)) : '',
          keIntra.lot > 0 ? k.keIntra(keIntra.lot, rupiah(keIntra.nilaiSen)) : '',
        ]
          .filter(Boolean)
          .join('; ')}
      </Text>
      <table className="tabel" aria-label={k.judul}>
        <thead>
          <tr>
            <th scope="col">{k.kode}</th>
            <th scope="col">{k.nama}</th>
            <th scope="col" className="angka">
              {k.satuan}
            </th>
            <th scope="col" className="angka">
              {k.batas}
            </th>
            <th scope="col">{k.pindah}</th>
            <th scope="col">{k.tanggal}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.barangId}>
              <td className="nowrap">{b.kodeBarang}</td>
              <td>{b.namaBarang}</td>
              <td className="angka">{b.nilaiSatuanSen === null ? t.umum.tidakAda : formatRupiah(b.nilaiSatuanSen)}</td>
              <td className="angka">{b.batasSen === null ? t.umum.tidakAda : formatRupiah(b.batasSen)}</td>
              <td>{k.kata[b.ke]}</td>
              <td className="nowrap">{formatTanggalPendek(b.tanggal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {baris.length < banyak && (
        <Text size="sm" c="dimmed">
          {k.contoh(baris.length, banyak)}
        </Text>
      )}
    </>
  );
}
