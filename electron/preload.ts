import { contextBridge, ipcRenderer } from 'electron';
import type { IpcMessage } from './ipc-host.ts';
import { KANAL, KANAL_PERISTIWA, type JembatanApi, type JembatanDesktop, type Peristiwa } from './jembatan.ts';

// The page gets exactly two objects of plain functions: no ipcRenderer, no channel names, no event objects.

/** What comes back is of the bridge's types: the main process answers by them. */
const send = async (message: IpcMessage): Promise<never> => (await ipcRenderer.invoke(KANAL, message)) as never;

/** A native effect by name; its arguments are judged in the main process. */
const effect = <N extends keyof JembatanDesktop>(name: N) =>
  ((...args: unknown[]) => send({ kind: 'desktop', name, args })) as JembatanDesktop[N];

const api: JembatanApi = {
  call: (amplop) => send({ kind: 'call', amplop }),
  batal: (kunci) => send({ kind: 'cancel', kunci }),
  padaPeristiwa(terima) {
    const hear = (_event: unknown, peristiwa: Peristiwa) => terima(peristiwa);
    ipcRenderer.on(KANAL_PERISTIWA, hear);
    return () => void ipcRenderer.off(KANAL_PERISTIWA, hear);
  },
};

const desktop: JembatanDesktop = {
  pilihBerkas: effect('pilihBerkas'),
  simpanBerkas: effect('simpanBerkas'),
  cetak: effect('cetak'),
  daftarPencetak: effect('daftarPencetak'),
  bukaDiPembacaPdf: effect('bukaDiPembacaPdf'),
  bukaBerkas: effect('bukaBerkas'),
  bukaFolder: effect('bukaFolder'),
  versi: effect('versi'),
};

contextBridge.exposeInMainWorld('api', api);
contextBridge.exposeInMainWorld('desktop', desktop);
