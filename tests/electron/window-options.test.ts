import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../electron/content-types.ts';
import { windowOptions } from '../../electron/window-options.ts';

describe('windowOptions', () => {
  it('shuts Node out of the page and keeps the web closed', () => {
    const options = windowOptions('/preload.cjs');
    expect(options.webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    });
  });

  it('fits a screen of 1366x768', () => {
    const { width, height, minWidth, minHeight } = windowOptions('');
    expect([width, height]).toEqual([1366, 768]);
    expect(minWidth).toBeLessThanOrEqual(1024);
    expect(minHeight).toBeLessThanOrEqual(700);
  });
});

describe('Content-Security-Policy', () => {
  it('starts from nothing and allows no eval, no frame and no network', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
    expect(CONTENT_SECURITY_POLICY).toContain("connect-src 'self';");
    expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("base-uri 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("form-action 'none'");
  });
});
