import { defineConfig } from '@playwright/test';

/** renderer: the pages in Debian's Chromium over the browser host. electron: the real program under a display. */
export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    {
      name: 'renderer',
      testDir: 'tests/renderer',
      testMatch: '**/*.spec.ts',
      use: {
        browserName: 'chromium',
        locale: 'id-ID',
        timezoneId: 'Asia/Makassar',
        viewport: { width: 1366, height: 768 },
        trace: 'off',
        screenshot: 'only-on-failure',
        launchOptions: {
          executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    { name: 'electron', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
  ],
});
