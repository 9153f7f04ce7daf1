import type { BrowserWindowConstructorOptions } from 'electron';

/**
 * Options of the program's window. Everything that Electron's security guide asks for is spelled out, though most are
 * defaults, so that a test can hold them.
 * @param preload absolute path of the preload script
 */
export const windowOptions = (preload: string): BrowserWindowConstructorOptions => ({
  width: 1366,
  height: 768,
  minWidth: 1024,
  minHeight: 640,
  // Shown when the page has painted: no white flash.
  show: false,
  backgroundColor: '#ffffff',
  autoHideMenuBar: true,
  title: 'Inventaris BMD',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    experimentalFeatures: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
  },
});
