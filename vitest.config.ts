import { defineConfig } from 'vitest/config';

// Everything that runs in plain Node: rules, database, contract over its hosts, boundaries.
// Browser and Electron specs end in .spec.ts and belong to Playwright (playwright.config.ts).
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // Both cores of a two-core machine; by itself vitest leaves one idle.
    maxWorkers: 2,
    // The two-core machines that run this are busy; a slow test is not a broken one.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    allowOnly: false,
  },
});
