import { Menu, type MenuItemConstructorOptions, app } from 'electron';

/**
 * The window's menu, shown with Alt. It has no undo: Ctrl+Z belongs to the page, where it undoes a command.
 * Reload and the developer's tools exist only when the program runs from its sources.
 */
export function setMenu(): void {
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [
        { type: 'separator' },
        { role: 'reload', label: 'Muat ulang halaman' },
        { role: 'toggleDevTools', label: 'Alat pengembang' },
      ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: '&Berkas', submenu: [{ role: 'quit', label: 'Keluar' }] },
      {
        label: '&Sunting',
        submenu: [
          { role: 'cut', label: 'Potong' },
          { role: 'copy', label: 'Salin' },
          { role: 'paste', label: 'Tempel' },
          { role: 'selectAll', label: 'Pilih semua' },
        ],
      },
      {
        label: '&Tampilan',
        submenu: [
          { role: 'zoomIn', label: 'Perbesar', accelerator: 'CommandOrControl+=' },
          { role: 'zoomOut', label: 'Perkecil' },
          { role: 'resetZoom', label: 'Ukuran semula' },
          { type: 'separator' },
          { role: 'togglefullscreen', label: 'Layar penuh' },
          ...developer,
        ],
      },
    ]),
  );
}
