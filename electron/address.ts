// The program's own address, app://inventaris/..., and who may speak from it.

export const SCHEME = 'app';
export const HOST = 'inventaris';
export const START_ADDRESS = `${SCHEME}://${HOST}/index.html`;

/** True for an address of this program: compared part by part, since text comparison is fooled by look-alikes. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return (
    url !== undefined &&
    url.protocol === `${SCHEME}:` &&
    url.hostname === HOST &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** The parts of a frame that tell who it is. */
export interface FrameIdentity {
  readonly url: string;
  readonly parent: unknown;
}

/** True for the top frame of a window showing our own page: no other frame may send a message. */
export const isOwnTopFrame = (frame: FrameIdentity | null): boolean =>
  frame !== null && frame.parent === null && isOwnAddress(frame.url);
