import { existsSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, app, dialog, shell } from 'electron';
import type { DataClient } from './data-client.ts';
import { type FileDesk, copyWhole } from './file-desk.ts';
import type { HasilTindakan, JembatanDesktop } from './jembatan.ts';
import { isDocument, safeFileName } from './paths.ts';
import { createSpooler } from './spooler.ts';

const FILTERS = {
  cadangan: [
    { name: 'Cadangan register', extensions: ['db', 'bmd', 'sqlite', 'sqlite3'] },
    { name: 'Semua berkas', extensions: ['*'] },
  ],
  impor: [
    { name: 'Excel, LibreOffice, csv', extensions: ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt'] },
    { name: 'Semua berkas', extensions: ['*'] },
  ],
} as const;

const TITLES = { cadangan: 'Pilih cadangan register', impor: 'Pilih berkas untuk diimpor' } as const;

const GONE: HasilTindakan = { ok: false, pesan: 'Berkas sudah tidak ada. Buat kembali, lalu ulangi.' };

/** Why a file could not be written, in the user's words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
      return 'Ruang disk habis. Kosongkan ruang atau pilih tempat lain.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Tempat itu tidak dapat ditulisi, atau berkasnya sedang dibuka program lain. Tutup berkas itu atau pilih tempat lain.';
    case 'EBUSY':
      return 'Berkas itu sedang dibuka program lain. Tutup berkas itu, lalu ulangi.';
    default:
      return `${error instanceof Error ? error.message : String(error)}. Pilih tempat lain, lalu ulangi.`;
  }
}

/** Native effects of one window. Files come and go by handle; the page never learns or names a path. */
export function createDesktop(window: BrowserWindow, desk: FileDesk, data: DataClient): JembatanDesktop {
  const spooler = createSpooler(process.platform);
  let lastSaved: string | undefined;
  /** Where the user saved a file, by its handle. */
  const saved = new Map<string, string>();

  const complain = (message: string, detail: string) =>
    dialog.showMessageBox(window, { type: 'error', title: app.name, message, detail, buttons: ['Tutup'] });

  return {
    async pilihBerkas(jenis) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: TITLES[jenis],
        buttonLabel: 'Pilih',
        filters: FILTERS[jenis].map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
        properties: ['openFile'],
      });
      const [file] = filePaths;
      if (canceled || file === undefined) return null;
      const taken = await desk.take(file);
      if (taken.ok) return { id: taken.file.id, nama: taken.file.nama };
      await complain('Berkas tidak dapat dibuka', taken.error.pesan);
      return null;
    },

    async simpanBerkas(handleId, namaUsulan) {
      const stored = await desk.find(handleId);
      if (!stored) {
        await complain('Berkas tidak dapat disimpan', 'Berkas sudah tidak ada. Buat kembali, lalu simpan.');
        return { disimpan: false };
      }
      const nama = safeFileName(namaUsulan);
      const ending = path.extname(nama).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Simpan berkas',
        buttonLabel: 'Simpan',
        defaultPath: path.join(app.getPath('documents'), nama),
        filters: ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return { disimpan: false };
      try {
        await copyWhole(stored.path, filePath);
      } catch (error) {
        await complain(`${path.basename(filePath)} tidak dapat disimpan`, reasonOf(error));
        return { disimpan: false };
      }
      lastSaved = filePath;
      saved.set(handleId, filePath);
      return { disimpan: true, lokasi: filePath };
    },

    async cetak(handleId, pilihan) {
      const stored = await desk.find(handleId);
      if (!stored) return GONE;
      if (stored.mime !== 'application/pdf') return { ok: false, pesan: 'Hanya berkas PDF yang dapat dicetak.' };
      return await spooler.print(stored.path, stored.nama, pilihan);
    },

    daftarPencetak: () => spooler.list(),

    async bukaDiPembacaPdf(handleId) {
      const stored = await desk.find(handleId);
      if (!stored) return GONE;
      // Only a PDF is handed over: opening any file would run whatever its ending says.
      if (stored.mime !== 'application/pdf') return { ok: false, pesan: 'Hanya berkas PDF yang dapat dibuka.' };
      const folder = await mkdtemp(path.join(app.getPath('temp'), 'inventaris-bmd-'));
      const copy = path.join(folder, `${safeFileName(stored.nama).replace(/\.pdf$/i, '')}.pdf`);
      await copyWhole(stored.path, copy);
      const problem = await shell.openPath(copy);
      return problem === ''
        ? { ok: true }
        : { ok: false, pesan: `Pembaca PDF tidak dapat dibuka: ${problem}. Pakai "Simpan PDF" sebagai gantinya.` };
    },

    async bukaBerkas(handleId) {
      const file = saved.get(handleId);
      if (file === undefined) return { ok: false, pesan: 'Berkas ini belum disimpan. Simpan dulu, lalu buka.' };
      if (!isDocument(file))
        return { ok: false, pesan: 'Hanya berkas xlsx, csv, dan pdf yang dibuka dari sini. Pakai "Buka folder".' };
      const nama = path.basename(file);
      if (!existsSync(file)) return { ok: false, pesan: `${nama} sudah dipindahkan atau dihapus. Simpan lagi.` };
      const problem = await shell.openPath(file);
      return problem === ''
        ? { ok: true }
        : { ok: false, pesan: `${nama} tidak dapat dibuka: ${problem}. Pakai "Buka folder", lalu buka dari sana.` };
    },

    async bukaFolder(jenis) {
      if (jenis === 'simpanan') {
        if (lastSaved !== undefined) shell.showItemInFolder(lastSaved);
        return;
      }
      const folder = (await data.ask('folders', null))[jenis];
      await mkdir(folder, { recursive: true });
      const problem = await shell.openPath(folder);
      if (problem !== '') await complain('Folder tidak dapat dibuka', `${folder}: ${problem}`);
    },

    versi: () => Promise.resolve(app.getVersion()),
  };
}
