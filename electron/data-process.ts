import path from 'node:path';
import { GudangBerkas } from '../api/berkas.ts';
import type { Reply } from '../api/contract/index.ts';
import { galatKe } from '../api/dispatch.ts';
import { bukaLayanan, type Layanan } from '../api/hosts/layanan.ts';
import type { FromData, Questions, StoredFile, ToData } from './data-messages.ts';
import { backupFolder } from './paths.ts';

// Entry of the data process: owns the register, answers main, and does all work that could take time.
// Arguments: the register, and the folder of files behind handles, which outlives this process.

const [, , register = '', fileFolder = ''] = process.argv;
const port = process.parentPort;
const gudang = new GudangBerkas(fileFolder);
let layanan: Layanan | undefined;

const send = (message: FromData): void => port.postMessage(message);

/** The open register; tried again at each call until it opens, since what stood in the way may be gone. */
function service(): Layanan {
  if (!layanan) {
    layanan = bukaLayanan({ berkas: register, gudang, cadanganHarian: true, darurat: true });
    layanan.padaPeristiwa((event) => send({ kind: 'event', event }));
  }
  return layanan;
}

async function call(amplop: Questions['call']['ask']): Promise<Reply<unknown>> {
  try {
    return await service().panggil(amplop);
  } catch (error) {
    return galatKe(error, register);
  }
}

function findFile(id: string): StoredFile | null {
  try {
    const { jalur, berkas } = gudang.lihat(id);
    return { ...berkas, path: jalur };
  } catch {
    return null;
  }
}

function createFile(nama: string): Questions['createFile']['answer'] {
  const { id, jalur } = gudang.buat(nama);
  return { id, path: jalur };
}

/** @returns the answer to a question, of the type that the table of questions gives it */
async function answerTo(message: Extract<ToData, { number: number }>): Promise<unknown> {
  switch (message.kind) {
    case 'call':
      return await call(message.ask);
    case 'findFile':
      return findFile(message.ask);
    case 'createFile':
      return createFile(message.ask);
    case 'folders':
      return { register: path.dirname(register), cadangan: backupFolder(register) };
  }
}

async function receive(message: ToData): Promise<void> {
  if (message.kind === 'cancel') return layanan?.batal(message.kunci);
  if (message.kind === 'close') {
    await layanan?.tutup();
    process.exit(0);
  }
  const { number } = message;
  try {
    send({ kind: 'answer', number, answer: await answerTo(message) });
  } catch (error) {
    send({ kind: 'failure', number, error: galatKe(error, register).error });
  }
}

port.on('message', ({ data }: { data: ToData }) => void receive(data));

// Ctrl+C in a terminal reaches every process of the program; this one ends when main has asked it to.
process.on('SIGINT', () => {});

// Opening takes a while and the page is still loading: begin at once. A failure is told by the first call.
void call({ name: 'register.status', input: {} });
