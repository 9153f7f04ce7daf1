import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { cliNilai, folderUji, renstraUji } from '../bantu.ts';
import { JUDUL, KURSI, MEJA, tulisXlsx } from './bantu.ts';

// Files that LibreOffice saved: an export of ours that went through it, and a list made there with what people put around it.

/** Opens files with LibreOffice and saves them anew in another format. */
function simpanSebagai(folder: string, format: string, berkas: readonly string[]): void {
  const profil = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profil')).href}`;
  const opsi = ['--headless', '--norestore', '--nolockcheck', profil, '--convert-to', format];
  execFileSync('soffice', [...opsi, '--outdir', path.join(folder, 'hasil'), ...berkas], {
    cwd: folder,
    stdio: 'pipe',
    timeout: 170_000,
  });
}

it('an export that went through LibreOffice comes back the same', { timeout: 240_000 }, async () => {
  const [berkas, folder] = [await renstraUji(), folderUji()];
  const asal = path.join(folder, 'ekspor.xlsx');
  await cliNilai('ekspor', '--keluar', asal, '--db', berkas);
  for (const format of ['xlsx', 'ods', 'xls']) {
    simpanSebagai(folder, format, [asal]);
    const hasil = await cliNilai('impor', path.join(folder, 'hasil', `ekspor.${format}`), '--periksa', '--db', berkas);
    expect(hasil, format).toMatchObject({ baris: 432, sama: 432, galat: [] });
  }
});

it(
  'titles, sums, blank rows, signatures and numbers as texts are taken for what they are',
  { timeout: 240_000 },
  async () => {
    const [berkas, folder] = [await renstraUji(), folderUji()];
    const asal = await tulisXlsx(path.join(folder, 'kantor.xlsx'), {
      'KIB B': [
        ['PEMERINTAH KABUPATEN'],
        ['DAFTAR BARANG'],
        [],
        JUDUL.slice(1),
        [KURSI, ' Kursi\u00a0Tunggu ', '2', '2019', 'Rp 1.250.000,00', 'Baik'],
        [],
        [MEJA, 'Meja Resepsionis', 1, 2020, 2_500_000, 'Rusak Berat'],
        ['Jumlah', null, 3, null, 3_750_000],
        [],
        ['Mengetahui,'],
        ['Kepala Dinas'],
      ],
    });
    for (const format of ['xlsx', 'ods', 'xls', 'csv']) {
      simpanSebagai(folder, format, [asal]);
      const hasil = await cliNilai(
        'impor',
        path.join(folder, 'hasil', `kantor.${format}`),
        '--periksa',
        '--db',
        berkas,
      );
      expect(hasil, format).toMatchObject({ baris: 2, baru: 2, galat: [] });
    }
  },
);
