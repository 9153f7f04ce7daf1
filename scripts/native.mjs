// Builds native/better_sqlite3.napi9.node: better-sqlite3 for an Electron older than 35 (Node-API 9).
// Its own prebuilt binary asks for Node-API 10. Plain gcc and g++ do: no node-gyp, no Python, no Node headers.
// Nothing is written into node_modules, where a local build would win over the prebuilt one.
import fs from 'node:fs';
import path from 'node:path';
import { NATIVE_FILE, ROOT, inProject } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const source = inProject('node_modules', 'better-sqlite3');
const { version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8'));
const stampFile = `${NATIVE_FILE}.json`;
const stamp = JSON.stringify({ recipe: 1, 'better-sqlite3': version });

const isCurrent = () =>
  fs.existsSync(NATIVE_FILE) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp;

/** SQLite's compile-time options as better-sqlite3 sets them, e.g. -DSQLITE_ENABLE_FTS5. */
function sqliteOptions() {
  const text = fs.readFileSync(path.join(source, 'deps', 'defines.gypi'), 'utf8');
  return [...text.matchAll(/^\s*'([A-Z0-9_=-]+)',$/gm)].map(([, option]) => `-D${option}`);
}

async function compile(compiler, args) {
  const { code, output } = await run(compiler, args);
  if (code === 0) return;
  const hint =
    code === 127 ? '\nPasang penyusunnya sebagai root: apt-get install -y --no-install-recommends gcc g++' : '';
  throw new Error(`${compiler} gagal:\n${output}${hint}`);
}

async function build() {
  const work = inProject('.runtime', 'native');
  fs.mkdirSync(work, { recursive: true });
  fs.mkdirSync(path.dirname(NATIVE_FILE), { recursive: true });
  const sqlite = path.join(source, 'deps', 'sqlite3');
  const common = ['-O1', '-fPIC', '-DNDEBUG', '-w', '-I', sqlite];
  const addon = [
    ...['-std=c++20', '-fvisibility=hidden', '-fvisibility-inlines-hidden', '-fno-exceptions'],
    ...['-DNODE_GYP_MODULE_NAME=better_sqlite3', '-DBUILDING_NODE_EXTENSION', '-DNAPI_DISABLE_CPP_EXCEPTIONS'],
    '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
    // The experimental level: it has the function above, and is the only one below 10 that allows string references.
    ...['-DNAPI_VERSION=2147483647', '-include', path.join(ROOT, 'scripts', 'napi-experimental.h')],
    ...[
      '-I',
      inProject('node_modules', 'node-addon-api'),
      '-I',
      inProject('node_modules', 'node-api-headers', 'include'),
    ],
  ];
  const sqliteObject = path.join(work, 'sqlite3.o');
  const addonObject = path.join(work, 'addon.o');
  await Promise.all([
    compile('gcc', [
      ...common,
      ...['-std=c99', '-D_GNU_SOURCE', ...sqliteOptions()],
      ...['-c', path.join(sqlite, 'sqlite3.c'), '-o', sqliteObject],
    ]),
    compile('g++', [...common, ...addon, '-c', path.join(source, 'src', 'better_sqlite3.cpp'), '-o', addonObject]),
  ]);
  const link = [
    '-shared',
    '-s',
    '-Wl,-Bsymbolic',
    '-Wl,--exclude-libs,ALL',
    addonObject,
    sqliteObject,
    '-ldl',
    '-lpthread',
  ];
  const unfinished = `${NATIVE_FILE}.${process.pid}`;
  await compile('g++', [...link, '-o', unfinished]);
  fs.renameSync(unfinished, NATIVE_FILE);
  fs.writeFileSync(stampFile, stamp);
}

if (!isCurrent()) {
  const started = Date.now();
  await build();
  console.log(`${path.relative(ROOT, NATIVE_FILE)} (${Math.round((Date.now() - started) / 1000)} detik)`);
}
