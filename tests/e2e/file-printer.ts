import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// A print system of the test's own: a private cupsd on a socket, whose one printer writes the page stream that the
// filters made of a job into a file. The machine's own printers and queues are never touched.

export interface FilePrinter {
  readonly name: string;
  /** Give it to the program as CUPS_SERVER. */
  readonly socket: string;
  /** Waits for the next job and gives the PDF that came out of the printer. */
  nextJob(): Promise<string>;
  close(): void;
}

/** A printer that takes PDF, A4 and A3, and sheets up to A3 in any size, with 4 mm unprintable edge. */
const PPD = `*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "BERKAS.PPD"
*Manufacturer: "Uji"
*Product: "(Uji)"
*ModelName: "Uji"
*ShortNickName: "Uji"
*NickName: "Uji"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsVersion: 2.4
*cupsManualCopies: True
*cupsFilter: "application/vnd.cups-pdf 0 -"
*VariablePaperSize: True
*NonUIOrderDependency: 10 AnySetup *CustomPageSize
*CustomPageSize True: "pop pop pop"
*ParamCustomPageSize Width: 1 points 36 842
*ParamCustomPageSize Height: 2 points 36 1191
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 3
*HWMargins: 12 12 12 12
*MaxMediaWidth: 842
*MaxMediaHeight: 1191
*OpenUI *PageSize/Page Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize A3/A3: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Page Region: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion A3/A3: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea A3/A3: "12 12 830 1179"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A3/A3: "842 1191"
`;

const filesConfiguration = (folder: string): string => `ServerRoot ${folder}/etc
RequestRoot ${folder}/spool
TempDir ${folder}/spool/tmp
StateDir ${folder}/run
CacheDir ${folder}/cache
AccessLog ${folder}/access
ErrorLog ${folder}/error
PageLog ${folder}/page
FileDevice Yes
SystemGroup root
`;

const serverConfiguration = (socket: string): string => `LogLevel warn
Listen ${socket}
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until there is an answer. @throws Error after half a minute */
async function waitFor<T>(what: string, ask: () => T | undefined): Promise<T> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await pause(100);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Starts the print system. A socket's path is short, so it has a folder of its own under the temp folder. */
export async function startFilePrinter(): Promise<FilePrinter> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cups-'));
  fs.chmodSync(folder, 0o755);
  for (const name of ['etc/ppd', 'spool/tmp', 'run', 'cache'])
    fs.mkdirSync(path.join(folder, name), { recursive: true });
  const socket = path.join(folder, 's');
  const output = path.join(folder, 'out.pdf');
  const ppd = path.join(folder, 'uji.ppd');
  fs.writeFileSync(ppd, PPD);
  fs.writeFileSync(path.join(folder, 'etc/cups-files.conf'), filesConfiguration(folder));
  fs.writeFileSync(path.join(folder, 'etc/cupsd.conf'), serverConfiguration(socket));
  const config = ['-c', path.join(folder, 'etc/cupsd.conf'), '-s', path.join(folder, 'etc/cups-files.conf')];
  const server = spawn('/usr/sbin/cupsd', ['-f', ...config], { stdio: 'ignore' });
  const env = { ...process.env, CUPS_SERVER: socket, LC_ALL: 'C' };
  const ask = (command: string, args: string[]): string =>
    execFileSync(command, args, { env, encoding: 'utf8', stdio: 'pipe' });
  await waitFor('cupsd', () => (fs.existsSync(socket) ? true : undefined));
  const name = 'Berkas';
  ask('/usr/sbin/lpadmin', ['-p', name, '-E', '-v', `file:${output}`, '-P', ppd]);
  ask('/usr/sbin/lpadmin', ['-d', name]);
  return {
    name,
    socket,
    async nextJob() {
      await waitFor('a print job', () => (fs.existsSync(output) ? true : undefined));
      await waitFor('the end of the job', () => (ask('lpstat', ['-o']).trim() === '' ? true : undefined));
      const job = path.join(folder, `job-${Date.now()}.pdf`);
      fs.renameSync(output, job);
      return job;
    },
    close() {
      server.kill();
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Text of a PDF as poppler reads it. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

/** Page sizes and count as poppler reads them. */
export const pdfInfo = (file: string): string => execFileSync('pdfinfo', [file], { encoding: 'utf8' });
