// Where things are. Everything under scripts/ starts on Node 20 with nothing installed, so it uses only node: modules.
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @param {...string} parts path below the project's root */
export const inProject = (...parts) => path.join(ROOT, ...parts);

export const DATA_DIR = inProject('data');
export const REGISTER = inProject('data', 'inventaris.db');
export const RENDERER_OUT = inProject('out', 'renderer');
export const RUNTIME_DIR = inProject('.runtime', 'electron');
export const NATIVE_FILE = inProject('native', 'better_sqlite3.napi9.node');
