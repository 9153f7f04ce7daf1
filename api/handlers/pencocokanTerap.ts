import { AppError } from '../../domain/galat.ts';
import { cadangkan } from '../../db/cadangan.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import type { Keluaran, MasukanTerurai } from '../contract/index.ts';
import { infoSesi } from '../impor/sesi.ts';
import { denyut } from '../impor/uji.ts';
import type { Konteks } from '../konteks.ts';
import { catatPasanganSemua, cobaTerap } from '../pencocokan/terap.ts';
import { pastikanPelaku, sebagaiPerintah } from './tulis.ts';

/**
 * Feeds the chosen fields of all confirmed pairs into the register: a backup, then one command.
 * @throws AppError rule/pencocokan_ditolak when the register refuses pairs that are not to be left out,
 *   rule/pencocokan_tanpa_perubahan, conflict/pencocokan_berubah, conflict/dihentikan
 */
export function terapkanCocok(
  sesi: BerkasSesi,
  { lewatiDitolak, ...minta }: MasukanTerurai<'pencocokan.terapkan'>,
  ktx: Konteks,
): Keluaran<'pencocokan.terapkan'> {
  pastikanPelaku(ktx);
  const { hasil, ditolak } = cobaTerap(sesi, ktx, minta);
  if (ditolak.size > 0 && !lewatiDitolak)
    throw new AppError('rule', 'pencocokan_ditolak', { jumlah: ditolak.size, contoh: hasil.ditolak.slice(0, 20) });
  if (hasil.lotBerubah === 0) throw new AppError('rule', 'pencocokan_tanpa_perubahan');
  denyut(ktx, 'Membuat cadangan', 0, hasil.pasangan);
  const { nama: cadangan } = cadangkan(ktx.register.db, ktx.register.berkas, 'sebelum-impor', ktx.jam.sekarang());
  const { nama, sha256 } = infoSesi(sesi);
  const { perintah } = sebagaiPerintah(
    ktx,
    {
      jenis: 'pencocokan.terapkan',
      judul: (tulis) => `Pencocokan dengan ${nama}: ${tulis.jumlahLot} lot`.slice(0, 300),
      masukan: { ...minta, berkas: nama, sha256, pasangan: hasil.pasangan, ditolak: ditolak.size },
    },
    (tulis, catat) => {
      const dulu = ditolak.size;
      catatPasanganSemua(sesi, ktx, minta, { catat, tulis }, ditolak);
      if (ditolak.size !== dulu) throw new AppError('conflict', 'pencocokan_berubah');
      denyut(ktx, 'Menyimpan', hasil.pasangan, hasil.pasangan);
    },
  );
  return { ...hasil, perintah, cadangan };
}
