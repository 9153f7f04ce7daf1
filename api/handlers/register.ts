import path from 'node:path';
import { AppError } from '../../domain/galat.ts';
import { ATRIBUT_KOSONG } from '../../domain/lot.ts';
import { semesterDari, semesterSebelum, namaSemester, tenggatLaporan } from '../../domain/tanggal.ts';
import { namaAturan } from '../../domain/temuan.ts';
import { HASH_AWAL } from '../../db/ledger/hash.ts';
import { versiSkema } from '../../db/migrate.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { hitungTemuan } from '../../db/reads/barang.ts';
import type { Penulis } from '../../db/ledger/penulis.ts';
import { cariKode, hashKatalog, muatKatalog, RUJUKAN_KATALOG } from '../../db/reads/kode.ts';
import { daftarPelaku } from '../../db/reads/perintah.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { bacaRujukan, kontrolPada } from '../../db/reads/rujukan.ts';
import { saldoPada } from '../../db/reads/saldo.ts';
import { katalogKodeBarang } from '../../seeds/kodeBarang.ts';
import { renstra } from '../../seeds/renstra.ts';
import { Identitas, type register } from '../contract/register.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { dariM2, keBarisRekap, susunRekonsiliasi } from '../pemetaan.ts';
import { VERSI_PROGRAM } from '../versi.ts';
import { sebagaiPerintah } from './tulis.ts';

const PEJABAT_KOSONG = { nama: '', nip: '', pangkat: '', jabatan: '' };
const IDENTITAS_KOSONG: Identitas = {
  dinas: '',
  kabupaten: '',
  provinsi: '',
  alamat: '',
  tempat: '',
  kodeLokasi: '',
  penggunaBarang: PEJABAT_KOSONG,
  pejabatPenatausahaan: PEJABAT_KOSONG,
  pengurusBarang: PEJABAT_KOSONG,
};

/** Identity of the office; empty texts until it was filled. */
export const bacaIdentitas = (ktx: Pick<Konteks, 'register'>): Identitas => {
  const isi = bacaRujukan(ktx.register.db, 'identitas', 'dinas');
  return isi === null ? IDENTITAS_KOSONG : Identitas.parse(isi);
};

/**
 * Asked inside the command, so that of two programs that begin at once only one fills the register.
 * @throws AppError conflict/register_tidak_kosong
 */
function pastikanKosong(ktx: Konteks, contoh: 'renstra' | undefined): void {
  const { lot, perintah } = isiRegister(ktx.register.db);
  if (lot > 0 || (perintah > 0 && contoh === undefined))
    throw new AppError('conflict', 'register_tidak_kosong', { lot, perintah });
}

/** Loads the catalogue, and keeps what it was, so that `periksa` finds a code that was changed by hand. */
function siapkanKatalog({ register: { db } }: Konteks, tulis: Penulis): void {
  muatKatalog(db, katalogKodeBarang());
  const { jenis, kunci } = RUJUKAN_KATALOG;
  tulis.rujukan(jenis, kunci, { hash: hashKatalog(db) });
}

/** Loads the register of the Renstra: one command, every printed row a lot of kind saldo awal at the close of its day. */
function muatRenstra(ktx: Konteks): { lot: number; unit: number; perintah: string } {
  const sumber = renstra();
  const judul = `Register Renstra dimuat: ${sumber.lot.length} lot`;
  const { perintah, hasil } = sebagaiPerintah(
    ktx,
    { jenis: 'register.siapkan', judul, masukan: { contoh: 'renstra' } },
    (tulis, catat) => {
      pastikanKosong(ktx, 'renstra');
      siapkanKatalog(ktx, tulis);
      tulis.rujukan('identitas', 'dinas', Identitas.parse(sumber.identitas));
      const { per, sumber: dasarKontrol, rincian } = sumber.kontrol;
      tulis.rujukan('kontrol', per, { sumber: dasarKontrol, rincian });
      let unit = 0;
      for (const l of sumber.lot) {
        unit += l.jumlah;
        catat.lotBaru({
          tanggal: sumber.per,
          jenis: 'saldo-awal',
          dasar: sumber.sumber,
          gerak: 'awal',
          delta: { unit: l.jumlah, nilai: 0, akumulasi: 0, unitBelum: l.jumlah },
          isi: {
            ...ATRIBUT_KOSONG,
            golongan: l.golongan,
            kodeBarang: l.kodeBarang,
            kondisi: l.kondisi,
            namaBarang: l.namaBarang,
            merk: l.merk,
            satuan: l.satuan,
            tahunPerolehan: l.tahunPerolehan,
            presisi: l.presisi,
            luas: dariM2(l.luasM2),
            caraPerolehan: l.caraPerolehan,
            nomorCetak: l.nomorCetak,
            keyakinanKode: l.keyakinanKode,
            tercetak: { ...l.tercetak, baris: [...l.tercetak.baris] },
            temuan: l.temuan.map((t) => ({ ...t })),
          },
        });
      }
      return { lot: sumber.lot.length, unit };
    },
  );
  return { ...hasil, perintah };
}

/** The report that falls due next: of the running semester, or of the one before while its deadline is ahead. */
function tenggatBerikut(hariIni: string) {
  const kini = semesterDari(hariIni);
  const lalu = semesterSebelum(kini);
  const semester = tenggatLaporan(lalu) >= hariIni ? lalu : kini;
  const tanggal = tenggatLaporan(semester);
  const sisaHari = Math.round((Date.parse(tanggal) - Date.parse(hariIni)) / 86_400_000);
  return { semester, nama: namaSemester(semester), tanggal, sisaHari };
}

/** Handlers of the register as a whole: set-up, identity, start page, catalogue, proof. */
export const penanganRegister: KumpulanPenangan<keyof typeof register> = {
  'register.status': (_, ktx) => {
    const { db, berkas } = ktx.register;
    const isi = isiRegister(db);
    return {
      keadaan: isi.perintah > 0 ? 'berisi' : 'kosong',
      lot: isi.lot,
      unit: isi.unit,
      versiProgram: VERSI_PROGRAM,
      versiSkema: versiSkema(db),
      namaBerkas: path.basename(berkas),
      perintahTerakhir: isi.perintah > 0 ? String(isi.perintah) : null,
      hashKepala: isi.hashKepala ?? HASH_AWAL,
      hariIni: ktx.jam.hariIni(),
      identitasTerisi: bacaIdentitas(ktx).dinas !== '',
    };
  },

  'register.siapkan': ({ contoh }, ktx) => {
    if (contoh === 'renstra') return muatRenstra(ktx);
    const { perintah } = sebagaiPerintah(
      ktx,
      { jenis: 'register.siapkan', judul: 'Register kosong dibuat', masukan: {} },
      (tulis) => {
        pastikanKosong(ktx, contoh);
        siapkanKatalog(ktx, tulis);
      },
    );
    return { lot: 0, unit: 0, perintah };
  },

  'identitas.lihat': (_, ktx) => bacaIdentitas(ktx),

  'identitas.ubah': (masukan, ktx) => {
    const { perintah } = sebagaiPerintah(
      ktx,
      { jenis: 'identitas.ubah', judul: 'Identitas dinas dan penanda tangan diubah', masukan },
      (tulis) => tulis.rujukan('identitas', 'dinas', masukan.identitas),
    );
    return { perintah };
  },

  'pelaku.daftar': (_, { register }) => daftarPelaku(register.db),

  'kodeBarang.cari': ({ kata, batas }, { register }) =>
    cariKode(register.db, kata, batas).map((k) => ({
      kode: k.kode,
      uraian: k.uraian,
      tingkat: k.tingkat,
      dapatDipilih: k.tingkat === 7 && k.aktif,
    })),

  'temuan.daftar': (_, { register }) =>
    hitungTemuan(register.db).map((t) => ({ aturan: t.aturan, nama: namaAturan(t.aturan), lot: t.lot })),

  'beranda.lihat': (_, ktx) => {
    const { db } = ktx.register;
    const hariIni = ktx.jam.hariIni();
    const saldo = saldoPada(db, hariIni);
    const tenggat = tenggatBerikut(hariIni);
    return {
      rekonsiliasi: susunRekonsiliasi(hariIni, saldoPada(db, hariIni, 'intra'), kontrolPada(db, hariIni)),
      kondisi: saldo.map(keBarisRekap),
      tenggat,
    };
  },

  'periksa.jalankan': (_, ktx) =>
    periksaRegister(ktx.register.db, (tahap, selesai, total) => {
      ktx.kemajuan(selesai, total, tahap);
      if (ktx.dibatalkan()) throw new AppError('conflict', 'dihentikan');
      return false;
    }),
};
