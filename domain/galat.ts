/** Kinds of refusal that may cross the API; anything else is a bug and becomes `internal`. */
export type KodeGalat = 'validation' | 'rule' | 'not_found' | 'conflict' | 'forbidden' | 'unavailable' | 'internal';

/** Facts for the sentence shown to the user (ids, amounts in sen, dates); plain JSON values only. */
export type RincianGalat = Record<string, unknown>;

/**
 * The one error that carries a reason a user can act on.
 *
 * `reason` is a stable snake_case key. The Indonesian sentence for it is chosen at the API edge, so
 * that the rules stay free of wording.
 */
export class AppError extends Error {
  readonly code: KodeGalat;
  readonly reason: string;
  readonly details: RincianGalat;

  constructor(code: KodeGalat, reason: string, details: RincianGalat = {}, options?: ErrorOptions) {
    super(`${code}/${reason}`, options);
    this.name = 'AppError';
    this.code = code;
    this.reason = reason;
    this.details = details;
  }
}
