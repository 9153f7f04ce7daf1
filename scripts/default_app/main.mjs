// What `electron <folder>` starts: Electron's own default app, which the built runtime lacks, in the few things we use:
// --version, -r <module> (test drivers load themselves that way), and running the program in a folder under its own name.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);

/** Loads each -r module and finds the program's path, the first argument that is no option. */
function readArguments(args) {
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at];
    if (argument === '-r' || argument === '--require') require(path.resolve(args[(at += 1)]));
    else if (!argument.startsWith('-')) return path.resolve(argument);
  }
  return undefined;
}

/** Gives the program its name, version and folder, as if it were packaged. */
function adopt(folder) {
  const file = path.join(folder, 'package.json');
  app.setAppPath(fs.existsSync(file) ? folder : path.dirname(folder));
  if (!fs.existsSync(file)) return;
  const { productName, name, version } = JSON.parse(fs.readFileSync(file, 'utf8'));
  app.setName(productName ?? name);
  if (version) app.setVersion(version);
}

if (process.argv.includes('--version')) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
const target = readArguments(process.argv.slice(1));
if (target === undefined) {
  console.error('Usage: electron [-r module] [options] <folder>');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
adopt(target);
try {
  await import(pathToFileURL(require.resolve(target)).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}
