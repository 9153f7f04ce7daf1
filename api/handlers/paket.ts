import { AppError } from '../../domain/galat.ts';
import { namaSemester, rentangSemester, type Semester } from '../../domain/tanggal.ts';
import type { Koneksi } from '../../db/open.ts';
import { periodeTertutup, tertutupSampai } from '../../db/ledger/periode.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { saldoObjek } from '../../db/reads/objek.ts';
import type { Keluaran } from '../contract/index.ts';
import type { JumlahGolongan, Manifes, paket, TerbitTersimpan } from '../contract/paket.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { arsipkan } from '../paket/arsip.ts';
import type { Pengesahan } from '../paket/daftarIsi.ts';
import { susunPaket } from '../paket/isiPaket.ts';
import { jumlahGolongan, pastikanBeku } from '../paket/jumlahGolongan.ts';
import { tulisanKini, type Tulisan } from '../paket/tulisan.ts';
import { tulisPaket, type Paket } from '../paket/tulisPaket.ts';
import { bagianTetap, muatUmum } from '../reports/bagianUmum.ts';
import { perLaporan, type ParamLaporan } from '../reports/definisi.ts';
import type { SumberLaporan } from '../reports/sumber.ts';
import { sumberLaporan } from '../sumberLaporan.ts';
import { daftarTerbit, JENIS_TERBIT, kunciTerbit, terbitLaporan } from '../terbit.ts';
import { dalamSatuPandangan, jamSetempat } from './laporan.ts';
import { bacaIdentitas } from './register.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Which package is wanted: of a semester, and under what it is or was issued. */
interface Diminta {
  readonly semester: Semester;
  readonly pengesahan: Pengesahan | null;
  /** What was written when it was issued; null: what is written now. */
  readonly tulisan: Tulisan | null;
}

/** Totals of the register that all forms are held against; those of a closed semester are the frozen ones. */
function acuanPaket(db: Koneksi, semester: Semester, per: string): JumlahGolongan[] {
  const kini = jumlahGolongan(saldoObjek(db, per));
  const tutup = periodeTertutup(db).find((p) => p.semester === semester);
  if (tutup !== undefined) pastikanBeku(kini, jumlahGolongan(tutup.ringkasan));
  return kini;
}

/** Makes the package of one unchanging state of the register, and tells what was written in it. */
async function buatPaket(
  ktx: Konteks,
  { semester, pengesahan, tulisan: terdahulu }: Diminta,
): Promise<Paket & { readonly tulisan: Tulisan }> {
  const { db } = ktx.register;
  const dasar: ParamLaporan = {
    semester,
    tanggalCetak: ktx.jam.hariIni(),
    jamCetak: jamSetempat(ktx.jam.sekarang()),
  };
  const per = perLaporan(dasar);
  return dalamSatuPandangan(db, async () => {
    const tulisan = terdahulu ?? tulisanKini(db, bacaIdentitas(ktx), semester);
    const jumlah = acuanPaket(db, semester, per);
    const terbit = pengesahan === null ? [] : [{ semester, ...pengesahan }];
    const kini = sumberLaporan(db, tulisan.identitas, terbit);
    const sumber: SumberLaporan = {
      ...kini,
      naskah: (id, s) => (s === semester ? (tulisan.naskah[id] ?? {}) : kini.naskah(id, s)),
    };
    const formulir = susunPaket(
      sumber,
      (id) => {
        const { tanggal, penanda } = tulisan.pengesahan[id] ?? { tanggal: null, penanda: {} };
        const tanggalSurat = pengesahan?.tanggal ?? tanggal;
        return { ...dasar, penanda, ...(tanggalSurat !== null && { tanggalSurat }) };
      },
      (selesai, dari) => {
        ktx.kemajuan(selesai, dari, 'Menyusun dan memeriksa formulir');
        if (ktx.dibatalkan()) throw new AppError('rule', 'dibatalkan');
      },
    );
    const { status, kop, headerBlok, jejak } = bagianTetap(muatUmum(sumber, dasar), dasar);
    const kepala = {
      semester,
      per,
      status,
      dinas: tulisan.identitas.dinas,
      nomor: pengesahan?.nomor ?? null,
      tanggal: pengesahan?.tanggal ?? null,
      dibuat: ktx.jam.sekarang(),
      hashKepala: sumber.kepalaRantai(),
      jumlah,
    };
    const paket = await tulisPaket(formulir, { status, kop, headerBlok, jejak }, kepala, {
      gudang: ktx.gudang,
      kemajuan: (selesai, dari, tahap) => ktx.kemajuan(selesai, dari, tahap),
      dibatalkan: () => ktx.dibatalkan(),
    });
    return { ...paket, tulisan };
  });
}

const kemas = async (ktx: Konteks, bentuk: 'zip' | 'berkas', { berkas, manifes }: Paket) => ({
  berkas: bentuk === 'zip' ? [await arsipkan(ktx.gudang, `paket-${manifes.semester}.zip`, berkas)] : [...berkas],
  manifes,
});

const sidikFormulir = ({ formulir }: Manifes): Record<string, string> =>
  Object.fromEntries(formulir.map((f) => [f.id, f.sidikIsi]));

/** Titles of forms that say something else than what was issued. */
function formulirBerubah(manifes: Manifes, { sidik }: TerbitTersimpan): string[] {
  return manifes.formulir.filter((f) => sidik[f.id] !== f.sidikIsi).map((f) => f.judul);
}

/**
 * What can be issued: a closed semester, under a number that it does not bear yet, on a day after its end.
 * @throws AppError rule/semester_belum_ditutup, conflict/nomor_terbit_ada, rule/tanggal_masa_depan,
 * rule/tanggal_terbit_terlalu_awal
 */
function pastikanDapatTerbit(ktx: Konteks, semester: Semester, { nomor, tanggal }: Pengesahan): void {
  const { db } = ktx.register;
  const { selesai } = rentangSemester(semester);
  const hariIni = ktx.jam.hariIni();
  if ((tertutupSampai(db) ?? '') < selesai) throw new AppError('rule', 'semester_belum_ditutup', { semester });
  if (tanggal > hariIni) throw new AppError('rule', 'tanggal_masa_depan', { tanggal, hariIni });
  if (tanggal < selesai) throw new AppError('rule', 'tanggal_terbit_terlalu_awal', { tanggal, selesai });
  if (terbitLaporan(db, semester, nomor) !== null)
    throw new AppError('conflict', 'nomor_terbit_ada', { semester, nomor });
}

/** Handlers of the semester package and of what was issued. */
export const penanganPaket: KumpulanPenangan<keyof typeof paket> = {
  'paket.daftar': (_, { register }) =>
    daftarTerbit(register.db)
      .map(({ tulisan: { identitas }, sidik, ...isi }) => ({
        ...isi,
        penanda: {
          penggunaBarang: identitas.penggunaBarang,
          pejabatPenatausahaan: identitas.pejabatPenatausahaan,
          pengurusBarang: identitas.pengurusBarang,
        },
        formulir: Object.keys(sidik).length,
      }))
      .toReversed(),

  'paket.buat': async ({ semester, bentuk, nomor }, ktx): Promise<Keluaran<'paket.buat'>> => {
    const terbit = nomor === undefined ? null : terbitLaporan(ktx.register.db, semester, nomor);
    if (nomor !== undefined && terbit === null)
      throw new AppError('not_found', 'terbit_tidak_ada', { semester, nomor });
    const jadi = await buatPaket(ktx, {
      semester,
      pengesahan: terbit && { nomor: terbit.nomor, tanggal: terbit.tanggal },
      tulisan: terbit && terbit.tulisan,
    });
    return { ...(await kemas(ktx, bentuk, jadi)), berubah: terbit && formulirBerubah(jadi.manifes, terbit) };
  },

  'paket.terbitkan': async (masukan, ktx): Promise<Keluaran<'paket.terbitkan'>> => {
    const { semester, nomor, tanggal, bentuk } = masukan;
    const { db } = ktx.register;
    const pengesahan = { nomor, tanggal };
    pastikanDapatTerbit(ktx, semester, pengesahan);
    const jadi = await buatPaket(ktx, { semester, pengesahan, tulisan: null });
    const { manifes, tulisan } = jadi;
    const kepala = {
      jenis: 'paket.terbitkan',
      judul: `Laporan ${namaSemester(semester)} diterbitkan: ${nomor}`,
      masukan,
    };
    const { perintah } = sebagaiPerintah(ktx, kepala, (tulis) => {
      pastikanDapatTerbit(ktx, semester, pengesahan);
      // Another program may have written while the package was made: then it is not of this register.
      if ((isiRegister(db).hashKepala ?? '') !== manifes.hashKepala) throw new AppError('conflict', 'register_berubah');
      tulis.rujukan(JENIS_TERBIT, kunciTerbit(semester, nomor), {
        semester,
        nomor,
        tanggal,
        waktu: ktx.jam.sekarang(),
        pelaku: ktx.pelaku.nama,
        tulisan,
        hashKepala: manifes.hashKepala,
        jumlah: manifes.jumlah,
        sidik: sidikFormulir(manifes),
      } satisfies TerbitTersimpan);
    });
    return { ...(await kemas(ktx, bentuk, jadi)), perintah };
  },
};
