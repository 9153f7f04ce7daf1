import type { DataValidation, WorksheetProtection } from 'exceljs';
import type { Lembar } from './buku.ts';

/** What exceljs has for it and does not tell. */
interface Dalaman {
  readonly dataValidations: { add(rentang: string, aturan: DataValidation): void };
  _writeCloseSheetData(): void;
  _writeSheetProtection(): void;
}

const dalaman = (lembar: Lembar): Dalaman => lembar as unknown as Dalaman;

/** Locked cells may be looked at and filtered, columns and rows made wider; nothing else. */
const BOLEH: Partial<WorksheetProtection> = { formatColumns: true, formatRows: true, autoFilter: true };

/**
 * Protects a sheet without a password: it keeps from mistakes, not from people. The streaming writer puts the protection
 * behind the validations, where the schema of the format (and Excel, which then calls the file damaged) does not have it;
 * here it follows the rows.
 */
export function lindungiLembar(lembar: Lembar): void {
  void lembar.protect('', BOLEH);
  const isi = dalaman(lembar);
  const [tutup, tulis] = [isi._writeCloseSheetData.bind(lembar), isi._writeSheetProtection.bind(lembar)];
  isi._writeCloseSheetData = () => {
    tutup();
    tulis();
  };
  isi._writeSheetProtection = () => undefined;
}

/** Holds the cells of a range to a rule. */
export function periksaIsian(lembar: Lembar, rentang: string, aturan: DataValidation): void {
  dalaman(lembar).dataValidations.add(rentang, aturan);
}
