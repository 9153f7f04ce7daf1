import { DAFTAR_VERBA } from './daftarVerba.ts';
import type { Verba } from './verba.ts';

const OPSI_UMUM: readonly [string, string][] = [
  ['--db BERKAS', 'register yang dipakai (tanpa ini: folder data pengguna)'],
  ['--pelaku NAMA', 'nama pelaku dalam catatan (tanpa ini: akun komputer)'],
  ['--json', 'satu jawaban JSON, tanpa yang lain'],
  ['--help', 'bantuan; juga `bmd VERBA --help`'],
];

const lajur = (baris: readonly (readonly [string, string])[]): string => {
  const lebar = Math.max(...baris.map(([kiri]) => kiri.length));
  return baris.map(([kiri, kanan]) => `  ${kiri.padEnd(lebar)}  ${kanan}`).join('\n');
};

/** Help on all verbs. */
export const bantuanUmum = (): string =>
  `Inventaris BMD

Pemakaian: bmd VERBA [opsi]

${lajur(DAFTAR_VERBA.map((v) => [v.nama, v.arti] as const))}

Opsi umum:
${lajur(OPSI_UMUM)}

Kode keluar: 0 berhasil, 1 ditolak dengan alasan, 2 salah pemakaian.`;

/** Help on one verb. */
export function bantuanVerba(v: Verba): string {
  const posisi = v.posisi.map((p) => (p.wajib ? p.nama : `[${p.nama}]`)).join(' ');
  const opsi = Object.entries(v.opsi).map(
    ([nama, o]) => [`--${nama}${o.nilai ? ` ${o.nilai}` : ''}`, `${o.arti}${o.wajib ? ' (wajib)' : ''}`] as const,
  );
  const bagian = [`Pemakaian: bmd ${v.nama}${posisi ? ` ${posisi}` : ''}${opsi.length > 0 ? ' [opsi]' : ''}`, v.arti];
  if (v.posisi.length > 0) bagian.push(lajur(v.posisi.map((p) => [p.nama, p.arti] as const)));
  if (opsi.length > 0) bagian.push(`Opsi:\n${lajur(opsi)}`);
  for (const t of v.tabel ?? []) bagian.push(`${t.judul}:\n${lajur(t.baris)}`);
  bagian.push(`Opsi umum:\n${lajur(OPSI_UMUM)}`);
  return bagian.join('\n\n');
}
