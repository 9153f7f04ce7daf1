import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { bidangRincian, RINCIAN_GOLONGAN } from '../../../domain/rincian.ts';
import { susunPenggolong } from '../../../domain/impor/jenisBaris.ts';
import { temukanKepala } from '../../../domain/impor/kepala.ts';
import { kenaliLembar } from '../../../domain/impor/lembar.ts';
import { usulkanPemetaan } from '../../../domain/impor/pemetaan.ts';
import type { KolomDipakai } from '../../../domain/impor/rekaman.ts';
import { kolomLembar, PengamatLembar } from '../../../domain/impor/telaah.ts';
import type { GalatSel } from '../../../domain/impor/data.ts';
import type { BarisMasuk, Gabungan, SelMasuk } from '../../../domain/impor/sel.ts';
import { susunPengurai } from '../../../domain/impor/urai.ts';

/** A cell as a reader of files would give it: text as text, numbers exact, null as empty. */
export const sel = (isi: string | number | null | SelMasuk): SelMasuk =>
  isi === null || Array.isArray(isi)
    ? (isi as SelMasuk)
    : typeof isi === 'number'
      ? ['n', String(isi)]
      : ['t', isi as string];

export const baris = (isi: readonly (string | number | null | SelMasuk)[]): SelMasuk[] => isi.map(sel);

/** Headings of the card's fields in our own export. */
export const BIDANG_RINCIAN_LABEL = [
  ...new Set(GOLONGAN.flatMap(({ golongan }) => RINCIAN_GOLONGAN[golongan].map((b) => b.kunci))),
].map((k) => {
  const b = bidangRincian(k);
  return b?.jenis === 'uang' ? `${b.label} (Rp)` : (b?.label ?? k);
});

/** Codes the tests know. */
export const KODE = new Set([
  '1.3.1.01.01.01.001',
  '1.3.2.05.01.04.002',
  '1.3.2.02.01.01.003',
  '1.3.2.10.01.02.001',
  '1.3.3.01.01.01.001',
  '1.3.4.01.01.01.001',
  '1.3.5.01.01.01.001',
  '1.3.6.01.01.01.003',
  '1.3.7.01.01.01.001',
]);

export const OPSI = { kenaliKode: (kode: string) => KODE.has(kode), tahunAcuan: 2026 };

/** Reads one cell as a field. */
export function satu(bidang: string, isi: string | number | null | SelMasuk, gaya: string | null = null) {
  const urai = susunPengurai([{ kolom: 1, judul: 'Kolom', bidang, gaya }], OPSI);
  const { data, galat, asing } = urai([sel(isi)]);
  return { data, galat: galat.map((g: GalatSel) => g.alasan), asing };
}

type Isi = Parameters<typeof sel>[0];

/** Rows of a sheet from its first on; rows without cells are left out, as readers do. */
export const lembar = (isi: readonly (readonly Isi[])[]): BarisMasuk[] =>
  isi.flatMap((b, i) => {
    const semua = b.map(sel);
    while (semua.length > 0 && semua.at(-1) === null) semua.pop();
    return semua.length === 0 ? [] : [{ nomor: i + 1, sel: semua }];
  });

/** A merged range such as `B3:C3`. */
export function gabungan(rentang: string): Gabungan {
  const [, kA = '', bA = '', kZ = '', bZ = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(rentang) ?? [];
  const kolom = (huruf: string) => Array.from(huruf).reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0);
  return { barisDari: Number(bA), barisSampai: Number(bZ), kolomDari: kolom(kA), kolomSampai: kolom(kZ) };
}

/** A sheet all the way: headings, mapping, style of columns, and what every row becomes. */
export function olah(nama: string, isi: readonly BarisMasuk[], merge: readonly Gabungan[] = []) {
  const kepala = temukanKepala(isi, merge);
  const usulan = kepala === null ? [] : usulkanPemetaan(kolomLembar(kepala, isi));
  const dipakai: KolomDipakai[] = usulan.flatMap((u) =>
    u.bidang === null ? [] : [{ kolom: u.kolom, judul: kepala?.judul[u.kolom - 1] ?? '', bidang: u.bidang }],
  );
  const jenis = isi.map(kepala === null ? () => 'judul' : susunPenggolong(kepala, dipakai));
  const data = isi.filter((_, i) => jenis[i] === 'data');
  const pengamat = new PengamatLembar(dipakai, OPSI.tahunAcuan, kepala?.ribuan);
  for (const b of data) pengamat.lihat(b);
  const gaya = pengamat.hasil();
  const bergaya = dipakai.map((k) => ({ ...k, gaya: gaya.find((g) => g.kolom === k.kolom)?.gaya ?? null }));
  const urai = susunPengurai(bergaya, OPSI);
  return {
    kepala,
    peta: Object.fromEntries(usulan.map((u) => [kepala?.judul[u.kolom - 1] ?? `#${u.kolom}`, u.bidang])),
    usulan,
    jenis,
    gaya,
    hasil: data.map((b) => urai(b.sel)),
    kenal: kenaliLembar(nama, kepala, new Set(dipakai.map((k) => k.bidang)), data.length),
  };
}
