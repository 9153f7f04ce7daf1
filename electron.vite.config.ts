import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { sourceAddresses } from './scripts/lib/source-addresses.ts';

// Packages with data files or native code of their own stay in node_modules; all others go into the bundle, because
// one file opens faster than hundreds.
const external = ['better-sqlite3', 'pdfkit', 'exceljs', 'pdf-to-printer'];

// The targets are those of the oldest Electron that the tests run (33); newer ones run it as well.
const nodeTarget = 'node20.18';

export default defineConfig({
  main: {
    plugins: [sourceAddresses()],
    build: {
      externalizeDeps: false,
      target: nodeTarget,
      rolldownOptions: {
        input: { main: 'electron/main.ts', 'data-process': 'electron/data-process.ts' },
        external,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: nodeTarget,
      // A sandboxed preload must be one CommonJS file that requires nothing but electron.
      rolldownOptions: {
        input: 'electron/preload.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: { target: 'chrome130', minify: true, rolldownOptions: { input: 'renderer/index.html' } },
  },
});
