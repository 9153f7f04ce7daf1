import path from 'node:path';
import type { Plugin } from 'vite';

const SHARED_SOURCES = /^(domain|db|seeds|api)\//;
const SOURCE_ADDRESS = /\bimport\.meta\.(url|dirname|filename)\b/g;
const WORKER = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.ts)\1\s*,\s*import\.meta\.url\s*\)/g;

/** Stands for the bundle file's own address until the sources' have been replaced. */
const OUTPUT_ADDRESS = '__output_address__';

/**
 * Lets sources that Node runs as they are also run from the bundle in out/main: a data file is found beside the source
 * that names it (`new URL('../seeds/x.csv', import.meta.url)`), and a worker's source becomes an entry of the bundle.
 * The bundle keeps all its files in one folder, two below the root.
 */
export function sourceAddresses(): Plugin {
  let root = '';
  return {
    name: 'source-addresses',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform(code, id) {
      const file = path.relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/');
      if (!SHARED_SOURCES.test(file) || !code.includes('import.meta.')) return undefined;
      const withWorkers = code.replace(WORKER, (_all, _quote, target: string) => {
        const fileName = `${path.basename(target, '.ts')}.js`;
        this.emitFile({ type: 'chunk', id: path.resolve(path.dirname(id), target), fileName });
        return `new URL('./${fileName}', ${OUTPUT_ADDRESS})`;
      });
      const address = `new URL(${JSON.stringify(`../../${file}`)}, ${OUTPUT_ADDRESS})`;
      const result = withWorkers.replace(SOURCE_ADDRESS, (_all, part: string) => {
        if (part === 'url') return `${address}.href`;
        const native = `process.getBuiltinModule('node:url').fileURLToPath`;
        return part === 'filename'
          ? `${native}(${address})`
          : `${native}(new URL('.', ${address})).replace(/[\\\\/]$/, '')`;
      });
      return { code: result.replaceAll(OUTPUT_ADDRESS, 'import.meta.url'), map: null };
    },
  };
}
