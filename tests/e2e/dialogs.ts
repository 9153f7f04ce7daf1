import type { ElectronApplication } from '@playwright/test';

/** Answers the system's dialogs of the main process, the one thing no test can click. */
export const answerDialogs = (app: ElectronApplication, answers: { save?: string; open?: string }): Promise<void> =>
  app.evaluate(({ dialog }, { save, open }) => {
    const said: string[] = [];
    Reflect.set(globalThis, '__said', said);
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === undefined, filePath: save ?? '' });
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: open === undefined, filePaths: open === undefined ? [] : [open] });
    dialog.showMessageBox = (...args: unknown[]) => {
      said.push(JSON.stringify(args.at(-1)));
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  }, answers);

/** What the program said in message boxes since the answers were laid out. */
export const said = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => {
    const list: unknown = Reflect.get(globalThis, '__said');
    return Array.isArray(list) ? list.map(String) : [];
  });
