import { AppError } from '../domain/galat.ts';
import { petakanGalat } from '../db/sqliteErrors.ts';
import { isNamaEntri, kontrak, type GalatKawat, type Reply } from './contract/index.ts';
import { uraikanMasalah } from './contract/masalah.ts';
import { pesanGalat } from './contract/pesan.ts';
import { penangan } from './handlers/index.ts';
import type { Konteks } from './konteks.ts';

type Gagal = { ok: false; error: GalatKawat };

const gagal = (galat: Pick<GalatKawat, 'code' | 'reason' | 'details'>): Gagal => ({
  ok: false,
  error: { ...galat, pesan: pesanGalat(galat) },
});

/** A refusal from anything that was thrown; what is not meant for the user is logged and becomes `internal`. */
export function galatKe(galat: unknown, berkas: string, catat: (galat: unknown) => void = logGalat): Gagal {
  const dikenal = galat instanceof AppError ? galat : petakanGalat(galat, berkas);
  if (dikenal) return gagal({ code: dikenal.code, reason: dikenal.reason, details: dikenal.details });
  catat(galat);
  return gagal({ code: 'internal', reason: 'kesalahan_program', details: {} });
}

const logGalat = (galat: unknown): void => {
  process.stderr.write(`${galat instanceof Error ? (galat.stack ?? galat.message) : String(galat)}\n`);
};

/**
 * The one door: looks the entry up, parses the input, runs the handler, parses the output, and turns whatever goes
 * wrong into a Reply. Never throws.
 */
export async function dispatch(ktx: Konteks, nama: string, masukan: unknown): Promise<Reply<unknown>> {
  if (!isNamaEntri(nama))
    return gagal({ code: 'not_found', reason: 'perintah_tidak_dikenal', details: { nama: nama.slice(0, 100) } });
  const entri = kontrak[nama];
  const urai = entri.input.safeParse(masukan ?? {});
  if (!urai.success) {
    const masalah = uraikanMasalah(urai.error.issues, masukan ?? {});
    return gagal({ code: 'validation', reason: 'masukan_tidak_sah', details: { nama, masalah } });
  }
  try {
    // The pair of name and input was just parsed by the entry itself.
    const jalankan = penangan[nama] as (masukan: unknown, ktx: Konteks) => unknown;
    const hasil = await jalankan(urai.data, ktx);
    return { ok: true, value: entri.output.parse(hasil) };
  } catch (galat) {
    return galatKe(galat, ktx.register.berkas);
  }
}
