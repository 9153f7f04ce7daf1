// `npm run lockfile`, after every change of a dependency: completes package-lock.json with the packages of other
// systems. npm leaves out those that the registry at hand does not hold or that node_modules lacks, and then `npm ci`
// refuses the file as incomplete, on this system as on any other. Their integrity is unknown here, so npm does not
// compare it; they are never installed on a system they are not for.
import fs from 'node:fs';
import { inProject } from './lib/project.mjs';

const FILE = inProject('package-lock.json');
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x'];

/** System, processor and C library that a package's name tells, e.g. binding-linux-x64-musl. */
function platformOf(name) {
  const words = name.split('/').pop().split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu) return undefined;
  const libc = words.includes('musl') ? ['musl'] : os === 'linux' && words.includes('gnu') ? ['glibc'] : undefined;
  return { os: [os], cpu: [cpu], ...(libc ? { libc } : {}) };
}

/** @param {Record<string, any>} packages of a lockfile; entries are added to it @returns {string[]} their names */
function complete(packages) {
  const added = [];
  for (const [place, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const own = `${place.slice(0, place.lastIndexOf('node_modules/'))}node_modules/${name}`;
      const isThere = [own, `node_modules/${name}`].some((candidate) => packages[candidate]?.version === version);
      const platform = platformOf(name);
      if (place === '' || isThere || !platform || !/^\d/.test(version)) continue;
      if (packages[own])
        throw new Error(`${own}: ${packages[own].version} is there, ${version} is needed; align the versions`);
      packages[own] = { version, ...(parent.dev ? { dev: true } : {}), ...platform, optional: true };
      added.push(own);
    }
  }
  return added;
}

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const added = complete(lock.packages);
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length === 0 ? 'package-lock.json sudah lengkap.' : `Ditambahkan: ${added.length} paket sistem lain.`,
);
