import fs from 'node:fs';
import path from 'node:path';
import { BrowserWindow, app, protocol, session, utilityProcess } from 'electron';
import { registerPengguna } from '../api/hosts/cli/tempatData.ts';
import { FLAG_V8 } from '../api/hosts/flagV8.ts';
import { SCHEME } from './address.ts';
import { type DataChild, DataClient } from './data-client.ts';
import { createDesktop } from './desktop.ts';
import { createFileDesk } from './file-desk.ts';
import { listen } from './ipc-host.ts';
import { KANAL_PERISTIWA } from './jembatan.ts';
import { setMenu } from './menu.ts';
import { dataEnvironment, registerArgument } from './launch.ts';
import { createProtocolHandler } from './protocol.ts';
import { lockEverything, lockSession } from './security.ts';
import { RENDERER_ROOT, createWindow, loadPage } from './window.ts';

// The main process owns windows and native effects and does no work of its own: the register is opened by a process
// beside it, so that nothing slow can freeze a window.

const DATA_PROCESS = path.join(import.meta.dirname, 'data-process.js');

function forkData(register: string, fileFolder: string): DataChild {
  return utilityProcess.fork(DATA_PROCESS, [register, fileFolder], {
    serviceName: 'Inventaris BMD data',
    env: dataEnvironment(process.env),
    execArgv: [`--js-flags=${FLAG_V8}`],
    stdio: 'inherit',
  });
}

function start(): void {
  const register = registerArgument(process.argv) ?? registerPengguna();
  // Files behind handles outlive a data process that dies, and go with the program.
  const fileFolder = fs.mkdtempSync(path.join(app.getPath('temp'), 'inventaris-bmd-'));
  app.on('quit', () => fs.rmSync(fileFolder, { recursive: true, force: true }));
  const data = new DataClient(
    () => forkData(register, fileFolder),
    (event) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.send(KANAL_PERISTIWA, event);
    },
  );
  const desk = createFileDesk(data);
  lockSession(session.defaultSession);
  protocol.handle(SCHEME, createProtocolHandler(RENDERER_ROOT, desk));
  setMenu();

  const window = createWindow();
  listen(window.webContents, data, createDesktop(window, desk, data));
  void loadPage(window);

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  closeInOrder(data);
}

/**
 * The register is closed before the program ends, so that its write-ahead log is folded in; but only after the last
 * window, since a page with unsaved edits may still call the whole thing off.
 */
function closeInOrder(data: DataClient): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void data.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

// Chromium itself refuses its sandbox to root (--no-sandbox); the window's own `sandbox: true` holds even then.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
lockEverything(app);
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

// One program per folder of settings: a second start brings the first one's window to the front.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
