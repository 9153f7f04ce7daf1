/** The register as it begins: ledger, its projections, reference data, search. */
export const awal = {
  id: 1,
  nama: 'awal',
  sql: `
CREATE TABLE perintah (
  nomor INTEGER PRIMARY KEY,
  waktu TEXT NOT NULL,
  nama TEXT NOT NULL,
  peran TEXT NOT NULL,
  akun_os TEXT NOT NULL,
  jenis TEXT NOT NULL,
  judul TEXT NOT NULL,
  masukan TEXT NOT NULL CHECK (json_valid(masukan)),
  rujukan TEXT NOT NULL CHECK (json_valid(rujukan)),
  membatalkan TEXT NOT NULL CHECK (json_valid(membatalkan)),
  jumlah_lot INTEGER NOT NULL CHECK (jumlah_lot >= 0),
  hash_sebelum TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE mutasi (
  nomor INTEGER PRIMARY KEY,
  perintah INTEGER NOT NULL REFERENCES perintah (nomor) DEFERRABLE INITIALLY DEFERRED,
  tanggal TEXT NOT NULL CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  jenis TEXT NOT NULL,
  dasar TEXT NOT NULL,
  membalik INTEGER REFERENCES mutasi (nomor)
) STRICT;
CREATE INDEX mutasi_perintah ON mutasi (perintah);

CREATE TABLE mutasi_baris (
  nomor INTEGER PRIMARY KEY,
  mutasi INTEGER NOT NULL REFERENCES mutasi (nomor),
  barang INTEGER NOT NULL,
  tanggal TEXT NOT NULL,
  sisi TEXT NOT NULL CHECK (sisi IN ('awal', 'tambah', 'kurang', 'pindah')),
  golongan TEXT NOT NULL,
  kode TEXT NOT NULL,
  kondisi TEXT NOT NULL CHECK (kondisi IN ('', 'B', 'KB', 'RB')),
  d_lot INTEGER NOT NULL,
  d_unit INTEGER NOT NULL,
  d_nilai INTEGER NOT NULL CHECK (abs(d_nilai) <= 9007199254740991),
  d_akumulasi INTEGER NOT NULL CHECK (abs(d_akumulasi) <= 9007199254740991),
  d_unit_belum INTEGER NOT NULL,
  d_belum INTEGER NOT NULL,
  isi TEXT CHECK (isi IS NULL OR json_valid(isi))
) STRICT;
CREATE INDEX baris_barang ON mutasi_baris (barang, tanggal);
CREATE INDEX baris_saldo ON mutasi_baris
  (tanggal, golongan, kondisi, sisi, d_lot, d_unit, d_nilai, d_akumulasi, d_belum);

-- Commands whose lines replay passes over: cancelled ones, and the cancelling ones themselves.
CREATE TABLE perintah_lewat (
  nomor INTEGER PRIMARY KEY REFERENCES perintah (nomor) DEFERRABLE INITIALLY DEFERRED,
  efektif INTEGER NOT NULL CHECK (efektif IN (0, 1)),
  dibatalkan_oleh INTEGER
) STRICT;

CREATE TABLE barang (
  id INTEGER PRIMARY KEY,
  golongan TEXT NOT NULL,
  kode_barang TEXT NOT NULL,
  kondisi TEXT NOT NULL CHECK (kondisi IN ('', 'B', 'KB', 'RB')),
  nama_barang TEXT NOT NULL,
  merk TEXT,
  spesifikasi TEXT,
  satuan TEXT NOT NULL,
  unit INTEGER NOT NULL CHECK (unit >= 0),
  nilai INTEGER NOT NULL CHECK (nilai BETWEEN 0 AND 9007199254740991),
  akumulasi INTEGER NOT NULL CHECK (akumulasi BETWEEN 0 AND 9007199254740991),
  unit_belum INTEGER NOT NULL CHECK (unit_belum BETWEEN 0 AND unit),
  tahun_perolehan INTEGER,
  tanggal_perolehan TEXT,
  presisi TEXT CHECK (presisi IN ('tanggal', 'tahun')),
  luas INTEGER,
  register_dari INTEGER,
  register_sampai INTEGER,
  nibar TEXT,
  cara_perolehan TEXT,
  alamat TEXT,
  keterangan TEXT,
  nomor_cetak TEXT,
  keyakinan_kode TEXT,
  tercetak TEXT CHECK (tercetak IS NULL OR json_valid(tercetak)),
  temuan TEXT NOT NULL CHECK (json_valid(temuan)),
  jumlah_temuan INTEGER NOT NULL,
  induk INTEGER,
  tanggal_terakhir TEXT NOT NULL,
  perintah_terakhir INTEGER NOT NULL
) STRICT;
CREATE INDEX barang_golongan ON barang (golongan, id);
CREATE INDEX barang_kode ON barang (kode_barang, id);
CREATE INDEX barang_nama ON barang (nama_barang COLLATE NOCASE, id);
CREATE INDEX barang_tahun ON barang (tahun_perolehan, id);
CREATE INDEX barang_nilai ON barang (nilai, id);
CREATE INDEX barang_unit ON barang (unit, id);
CREATE INDEX barang_kondisi ON barang (kondisi, id);
CREATE INDEX barang_induk ON barang (induk) WHERE induk IS NOT NULL;
CREATE INDEX barang_temuan ON barang (id) WHERE jumlah_temuan > 0;

CREATE TABLE saldo (
  golongan TEXT NOT NULL,
  kondisi TEXT NOT NULL,
  lot INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  nilai INTEGER NOT NULL,
  akumulasi INTEGER NOT NULL,
  belum INTEGER NOT NULL,
  PRIMARY KEY (golongan, kondisi)
) STRICT, WITHOUT ROWID;

CREATE TABLE rujukan (
  jenis TEXT NOT NULL,
  kunci TEXT NOT NULL,
  nilai TEXT NOT NULL CHECK (json_valid(nilai)),
  PRIMARY KEY (jenis, kunci)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE barang_cari USING fts5 (
  nama_barang, merk, spesifikasi, alamat, keterangan, kode_barang, nibar, nomor_cetak,
  content = 'barang', content_rowid = 'id', tokenize = 'trigram', columnsize = 0
);

CREATE TABLE kode_barang (
  kode TEXT PRIMARY KEY,
  uraian TEXT NOT NULL,
  tingkat INTEGER NOT NULL,
  sumber TEXT NOT NULL,
  aktif INTEGER NOT NULL CHECK (aktif IN (0, 1))
) STRICT;
CREATE VIRTUAL TABLE kode_barang_cari USING fts5 (
  uraian, content = 'kode_barang', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER perintah_tetap BEFORE UPDATE ON perintah BEGIN SELECT RAISE(ABORT, 'catatan perintah tidak dapat diubah'); END;
CREATE TRIGGER perintah_abadi BEFORE DELETE ON perintah BEGIN SELECT RAISE(ABORT, 'catatan perintah tidak dapat dihapus'); END;
CREATE TRIGGER mutasi_tetap BEFORE UPDATE ON mutasi BEGIN SELECT RAISE(ABORT, 'mutasi tidak dapat diubah'); END;
CREATE TRIGGER mutasi_abadi BEFORE DELETE ON mutasi BEGIN SELECT RAISE(ABORT, 'mutasi tidak dapat dihapus'); END;
CREATE TRIGGER baris_tetap BEFORE UPDATE ON mutasi_baris BEGIN SELECT RAISE(ABORT, 'baris mutasi tidak dapat diubah'); END;
CREATE TRIGGER baris_abadi BEFORE DELETE ON mutasi_baris BEGIN SELECT RAISE(ABORT, 'baris mutasi tidak dapat dihapus'); END;
`,
} as const;
