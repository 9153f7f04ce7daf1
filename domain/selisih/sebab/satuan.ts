import { adaSaja, type Bekal, kelompokkan, logSebab } from '../bekal.ts';
import { kunciNama } from '../wajar.ts';
import type { Calon } from '../data.ts';
import { rp } from '../kata.ts';
import { nilaiSalah, type SalahNilai } from './nilaiSalah.ts';

/** Value of one unit entered for a lot, or the value of the lot for every unit. */
function kaliUnit(b: Bekal, selisih: number): Calon[] {
  // Only lots of several units can have it.
  const bagian = Math.max(b.banyakUnit.length, 1) / Math.max(b.intra.length, 1);
  const daftar = b.banyakUnit.flatMap((lot): SalahNilai[] => {
    const { unit, nilai } = lot;
    const kata = (benar: number, apa: string): SalahNilai => ({
      lot,
      benar,
      peluang: 0.4 / bagian,
      alasan: () => `${apa} (${unit} unit): ${rp(nilai)}, seharusnya ${rp(benar)}.`,
    });
    if (selisih === -(unit - 1) * nilai) return [kata(nilai * unit, 'Nilai satu unit dicatat untuk seluruh lot')];
    // What the lot cost was multiplied by its units.
    if (nilai % unit === 0 && selisih === nilai - nilai / unit)
      return [kata(nilai / unit, 'Nilai seluruh lot dikalikan lagi dengan jumlah unitnya')];
    return [];
  });
  return nilaiSalah(b, 'satuan', daftar);
}

/** A lot of n units that is there as a whole and once more as n single things. */
function gabunganDanRinci(b: Bekal, selisih: number): Calon[] {
  return (b.menurutNilai.get(selisih) ?? [])
    .filter((l) => l.unit > 1)
    .flatMap((l) => {
      const kunci = kunciNama(l);
      const rinci = (b.menurutNilai.get(l.nilai / l.unit) ?? []).filter((x) => x.unit === 1 && kunciNama(x) === kunci);
      if (rinci.length < l.unit) return [];
      return [
        {
          sebab: 'satuan' as const,
          lot: [l, ...rinci.slice(0, l.unit)],
          banding: rinci.map((x) => x.id),
          jelas: selisih,
          log: logSebab('satuan') + Math.log(b.bobot(l.id)) + 4,
          alasan: adaSaja([
            `Lot ${l.unit} unit ini tercatat gabungan, padahal unit-unitnya juga tercatat satu per satu dengan nilai ${rp(l.nilai / l.unit)}.`,
            b.alasanBaru(l.id),
          ]),
          usulan: [{ jenis: 'keluarkan' as const, barang: l.id }],
        },
      ];
    });
}

/** The value of a lot given to each of the n single lots it was split into. */
function nilaiUtuhTiapUnit(b: Bekal, selisih: number): Calon[] {
  const hasil: Calon[] = [];
  const kelompok = kelompokkan(
    b.intra.filter((l) => l.unit === 1 && selisih % l.nilai === 0 && selisih / l.nilai >= 1),
    (l) => `${kunciNama(l)}|${l.tahun}|${l.nilai}`,
  );
  for (const isi of kelompok.values()) {
    const [satu] = isi;
    const n = isi.length;
    if (satu === undefined || n < 2 || satu.nilai % n !== 0 || selisih !== satu.nilai * (n - 1)) continue;
    hasil.push({
      sebab: 'satuan',
      lot: isi,
      jelas: selisih,
      log: logSebab('satuan') + Math.log(isi.reduce((p, l) => p + b.bobot(l.id), 0) * 0.2),
      alasan: adaSaja([
        `${n} lot yang sama masing-masing bernilai ${rp(satu.nilai)}; bila itu nilai seluruhnya, tiap lot seharusnya ${rp(satu.nilai / n)}.`,
        b.alasanBaru(satu.id),
      ]),
      usulan: isi.map((l) => ({ jenis: 'nilai' as const, barang: l.id, nilaiSen: l.nilai / n })),
    });
  }
  return hasil;
}

/** A lot recorded combined or not split. */
export function satuan(b: Bekal, selisih: number): Calon[] {
  return [
    ...kaliUnit(b, selisih),
    ...(selisih > 0 ? [...gabunganDanRinci(b, selisih), ...nilaiUtuhTiapUnit(b, selisih)] : []),
  ];
}
