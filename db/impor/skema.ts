/** Structure of a staging file; another number is another program's and is not read. */
export const VERSI_SESI = 2;

/** Marks a SQLite file as the staging file of an import: the letters "BMDi". */
export const ID_SESI = 0x424d4469;

/**
 * What an import keeps beside the register until it is done: the file's cells as they were read, what the user mended, the
 * rows in our own terms with what the check found, and what was decided about twins.
 */
export const SKEMA_SESI = `
CREATE TABLE meta (kunci TEXT PRIMARY KEY, nilai TEXT NOT NULL CHECK (json_valid(nilai))) STRICT, WITHOUT ROWID;

CREATE TABLE lembar (
  nomor INTEGER PRIMARY KEY,
  nama TEXT NOT NULL,
  tersembunyi INTEGER NOT NULL CHECK (tersembunyi IN (0, 1)),
  baris INTEGER NOT NULL,
  gabungan TEXT NOT NULL CHECK (json_valid(gabungan)),
  -- What the program proposed and the user chose.
  susunan TEXT CHECK (susunan IS NULL OR json_valid(susunan))
) STRICT;

-- One row per row of a sheet that has a cell; nomor runs over the whole file.
CREATE TABLE mentah (
  nomor INTEGER PRIMARY KEY,
  lembar INTEGER NOT NULL,
  baris INTEGER NOT NULL,
  sel TEXT NOT NULL
) STRICT;
CREATE INDEX mentah_lembar ON mentah (lembar, baris);

CREATE TABLE perbaikan (
  nomor INTEGER NOT NULL,
  kolom INTEGER NOT NULL,
  teks TEXT NOT NULL,
  PRIMARY KEY (nomor, kolom)
) STRICT, WITHOUT ROWID;

-- Rows that are goods, in our own terms.
CREATE TABLE baris (
  nomor INTEGER PRIMARY KEY,
  lembar INTEGER NOT NULL,
  baris INTEGER NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  -- Reasons of the row itself, known without the register.
  galat_isi TEXT CHECK (galat_isi IS NULL OR json_valid(galat_isi)),
  nama TEXT NOT NULL,
  cari TEXT NOT NULL,
  -- What the check found; null before it ran.
  status TEXT CHECK (status IN ('baru', 'berubah', 'sama', 'galat', 'kembar')),
  barang INTEGER,
  dikenali TEXT,
  -- Fingerprint of the content, for rows without a lot.
  kunci TEXT,
  kembar TEXT CHECK (kembar IN ('register', 'berkas')),
  perubahan TEXT CHECK (perubahan IS NULL OR json_valid(perubahan)),
  galat TEXT CHECK (galat IS NULL OR json_valid(galat))
) STRICT;
CREATE INDEX baris_status ON baris (status, nomor);
CREATE INDEX baris_barang ON baris (barang, nomor) WHERE barang IS NOT NULL;
CREATE INDEX baris_kunci ON baris (kunci, nomor) WHERE kunci IS NOT NULL;

-- Lots of the register that have a row's content.
CREATE TABLE kembar_lot (
  kunci TEXT NOT NULL,
  barang INTEGER NOT NULL,
  PRIMARY KEY (kunci, barang)
) STRICT, WITHOUT ROWID;

CREATE TABLE keputusan (
  nomor INTEGER PRIMARY KEY,
  keputusan TEXT NOT NULL CHECK (keputusan IN ('masukkan', 'lewati', 'cocok')),
  barang INTEGER
) STRICT;
`;
