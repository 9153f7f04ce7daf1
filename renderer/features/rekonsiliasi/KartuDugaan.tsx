import { Button, Checkbox, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Dugaan, LotDugaan, UsulanSelisih } from '../../../api/contract/selisih.ts';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { teksSelisih } from '../../ui/Selisih.tsx';
import { tulisAlamat, URUTAN_AWAL } from '../barang/alamat.ts';
import gaya from './Sebab.module.css';

const s = t.selisih;
/** Lots and proposals shown of one guess. */
const BATAS = 6;

interface Props {
  dugaan: Dugaan;
  dicentang: boolean;
  onCentang: (ya: boolean) => void;
  onBukan: () => void;
  onUsulan: (usulan: UsulanSelisih) => void;
}

/** One likely cause: how sure, which lots, why, how much it explains, and what would put it right. */
export function KartuDugaan({ dugaan: d, dicentang, onCentang, onBukan, onUsulan }: Props) {
  const nama = s.sebab(d.sebab);
  return (
    <li className={gaya.kartu}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Checkbox
          checked={dicentang}
          onChange={(e) => onCentang(e.currentTarget.checked)}
          label={
            <Text span fw={600}>
              {nama}
            </Text>
          }
          description={`${s.menjelaskan(teksSelisih(d.jelasSen))}, ${d.sisaSen === 0 ? s.seluruh : s.tersisa(teksSelisih(d.sisaSen))}`}
        />
        <span className={gaya.tingkat} data-tingkat={d.tingkat}>
          {s.tingkat[d.tingkat]} · {s.skor(d.skor)}
        </span>
      </Group>
      <div className={gaya.isi}>
        <ul>
          {d.lot.slice(0, BATAS).map((l) => (
            <Lot key={l.id} lot={l} />
          ))}
          {d.jumlahLot > BATAS && <li>{s.lotLain(d.jumlahLot - Math.min(BATAS, d.lot.length))}</li>}
        </ul>
        {d.alasan.map((kata) => (
          <Text key={kata} size="sm">
            {kata}
          </Text>
        ))}
        {d.lainnya > 0 && (
          <Text size="sm" c="dimmed">
            {s.lainnya(angka(d.lainnya))}
          </Text>
        )}
        <Group gap={6} mt={6}>
          {d.usulan.slice(0, BATAS).map((u) => (
            <Button key={JSON.stringify(u)} size="compact-xs" variant="default" onClick={() => onUsulan(u)}>
              {namaUsulan(u, d.usulan.length > 1)}
            </Button>
          ))}
          <Button size="compact-xs" variant="subtle" aria-label={s.bukanUntuk(nama)} onClick={onBukan}>
            {s.bukan}
          </Button>
        </Group>
      </div>
    </li>
  );
}

function Lot({ lot }: { lot: LotDugaan }) {
  // A lot whose entry was cancelled, or that comes in later, is not in the list.
  const ada = lot.kodeBarang !== '';
  const alamat = tulisAlamat({ saringan: { golongan: [lot.golongan] }, urutan: URUTAN_AWAL, pilih: lot.id });
  const nilai = lot.nilaiSen === null ? s.tanpaNilai : rupiah(lot.nilaiSen);
  return (
    <li>
      {ada ? <Link href={alamat}>{s.lot(lot.namaBarang, lot.id)}</Link> : s.lot(lot.namaBarang, lot.id)}{' '}
      <Text span size="sm" c="dimmed">
        {ada && s.rincian(lot.kodeBarang, lot.jumlah, nilai)}
        {lot.peran === 'banding' && ` · ${s.pembanding}`}
      </Text>
    </li>
  );
}

function namaUsulan(u: UsulanSelisih, sebutLot: boolean): string {
  const apa = kataUsulan(u);
  return sebutLot && 'barangId' in u ? s.usulan.untuk(apa, u.barangId) : apa;
}

function kataUsulan(u: UsulanSelisih): string {
  switch (u.jenis) {
    case 'nilai':
      return u.nilaiSen === null ? s.usulan.isi : s.usulan.nilai(rupiah(u.nilaiSen));
    case 'keluarkan':
      return s.usulan.keluarkan;
    case 'reklas':
      return s.usulan.reklas(u.ke);
    case 'komptabel':
      return s.usulan.komptabel;
    case 'batalkan':
      return s.usulan.batalkan(u.perintah);
    case 'tanggal':
      return s.usulan.tanggal;
  }
}
