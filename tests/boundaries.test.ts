import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

// The one dependency rule of the project, arrow by arrow. Type imports count: a type is a dependency too.
//
//   domain  <-  api/contract  <-  renderer
//     ^             ^
//     +--  db  <-  api (dispatch, handlers, reports, hosts)  <-  electron

const ROOT = path.resolve(import.meta.dirname, '..');

type Layer = 'domain' | 'db' | 'seeds' | 'api/contract' | 'api' | 'renderer' | 'electron' | 'tests';

interface Rule {
  readonly layers: readonly Layer[];
  /** Packages by name; `node:` stands for all of Node's own modules. */
  readonly packages: readonly (string | RegExp)[];
}

const SCREEN_PACKAGES = [
  /^react(-dom)?$/,
  /^@mantine\//,
  /^@tanstack\//,
  /^@tabler\//,
  /^@fontsource\//,
  'wouter',
  'dayjs',
];

const RULES: Readonly<Record<Exclude<Layer, 'tests'>, Rule>> = {
  domain: { layers: ['domain'], packages: [] },
  db: { layers: ['db', 'domain'], packages: ['node:', 'kysely', 'better-sqlite3'] },
  seeds: { layers: ['seeds', 'domain'], packages: ['node:'] },
  'api/contract': { layers: ['api/contract', 'domain'], packages: ['zod'] },
  api: {
    layers: ['api', 'api/contract', 'db', 'seeds', 'domain'],
    packages: [
      'node:',
      'zod',
      'cac',
      'pdfkit',
      'yazl',
      'exceljs',
      'yauzl',
      'saxes',
      'csv-parse',
      '@e965/xlsx',
      /^@fontsource\//,
    ],
  },
  renderer: {
    layers: ['renderer', 'api/contract', 'domain'],
    packages: [...SCREEN_PACKAGES, 'zod', 'pdfjs-dist'],
  },
  electron: {
    layers: ['electron', 'api', 'api/contract', 'domain'],
    packages: ['node:', 'electron', 'zod', 'pdf-to-printer'],
  },
};

/** Narrower than its layer: a handler is called by dispatch alone. */
const ONLY_DISPATCH = /^api\/handlers\//;
const MAY_IMPORT_HANDLERS = /^api\/(handlers\/|dispatch\.ts$)/;

const LAYERS = ['domain', 'db', 'seeds', 'api/contract', 'api', 'renderer', 'electron', 'tests'] as const;

const layerOf = (file: string): Layer | undefined => LAYERS.find((layer) => file.startsWith(`${layer}/`));

/** Source files of a layer's folder, as paths from the root with forward slashes. */
function sourceFiles(folder: string): string[] {
  if (!fs.existsSync(path.join(ROOT, folder))) return [];
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|cts|js|mjs)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** A node of the syntax tree, seen as plain data. */
type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | undefined =>
  isTree(value) && value['type'] === 'Literal' && typeof value['value'] === 'string' ? value['value'] : undefined;

/** The module that a node names: static, dynamic, type, re-export, require, or a worker's `new URL('./x.ts', ...)`. */
function moduleNamedBy(node: Tree): string | undefined {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node['source'] ?? node['argument']);
    case 'TSExternalModuleReference':
      return textOf(node['expression']);
    case 'CallExpression':
      return isTree(node['callee']) && node['callee']['name'] === 'require' ? firstArgument(node) : undefined;
    case 'NewExpression': {
      const target = isTree(node['callee']) && node['callee']['name'] === 'URL' ? firstArgument(node) : undefined;
      return target !== undefined && /^\.{1,2}\/.*\.[mc]?[jt]sx?$/.test(target) ? target : undefined;
    }
    default:
      return undefined;
  }
}

const firstArgument = (node: Tree): string | undefined =>
  Array.isArray(node['arguments']) ? textOf(node['arguments'][0]) : undefined;

/** Every module that a source names. */
function modulesIn(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isTree(value)) return;
    const name = moduleNamedBy(value);
    if (name !== undefined) found.push(name);
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found;
}

/** Why `file` may not import `target`, or undefined when it may. */
function objection(file: string, target: string): string | undefined {
  const layer = layerOf(file);
  if (layer === undefined || layer === 'tests') return undefined;
  const rule = RULES[layer];
  if (!target.startsWith('.')) {
    const name = target.startsWith('node:') ? 'node:' : packageName(target);
    const allowed = rule.packages.some((entry) => (typeof entry === 'string' ? entry === name : entry.test(name)));
    return allowed ? undefined : `${file}: ${layer} may not import the package ${name}`;
  }
  const resolved = path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, ''));
  const targetLayer = layerOf(resolved);
  if (targetLayer === undefined || !rule.layers.includes(targetLayer)) {
    return `${file}: ${layer} may not import ${resolved}`;
  }
  if (ONLY_DISPATCH.test(resolved) && !MAY_IMPORT_HANDLERS.test(file)) {
    return `${file}: only api/dispatch.ts may import the handler ${resolved}`;
  }
  return undefined;
}

const packageName = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('import arrows', () => {
  const files = ['domain', 'db', 'seeds', 'api', 'renderer', 'electron'].flatMap(sourceFiles);
  const imports = files.map((file) => ({
    file,
    targets: modulesIn(file, fs.readFileSync(path.join(ROOT, file), 'utf8')),
  }));

  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(10);
    for (const layer of Object.keys(RULES)) {
      expect(
        files.filter((file) => layerOf(file) === layer),
        `files of ${layer}`,
      ).not.toEqual([]);
    }
    expect(imports.flatMap(({ targets }) => targets).length).toBeGreaterThan(files.length);
  });

  it('point only where the rule allows', () => {
    const objections = imports.flatMap(({ file, targets }) => targets.map((target) => objection(file, target)));
    expect(objections.filter((text) => text !== undefined)).toEqual([]);
  });
});

describe('the judge itself', () => {
  const source = `
    import a from './a.ts';
    import type { B } from '../db/b.ts';
    import './c.css';
    export * from './d.ts';
    export { e } from './e.ts';
    const f = await import('./f.ts');
    type G = import('./g.ts').G;
    const h = new Worker(new URL('./h.ts', import.meta.url));
    const i = require('i');
    const j = new URL('./j.ttf', import.meta.url);
    import {
      k,
    } from "./k.ts";
  `;

  it('finds every kind of import', () => {
    const found = modulesIn('x.ts', source);
    expect(found).toEqual([
      './a.ts',
      '../db/b.ts',
      './c.css',
      './d.ts',
      './e.ts',
      './f.ts',
      './g.ts',
      './h.ts',
      'i',
      './k.ts',
    ]);
  });

  it.each([
    ['domain/x.ts', '../db/open.ts'],
    ['domain/x.ts', 'node:fs'],
    ['domain/x.ts', 'zod'],
    ['db/x.ts', '../api/dispatch.ts'],
    ['api/contract/x.ts', '../dispatch.ts'],
    ['api/contract/x.ts', 'node:fs'],
    ['api/x.ts', 'kysely'],
    ['api/x.ts', 'better-sqlite3'],
    ['api/x.ts', '../electron/main.ts'],
    ['api/hosts/http.ts', '../handlers/barang.ts'],
    ['renderer/features/x.tsx', '../../db/open.ts'],
    ['renderer/features/x.tsx', '../../api/dispatch.ts'],
    ['renderer/x.tsx', 'electron'],
    ['electron/x.ts', '../db/open.ts'],
    ['electron/x.ts', '../renderer/main.tsx'],
    ['db/x.ts', '../tests/bench/x.ts'],
    ['api/x.ts', '../scripts/test.mjs'],
  ])('refuses %s importing %s', (file, target) => {
    expect(objection(file, target)).toBeDefined();
  });

  it.each([
    ['db/x.ts', '../domain/uang.ts'],
    ['api/dispatch.ts', './handlers/barang.ts'],
    ['api/handlers/x.ts', '../../db/open.ts'],
    ['renderer/x.tsx', '../api/contract/index.ts'],
    ['electron/data-process.ts', '../api/hosts/layanan.ts'],
  ])('allows %s importing %s', (file, target) => {
    expect(objection(file, target)).toBeUndefined();
  });
});
