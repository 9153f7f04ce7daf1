// The build in out/ (main process, preload, page), made again only when a source is newer.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';
import { packageProgram, runNode } from './packages.mjs';

const SOURCES = [
  'domain',
  'api',
  'db',
  'seeds',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'package-lock.json',
];
const STAMP = inProject('out', '.dibangun');

/** @param {string} target @returns {number} newest modification time in it, ms */
function newest(target) {
  const info = fs.statSync(target, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return fs.readdirSync(target).reduce((time, name) => Math.max(time, newest(path.join(target, name))), info.mtimeMs);
}

export function buildIsCurrent() {
  const built = fs.statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return SOURCES.every((source) => newest(inProject(source)) <= built);
}

/** Builds all three parts. @returns {Promise<import('./run.mjs').Result>} */
export async function build() {
  const started = new Date();
  const result = await runNode([packageProgram('electron-vite'), 'build']);
  if (result.code === 0) {
    fs.writeFileSync(STAMP, '');
    fs.utimesSync(STAMP, started, started);
  }
  return result;
}
