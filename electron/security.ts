import type { App, Session, WebContents } from 'electron';
import { isOwnAddress } from './address.ts';

/**
 * Locks one page into the program: it may neither leave it, open windows, embed other content nor attach a webview.
 * Links to the outside do not exist: the program needs no network.
 */
export function lockNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** What the page may use of the browser's permissions: writing to the clipboard (copying cells), nothing else. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Denies permissions, devices and downloads to every page of a session; without handlers Electron would allow them. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(ALLOWED_PERMISSIONS.has(permission) && isOwnAddress(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => ALLOWED_PERMISSIONS.has(permission) && isOwnAddress(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  // No network at run time: whatever is not the program's own address is cancelled before it leaves.
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayBeFetched(details.url) }));
}

/** The program's own pages, what a page makes itself (blob:, data:), and the developer tools' own pages. */
export const mayBeFetched = (address: string): boolean =>
  isOwnAddress(address) || /^(blob:app:\/\/inventaris\/|data:|devtools:)/.test(address);

/** Applies the locks to every page there will ever be, before any exists. */
export function lockEverything(app: App): void {
  app.on('web-contents-created', (_event, contents) => lockNavigation(contents));
}
