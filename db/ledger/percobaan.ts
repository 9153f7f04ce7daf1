import type { Database } from 'better-sqlite3';

/**
 * Runs a piece of work in a transaction that is rolled back whatever happens: what it read and wrote is seen by itself
 * alone, the file keeps nothing of it. Takes the write lock meanwhile, so that the answer holds. Within a command only
 * the piece is rolled back.
 */
export function tanpaMenyimpan<T>(db: Database, kerja: () => T): T {
  if (db.inTransaction) {
    db.exec('savepoint percobaan');
    try {
      return kerja();
    } finally {
      if (db.inTransaction) db.exec('rollback to percobaan; release percobaan');
    }
  }
  db.exec('begin immediate');
  try {
    return kerja();
  } finally {
    // A full disk ends the transaction by itself.
    if (db.inTransaction) db.exec('rollback');
  }
}
