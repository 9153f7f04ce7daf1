/** The register named on the command line, `--db=FILE`; without it the user's own is opened. */
export function registerArgument(argv: readonly string[]): string | undefined {
  const value = argv.find((argument) => argument.startsWith('--db='))?.slice('--db='.length);
  return value === '' ? undefined : value;
}

/** What a process needs of its surroundings to find folders, the time zone and its native library. */
const PASSED_ON = [
  ...['HOME', 'USER', 'LOGNAME', 'LANG', 'LC_ALL', 'TZ', 'PATH', 'TMPDIR', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR'],
  ...['APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'USERNAME', 'SystemRoot', 'SystemDrive', 'TEMP', 'TMP'],
  'INVENTARIS_BMD_NATIVE',
] as const;

/** The environment of the data process: only what it needs, so that no NODE_OPTIONS or the like steers it. */
export function dataEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const present = PASSED_ON.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(present);
}
