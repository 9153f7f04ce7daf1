import { AppError } from '../../domain/galat.ts';
import { cadangkan } from '../../db/cadangan.ts';
import { type BerkasSesi, denganSesi, tulisMeta } from '../../db/impor/sesi.ts';
import { perintahImpor } from '../../db/reads/kenali.ts';
import type { LaporanImpor } from '../contract/impor.ts';
import type { Keluaran, MasukanTerurai } from '../contract/index.ts';
import { profilSesi } from '../impor/profil.ts';
import { infoSesi, pastikanBelumSelesai, sebutanSesi, sesiImpor } from '../impor/sesi.ts';
import { catatSemua, hasilTersimpan, type HasilTersimpan, isUsang, ujiDalamPerintah, ujiImpor } from '../impor/uji.ts';
import type { Konteks } from '../konteks.ts';
import { pastikanPelaku, sebagaiPerintah } from './tulis.ts';

type Hasil = Keluaran<'impor.jalankan'>;

/** Thrown to take back a command that turned out to have nothing to do. */
class TanpaPerubahan extends Error {}

/** @throws AppError conflict/impor_sudah_dijalankan, also when the program ended before the session knew of it */
function pastikanBelumJalan(sesi: BerkasSesi, ktx: Konteks): void {
  const sudah = perintahImpor(ktx.register.db, sesi.id);
  if (sudah !== null) {
    tulisMeta(sesi.db, 'perintah', String(sudah));
    tulisMeta(sesi.db, 'selesai', true);
    tulisMeta(sesi.db, 'waktuSelesai', ktx.jam.sekarang());
  }
  pastikanBelumSelesai(sesi);
}

/** @throws AppError rule/impor_ada_galat */
function pastikanTanpaGalat({ jumlah }: HasilTersimpan, lewatiGalat: boolean): void {
  if (jumlah.galat > 0 && !lewatiGalat) throw new AppError('rule', 'impor_ada_galat', { ...jumlah });
}

/** Runs an out-of-date check again. @throws AppError conflict/impor_berubah when it finds otherwise */
function periksaUlang(sesi: BerkasSesi, ktx: Konteks, lama: HasilTersimpan, uji: typeof ujiImpor): HasilTersimpan {
  if (!isUsang(sesi, ktx, lama)) return lama;
  uji(sesi, ktx, sebutanSesi(sesi), lama.opsi, lama.jumlah.baris);
  const baru = hasilTersimpan(sesi) ?? lama;
  const beda = (Object.keys(baru.jumlah) as (keyof typeof baru.jumlah)[]).filter(
    (k) => baru.jumlah[k] !== lama.jumlah[k],
  );
  if (beda.length > 0)
    throw new AppError('conflict', 'impor_berubah', {
      beda: beda.map((status) => ({ status, dari: lama.jumlah[status], ke: baru.jumlah[status] })),
    });
  return baru;
}

function hasilJalan(
  sesi: BerkasSesi,
  ktx: Konteks,
  hasil: HasilTersimpan,
  lain: Pick<Hasil, 'perintah' | 'lotBaru' | 'lotBerubah' | 'cadangan'>,
): Hasil {
  tulisMeta(sesi.db, 'selesai', true);
  tulisMeta(sesi.db, 'waktuSelesai', ktx.jam.sekarang());
  if (lain.perintah !== null) tulisMeta(sesi.db, 'perintah', lain.perintah);
  const { jumlah, kembar } = hasil;
  const { perintah, ...dicatat } = lain;
  const laporan: LaporanImpor = {
    jumlah,
    dilewati: { galat: jumlah.galat, kembar: kembar.belum + kembar.lewati },
    ...dicatat,
  };
  // Told again whenever the session is opened.
  tulisMeta(sesi.db, 'laporan', laporan);
  return { sesi: sesiImpor(sesi, ktx), perintah, ...laporan };
}

/**
 * Brings a checked file into the register: a backup, then one command. Nothing stays of it when it is refused or stopped.
 * @throws AppError rule/impor_belum_diperiksa, rule/impor_ada_galat, conflict/impor_berubah, conflict/impor_sudah_dijalankan,
 *   conflict/dihentikan
 */
function jalankan(sesi: BerkasSesi, ktx: Konteks, lewatiGalat: boolean): Hasil {
  const { db, berkas } = ktx.register;
  pastikanPelaku(ktx);
  pastikanBelumJalan(sesi, ktx);
  const terakhir = hasilTersimpan(sesi);
  if (terakhir === null) throw new AppError('rule', 'impor_belum_diperiksa');
  const diperiksa = periksaUlang(sesi, ktx, terakhir, ujiImpor);
  pastikanTanpaGalat(diperiksa, lewatiGalat);
  const info = infoSesi(sesi);
  ktx.kemajuan(0, diperiksa.jumlah.baris, 'Membuat cadangan');
  const { nama: cadangan } = cadangkan(db, berkas, 'sebelum-impor', ktx.jam.sekarang());
  const { opsi } = diperiksa;
  const masukan = {
    sesi: sesi.id,
    berkas: info.nama,
    sha256: info.sha256,
    opsi,
    jumlah: diperiksa.jumlah,
    lewatiGalat,
  };
  let hasil = diperiksa;
  let dicatat = { baru: 0, berubah: 0 };
  try {
    const { perintah, hasil: lot } = sebagaiPerintah(
      ktx,
      {
        jenis: 'impor.jalankan',
        judul: () => `Impor ${dicatat.baru + dicatat.berubah} baris dari ${info.nama}`.slice(0, 300),
        masukan,
      },
      (tulis, catat) => {
        // Whoever wrote while the backup was made.
        hasil = periksaUlang(sesi, ktx, diperiksa, ujiDalamPerintah);
        pastikanTanpaGalat(hasil, lewatiGalat);
        dicatat = catatSemua(sesi, ktx, tulis, catat, opsi, hasil.jumlah.baris);
        if (tulis.jumlahLot === 0) throw new TanpaPerubahan();
        for (const p of profilSesi(sesi, ktx)) tulis.rujukan('profil-impor', p.kunci, p.isi);
        return dicatat;
      },
    );
    return hasilJalan(sesi, ktx, hasil, { perintah, lotBaru: lot.baru, lotBerubah: lot.berubah, cadangan });
  } catch (galat) {
    if (!(galat instanceof TanpaPerubahan)) throw galat;
    return hasilJalan(sesi, ktx, hasil, { perintah: null, lotBaru: 0, lotBerubah: 0, cadangan });
  }
}

export const jalankanImpor = ({ sesi, lewatiGalat }: MasukanTerurai<'impor.jalankan'>, ktx: Konteks): Hasil =>
  denganSesi(ktx.register.berkas, sesi, (terbuka) => jalankan(terbuka, ktx, lewatiGalat));
