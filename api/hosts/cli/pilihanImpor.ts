import { AppError } from '../../../domain/galat.ts';
import { BIDANG_IMPOR } from '../../../domain/impor/bidang.ts';
import { normalJudul } from '../../../domain/impor/judul.ts';
import type { SesiImpor } from '../../contract/impor.ts';
import type { Masukan } from '../../contract/index.ts';
import { bacaObjek, salahSatu, teks, tidakSah } from './opsi.ts';
import type { Alat, Opsi } from './verba.ts';

// What the options of `bmd impor` choose about the file, as the wizard's first two steps do.

type Asing = NonNullable<Masukan<'impor.atur'>['asing']>;
type LembarDipilih = NonNullable<Masukan<'impor.atur'>['lembar']>[number];

/** Key of a field by its key or its name; what is neither stays as it is, to be refused with its reason. */
function kunciBidang(teks: string): string {
  const sama = (a: string) => a.toLowerCase() === teks.trim().toLowerCase();
  return BIDANG_IMPOR.find((b) => sama(b.kunci) || sama(b.label))?.kunci ?? teks;
}

const HARAP_ARTI = 'objek JSON kolom lalu kata, misalnya {"caraPerolehan":{"Dropping":"hibah"}}';

/** What `--arti` says foreign codes and words stand for; fields by key or name. */
function artiDipilih(isi: string): Asing {
  return Object.entries(bacaObjek(isi, '--arti')).flatMap(([bidang, kata]) => {
    if (typeof kata !== 'object' || kata === null || Array.isArray(kata)) throw tidakSah('--arti', isi, HARAP_ARTI);
    return Object.entries(kata).map(([asing, arti]: [string, unknown]) => {
      if (typeof arti !== 'string') throw tidakSah('--arti', isi, HARAP_ARTI);
      return { bidang: kunciBidang(bidang), asing: asing.slice(0, 100), arti };
    });
  });
}

/** @throws AppError not_found/lembar_impor_tidak_ada */
function lembarDipilih(sesi: SesiImpor, nama: string): LembarDipilih[] {
  const minta = nama.split(',').map((n) => n.trim().toLowerCase());
  const tiada = minta.find((n) => !sesi.lembar.some((l) => l.nama.toLowerCase() === n));
  if (tiada !== undefined)
    throw new AppError('not_found', 'lembar_impor_tidak_ada', { lembar: tiada, ada: sesi.lembar.map((l) => l.nama) });
  return sesi.lembar.map((l) => ({ nomor: l.nomor, ikut: minta.includes(l.nama.toLowerCase()) }));
}

/** Sheets that options are about: those that take part, or, where none does by itself, all that can be seen. */
function lembarDimaksud(sesi: SesiImpor): SesiImpor['lembar'] {
  const ikut = sesi.lembar.filter((l) => l.ikut);
  return ikut.length > 0 ? ikut : sesi.lembar.filter((l) => !l.tersembunyi);
}

/** Heading rows, `4` or `4-5`. @throws AppError validation/opsi_tidak_sah */
function kepalaDipilih(sesi: SesiImpor, isi: string): LembarDipilih[] {
  const [, dari = '', sampai = dari] = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(isi.trim()) ?? [];
  if (dari === '' || Number(sampai) < Number(dari))
    throw tidakSah('--kepala', isi, 'nomor baris judul kolom, misalnya 4, atau 4-5 bila bertingkat');
  return lembarDimaksud(sesi).map((l) => ({
    nomor: l.nomor,
    ikut: true,
    kepalaDari: Number(dari),
    kepalaSampai: Number(sampai),
  }));
}

/**
 * What `--kolom` says columns hold, in every sheet that has them.
 * @throws AppError validation/opsi_tidak_sah for columns that no sheet has, with those there are
 */
function kolomDipilih(sesi: SesiImpor, isi: string): LembarDipilih[] {
  const lembar = lembarDimaksud(sesi);
  const minta = Object.entries(bacaObjek(isi, '--kolom')).map(([kolom, bidang]) => {
    if (typeof bidang !== 'string')
      throw tidakSah('--kolom', isi, 'objek JSON kolom lalu bidang, {"Nama Aset":"Nama Barang"}');
    return { kolom, bidang: bidang.trim() === '' ? null : kunciBidang(bidang) };
  });
  const milik = (k: SesiImpor['lembar'][number]['kolom'][number], kolom: string): boolean =>
    normalJudul(k.judul) === normalJudul(kolom) || k.huruf === kolom.trim().toUpperCase();
  const tiada = minta.filter((m) => !lembar.some((l) => l.kolom.some((k) => milik(k, m.kolom))));
  if (tiada.length > 0) {
    const ada = [...new Set(lembar.flatMap((l) => l.kolom.map((k) => k.judul)))];
    const nama = tiada.map((m) => m.kolom).join(', ');
    throw tidakSah('--kolom', nama, `judul atau huruf kolom dalam berkas: ${ada.join(', ')}`);
  }
  return lembar.flatMap((l) => {
    const kolom = l.kolom.flatMap((k) => {
      // A heading says more than a letter, which may be a heading as well.
      const satu =
        minta.find((m) => normalJudul(m.kolom) === normalJudul(k.judul)) ?? minta.find((m) => milik(k, m.kolom));
      return satu === undefined ? [] : [{ kolom: k.kolom, bidang: satu.bidang }];
    });
    return kolom.length === 0 ? [] : [{ nomor: l.nomor, kolom }];
  });
}

/** Only a style that a column leaves open is set. */
function gayaDipilih(sesi: SesiImpor, opsi: Opsi): LembarDipilih[] {
  const angka = salahSatu(opsi, 'gaya-angka', ['id', 'en']);
  const tanggal = salahSatu(opsi, 'gaya-tanggal', ['dmy', 'mdy', 'ymd']);
  return sesi.lembar.flatMap((l) => {
    const gaya = l.gaya.flatMap((g) => {
      const minta = g.jenis === 'angka' ? angka : tanggal;
      return minta !== undefined && g.gaya === null && g.pilihan.some((p) => p.gaya === minta)
        ? [{ kolom: g.kolom, gaya: minta }]
        : [];
    });
    return gaya.length === 0 ? [] : [{ nomor: l.nomor, gaya }];
  });
}

/** Sheets, headings, columns, styles and meanings as the options ask for, in that order: each rests on those before it. */
export async function atur(alat: Alat, awal: SesiImpor, opsi: Opsi): Promise<SesiImpor> {
  const { sesi } = awal;
  let kini = awal;
  const tetapkan = async (lembar: LembarDipilih[], asing: Asing = []): Promise<void> => {
    if (lembar.length > 0 || asing.length > 0) kini = await alat.panggil('impor.atur', { sesi, lembar, asing });
  };
  const [nama, kepala, kolom, arti] = ['lembar', 'kepala', 'kolom', 'arti'].map((n) => teks(opsi, n));
  if (nama !== undefined) await tetapkan(lembarDipilih(kini, nama));
  if (kepala !== undefined) await tetapkan(kepalaDipilih(kini, kepala));
  if (kolom !== undefined) await tetapkan(kolomDipilih(kini, kolom));
  await tetapkan(gayaDipilih(kini, opsi), arti === undefined ? [] : artiDipilih(arti));
  return kini;
}
