// Which Electron can run here, and what it needs.
import fs from 'node:fs';
import path from 'node:path';
import { NATIVE_FILE, RUNTIME_DIR, inProject } from './project.mjs';

/** @typedef {{ executable: string, version: string, name: string, needsNative: boolean }} Runtime */

/** The Electron that the electron package installed for itself, if it did. @returns {Runtime | undefined} */
function packageRuntime() {
  const folder = inProject('node_modules', 'electron');
  try {
    const executable = path.join(folder, 'dist', fs.readFileSync(path.join(folder, 'path.txt'), 'utf8').trim());
    const version = fs.readFileSync(path.join(folder, 'dist', 'version'), 'utf8').trim();
    return fs.existsSync(executable)
      ? { executable, version, name: `Electron ${version}`, needsNative: false }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The one that scripts/runtime.mjs builds from the package registry. @returns {Runtime | undefined} */
function builtRuntime() {
  const executable = path.join(RUNTIME_DIR, 'electron');
  try {
    const { electron, napi } = JSON.parse(fs.readFileSync(path.join(RUNTIME_DIR, 'inventaris.json'), 'utf8'));
    return fs.existsSync(executable)
      ? { executable, version: electron, name: `Electron ${electron} (.runtime)`, needsNative: napi < 10 }
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Runtime | undefined} */
export const findRuntime = () => packageRuntime() ?? builtRuntime();

/** True where better-sqlite3 can be loaded by this runtime (the old one needs a build of its own). @param {Runtime} runtime */
export const nativeIsReady = (runtime) => !runtime.needsNative || fs.existsSync(NATIVE_FILE);

/** True where a window can be shown. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium refuses its own sandbox to root; the page's sandbox (no Node in the page) holds either way. */
export const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The environment an Electron needs: the binding for an old one, and no run-as-node left over from an editor. @param {Runtime} runtime */
export function electronEnvironment(runtime) {
  const { ELECTRON_RUN_AS_NODE: _unused, ...env } = process.env;
  return runtime.needsNative ? { ...env, INVENTARIS_BMD_NATIVE: NATIVE_FILE } : env;
}
