import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import type { Amplop, Reply } from '../api/contract/index.ts';
import { uraikanMasalah } from '../api/contract/masalah.ts';
import { isOwnTopFrame } from './address.ts';
import type { DataClient } from './data-client.ts';
import { KANAL, type JembatanDesktop } from './jembatan.ts';
import { refusal } from './refusals.ts';

const Handle = z.string().regex(/^[0-9a-f]{32}$/);
const Kunci = z.string().min(1).max(100);

const DESKTOP_INPUT = {
  pilihBerkas: z.tuple([z.enum(['cadangan', 'impor'])]),
  simpanBerkas: z.tuple([Handle, z.string().min(1).max(255)]),
  cetak: z.tuple([
    Handle,
    z.strictObject({
      pencetak: z.string().min(1).max(255),
      salinan: z.int().min(1).max(99),
      kertas: z.strictObject({ ukuran: z.enum(['A4', 'F4', 'A3']), orientasi: z.enum(['tegak', 'mendatar']) }),
      halaman: z
        .strictObject({ dari: z.int().min(1).max(100_000), sampai: z.int().min(1).max(100_000) })
        .refine(({ dari, sampai }) => dari <= sampai)
        .optional(),
    }),
  ]),
  daftarPencetak: z.tuple([]),
  bukaDiPembacaPdf: z.tuple([Handle]),
  bukaBerkas: z.tuple([Handle]),
  bukaFolder: z.tuple([z.enum(['register', 'cadangan', 'simpanan'])]),
  versi: z.tuple([]),
} as const satisfies Record<keyof JembatanDesktop, z.ZodType>;

/** The envelope's outside; its name and input are judged by the contract, in the data process. */
const Envelope = z.strictObject({
  name: z.string().max(100),
  input: z.unknown(),
  pelaku: z.strictObject({ nama: z.string().max(200), peran: z.string().max(200) }).optional(),
  kunci: Kunci.optional(),
});

const Message = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), amplop: Envelope }),
  z.strictObject({ kind: z.literal('cancel'), kunci: Kunci }),
  z.strictObject({
    kind: z.literal('desktop'),
    name: z.enum([
      'pilihBerkas',
      'simpanBerkas',
      'cetak',
      'daftarPencetak',
      'bukaDiPembacaPdf',
      'bukaBerkas',
      'bukaFolder',
      'versi',
    ]),
    args: z.array(z.unknown()).max(4),
  }),
]);

export type IpcMessage =
  | { kind: 'call'; amplop: Amplop }
  | { kind: 'cancel'; kunci: string }
  | { kind: 'desktop'; name: keyof JembatanDesktop; args: readonly unknown[] };

const forbidden: Reply<never> = { ok: false, error: refusal('forbidden', 'pengirim_ditolak') };

/** Answers one message of a page; the door of the main process. Only our own top frame is heard. */
export async function answerMessage(
  frame: IpcMainInvokeEvent['senderFrame'],
  message: unknown,
  data: Pick<DataClient, 'call' | 'cancel'>,
  desktop: JembatanDesktop,
): Promise<unknown> {
  if (!isOwnTopFrame(frame)) return forbidden;
  const parsed = Message.safeParse(message);
  if (!parsed.success) {
    const masalah = uraikanMasalah(parsed.error.issues, message);
    return { ok: false, error: refusal('validation', 'masukan_tidak_sah', { masalah }) };
  }
  const request = parsed.data;
  switch (request.kind) {
    case 'call':
      return await data.call(request.amplop);
    case 'cancel':
      return data.cancel(request.kunci);
    case 'desktop':
      return await callDesktop(request.name, request.args, desktop);
  }
}

async function callDesktop(name: keyof JembatanDesktop, args: unknown[], desktop: JembatanDesktop): Promise<unknown> {
  switch (name) {
    case 'pilihBerkas':
      return await desktop.pilihBerkas(...DESKTOP_INPUT.pilihBerkas.parse(args));
    case 'simpanBerkas':
      return await desktop.simpanBerkas(...DESKTOP_INPUT.simpanBerkas.parse(args));
    case 'cetak':
      return await desktop.cetak(...DESKTOP_INPUT.cetak.parse(args));
    case 'daftarPencetak':
      return await desktop.daftarPencetak(...DESKTOP_INPUT.daftarPencetak.parse(args));
    case 'bukaDiPembacaPdf':
      return await desktop.bukaDiPembacaPdf(...DESKTOP_INPUT.bukaDiPembacaPdf.parse(args));
    case 'bukaBerkas':
      return await desktop.bukaBerkas(...DESKTOP_INPUT.bukaBerkas.parse(args));
    case 'bukaFolder':
      return await desktop.bukaFolder(...DESKTOP_INPUT.bukaFolder.parse(args));
    case 'versi':
      return await desktop.versi(...DESKTOP_INPUT.versi.parse(args));
  }
}

/** Opens the one channel of a window. */
export function listen(contents: WebContents, data: DataClient, desktop: JembatanDesktop): void {
  contents.ipc.handle(KANAL, (event, message: unknown) => answerMessage(event.senderFrame, message, data, desktop));
}
