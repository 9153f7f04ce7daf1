import { KOLOM_URUT, Saringan, type Urutan } from '../../../api/contract/barang.ts';
import { Id } from '../../../api/contract/dasar.ts';

/**
 * What the address of Daftar Barang says: `#/barang?saringan=<JSON>&urut=<kolom>-<arah>&pilih=<id>`. `perintah=<nomor>` alone
 * is short for the lots of a command.
 */
export interface Keadaan {
  readonly saringan: Saringan;
  readonly urutan: Urutan;
  /** Lot whose side panel is open. */
  readonly pilih: string | null;
}

export const URUTAN_AWAL: Urutan = { kolom: 'register', arah: 'naik' };

/** Reads the query of an address; `dikenali` is false where its filter could not be used and was left out. */
export function bacaAlamat(kueri: string): Keadaan & { dikenali: boolean } {
  const isi = new URLSearchParams(kueri);
  const saringan = bacaSaringan(isi.get('saringan'));
  const pilih = Id.safeParse(isi.get('pilih'));
  const perintah = Id.safeParse(isi.get('perintah'));
  return {
    saringan: { ...saringan, ...(perintah.success && { perintah: perintah.data }) },
    urutan: bacaUrutan(isi.get('urut')),
    pilih: pilih.success ? pilih.data : null,
    dikenali: saringan !== null,
  };
}

function bacaSaringan(teks: string | null): Saringan | null {
  if (teks === null) return {};
  try {
    const hasil = Saringan.safeParse(JSON.parse(teks));
    return hasil.success ? rapikan(hasil.data) : null;
  } catch {
    return null;
  }
}

function bacaUrutan(teks: string | null): Urutan {
  const [kolom, arah] = teks?.split('-') ?? [];
  const dikenal = KOLOM_URUT.find((k) => k === kolom);
  return dikenal && (arah === 'naik' || arah === 'turun') ? { kolom: dikenal, arah } : URUTAN_AWAL;
}

/** Address of a state: the shortest that says it. */
export function tulisAlamat({ saringan, urutan, pilih }: Keadaan): string {
  const bagian: string[] = [];
  const rapi = JSON.stringify(rapikan(saringan));
  if (rapi !== '{}') bagian.push(`saringan=${encodeURIComponent(rapi)}`);
  if (urutan.kolom !== URUTAN_AWAL.kolom || urutan.arah !== URUTAN_AWAL.arah)
    bagian.push(`urut=${urutan.kolom}-${urutan.arah}`);
  if (pilih !== null) bagian.push(`pilih=${pilih}`);
  return bagian.length === 0 ? '/barang' : `/barang?${bagian.join('&')}`;
}

/** A filter without fields that narrow nothing: empty text, empty lists, undefined. */
export function rapikan(saringan: Saringan): Saringan {
  const isi = Object.entries(saringan).filter(
    ([, nilai]) => nilai !== undefined && nilai !== '' && !(Array.isArray(nilai) && nilai.length === 0),
  );
  return Saringan.parse(Object.fromEntries(isi));
}
