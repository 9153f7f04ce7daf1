import type { GalatKawat } from '../api/contract/index.ts';
import { pesanGalat } from '../api/contract/pesan.ts';

/** A refusal made by the shell itself, with its sentence. @param details what the sentence mentions */
export function refusal(code: GalatKawat['code'], reason: string, details: Record<string, unknown> = {}): GalatKawat {
  return { code, reason, details, pesan: pesanGalat({ code, reason, details }) };
}
