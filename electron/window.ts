import path from 'node:path';
import { BrowserWindow, app, dialog } from 'electron';
import { START_ADDRESS } from './address.ts';
import { windowOptions } from './window-options.ts';

/** The built page and preload lie beside the built main process, in development and in the package alike. */
export const RENDERER_ROOT = path.join(import.meta.dirname, '../renderer');
const PRELOAD = path.join(import.meta.dirname, '../preload/preload.cjs');

/** Makes the program's window; it appears once its page has painted. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow(windowOptions(PRELOAD));
  window.once('ready-to-show', () => window.show());
  askBeforeLosingEdits(window);
  offerReloadAfterCrash(window);
  return window;
}

export const loadPage = (window: BrowserWindow): Promise<void> => window.loadURL(START_ADDRESS);

/** A page that holds edits asks not to be closed; Electron would obey without a word. */
function askBeforeLosingEdits(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: app.name,
      message: 'Ada isian yang belum disimpan',
      detail: 'Bila ditutup sekarang, isian itu hilang. Yang sudah disimpan tetap ada.',
      buttons: ['Kembali ke isian', 'Tutup tanpa menyimpan'],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 1) event.preventDefault();
  });
}

function offerReloadAfterCrash(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    void dialog
      .showMessageBox(window, {
        type: 'error',
        title: app.name,
        message: 'Halaman terhenti',
        detail: `Sebab: ${reason}. Yang sudah disimpan tetap ada.`,
        buttons: ['Muat ulang', 'Keluar'],
        defaultId: 0,
      })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : app.quit()));
  });
}
