// Programs that npm cannot bring: installed where we may (root on Debian), else named with the exact line to run.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {{ file: string, package: string, why: string }} Tool
 * file: a program looked for in PATH, or an absolute path that must exist.
 */

const FOLDERS = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];

/** @param {Tool} tool */
const isPresent = ({ file }) =>
  path.isAbsolute(file) ? fs.existsSync(file) : FOLDERS.some((folder) => fs.existsSync(path.join(folder, file)));

/**
 * Makes sure that the tools are there.
 * @param {readonly Tool[]} tools
 * @returns {Promise<string | undefined>} what is missing and what to do, or undefined when all is there
 */
export async function ensureTools(tools) {
  const missing = tools.filter((tool) => !isPresent(tool));
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.map((tool) => tool.package))];
  const line = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const isDebian = fs.existsSync('/etc/debian_version') && fs.existsSync('/usr/bin/apt-get');
  if (isDebian && process.getuid?.() === 0) {
    console.log(`Memasang dari Debian: ${packages.join(' ')} ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (args) => run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], { env });
    const update = await apt(['update']);
    const install = await apt(['install', '-y', '--no-install-recommends', ...packages]);
    const still = tools.filter((tool) => !isPresent(tool));
    if (still.length === 0) return undefined;
    return `${update.output}\n${install.output}\napt-get tidak berhasil memasang: ${names(still)}`;
  }
  return `Belum ada di mesin ini: ${names(missing)}.\n${isDebian ? `Jalankan sebagai root: ${line}` : `Di Debian: ${line}`}`;
}

/** @param {readonly Tool[]} tools */
const names = (tools) => tools.map((tool) => `${tool.file} (${tool.why})`).join(', ');
