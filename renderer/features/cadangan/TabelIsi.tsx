import type { Keluaran } from '../../../api/contract/index.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';

type Isi = Keluaran<'cadangan.tinjau'>['cadangan'];

interface Kolom {
  judul: string;
  /** Null when it cannot be read. */
  isi: Isi | null;
}

const TAK_TERBACA = '–';

/** Two contents of a register side by side. */
export function TabelIsi({ kiri, kanan }: { kiri: Kolom; kanan: Kolom }) {
  const baris: [string, (isi: Isi) => string][] = [
    [t.cadangan.lot, (isi) => angka(isi.lot)],
    [t.cadangan.unit, (isi) => angka(isi.unit)],
    [t.cadangan.nilai, (isi) => formatRupiah(isi.nilaiSen)],
    [t.cadangan.perintah, (isi) => angka(isi.perintah)],
    [t.cadangan.hash, (isi) => isi.hashKepala.slice(0, 12)],
  ];
  return (
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">{t.cadangan.kolom}</th>
          <th scope="col" className="angka">
            {kiri.judul}
          </th>
          <th scope="col" className="angka">
            {kanan.judul}
          </th>
        </tr>
      </thead>
      <tbody>
        {baris.map(([label, ambil]) => {
          const [lama, baru] = [kiri.isi ? ambil(kiri.isi) : TAK_TERBACA, kanan.isi ? ambil(kanan.isi) : TAK_TERBACA];
          return (
            <tr key={label}>
              <th scope="row" style={{ fontWeight: 400, color: 'inherit', borderBottom: '1px solid var(--garis)' }}>
                {label}
              </th>
              <td className="angka">{lama}</td>
              <td className="angka" style={lama === baru ? undefined : { fontWeight: 600 }}>
                {baru}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
