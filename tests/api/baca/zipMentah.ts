import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, with what its headers are to say where that is not the truth. */
export interface EntriMentah {
  readonly nama: string;
  readonly isi: Buffer;
  /** Data as packed; without it, `isi` deflated. */
  readonly padat?: Buffer;
  readonly ukuran?: number;
  readonly crc?: number;
  readonly bendera?: number;
  readonly cara?: number;
}

/** Header of an entry, in the directory (with its place) or before the data. */
function kepala(e: EntriMentah, padat: Buffer, letak: number | null): Buffer {
  const nama = Buffer.from(e.nama);
  const isi = Buffer.alloc(letak === null ? 30 : 46);
  const mulai = letak === null ? 4 : 6;
  isi.writeUInt32LE(letak === null ? 0x04034b50 : 0x02014b50, 0);
  isi.writeUInt16LE(20, mulai);
  isi.writeUInt16LE(e.bendera ?? 0, mulai + 2);
  isi.writeUInt16LE(e.cara ?? 8, mulai + 4);
  isi.writeUInt32LE(e.crc ?? crc32(e.isi), mulai + 10);
  isi.writeUInt32LE(padat.length, mulai + 14);
  isi.writeUInt32LE(e.ukuran ?? e.isi.length, mulai + 18);
  isi.writeUInt16LE(nama.length, mulai + 22);
  if (letak !== null) isi.writeUInt32LE(letak, 42);
  return Buffer.concat([isi, nama]);
}

/** A zip as its entries tell it, true or not. */
export function zipMentah(entri: readonly EntriMentah[]): Buffer {
  const [data, daftar]: [Buffer[], Buffer[]] = [[], []];
  let letak = 0;
  for (const e of entri) {
    const padat = e.padat ?? (e.cara === 0 ? e.isi : deflateRawSync(e.isi));
    const awal = kepala(e, padat, null);
    data.push(awal, padat);
    daftar.push(kepala(e, padat, letak));
    letak += awal.length + padat.length;
  }
  const pusat = Buffer.concat(daftar);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(entri.length & 0xffff, 8);
  akhir.writeUInt16LE(entri.length & 0xffff, 10);
  akhir.writeUInt32LE(pusat.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...data, pusat, akhir]);
}

/** Deflated data that unpacks to `teks` so many times over, made without unpacking it: bytes of 0.1 % of that. */
export function bom(teks: string, kali: number): Buffer {
  const satu = deflateRawSync(Buffer.from(teks), { finishFlush: 3 });
  return Buffer.concat([...Array.from({ length: kali }, () => satu), Buffer.from([3, 0])]);
}
