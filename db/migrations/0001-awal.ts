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
-- The ledger's list, latest first: all of it, or one kind.
CREATE INDEX mutasi_tanggal ON mutasi (tanggal);
CREATE INDEX mutasi_jenis ON mutasi (jenis, tanggal);

CREATE TABLE mutasi_baris (
  nomor INTEGER PRIMARY KEY,
  mutasi INTEGER NOT NULL REFERENCES mutasi (nomor),
  barang INTEGER NOT NULL,
  tanggal TEXT NOT NULL,
  sisi TEXT NOT NULL CHECK (sisi IN ('awal', 'tambah', 'kurang', 'pindah')),
  golongan TEXT NOT NULL,
  kode TEXT NOT NULL,
  kondisi TEXT NOT NULL CHECK (kondisi IN ('', 'B', 'KB', 'RB')),
  komptabel TEXT NOT NULL CHECK (komptabel IN ('intra', 'ekstra')),
  d_lot INTEGER NOT NULL,
  d_unit INTEGER NOT NULL,
  d_nilai INTEGER NOT NULL CHECK (abs(d_nilai) <= 9007199254740991),
  d_akumulasi INTEGER NOT NULL CHECK (abs(d_akumulasi) <= 9007199254740991),
  d_unit_belum INTEGER NOT NULL,
  d_belum INTEGER NOT NULL,
  isi TEXT CHECK (isi IS NULL OR json_valid(isi))
) STRICT;
-- Register numbers once given, by code: none is given twice.
CREATE INDEX baris_register ON mutasi_baris (kode, isi ->> '$.registerDari') WHERE isi ->> '$.registerDari' IS NOT NULL;
CREATE INDEX baris_barang ON mutasi_baris (barang);
CREATE INDEX baris_awal ON mutasi_baris (barang) WHERE sisi = 'awal';
CREATE INDEX baris_mutasi ON mutasi_baris (mutasi, golongan, barang);
CREATE INDEX baris_golongan ON mutasi_baris (golongan, tanggal, mutasi);

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
  komptabel TEXT NOT NULL CHECK (komptabel IN ('intra', 'ekstra')),
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
  tindak_lanjut TEXT CHECK (tindak_lanjut IS NULL OR json_valid(tindak_lanjut)),
  lain TEXT NOT NULL CHECK (json_valid(lain)),
  tanggal_terakhir TEXT NOT NULL,
  perintah_terakhir INTEGER NOT NULL
) STRICT;
-- Lots in the order of each column, for the list of the whole register. 'urut' is also the narrow copy of a lot that
-- a search looks at instead of the row.
CREATE INDEX barang_urut ON barang (id, golongan, kondisi, tahun_perolehan, nilai, unit, unit_belum, jumlah_temuan) WHERE unit > 0;
CREATE INDEX barang_kode ON barang (kode_barang, id) WHERE unit > 0;
CREATE INDEX barang_nama ON barang (nama_barang COLLATE NOCASE, id) WHERE unit > 0;
CREATE INDEX barang_tahun ON barang (tahun_perolehan, id) WHERE unit > 0;
CREATE INDEX barang_nilai ON barang (nilai, id) WHERE unit > 0;
CREATE INDEX barang_unit ON barang (unit, id) WHERE unit > 0;
-- The same within golongan and kondisi; behind the order come the figures that further filters and totals ask for.
CREATE INDEX barang_kelompok ON barang
  (golongan, kondisi, id, tahun_perolehan, nilai, unit, unit_belum, jumlah_temuan) WHERE unit > 0;
CREATE INDEX barang_kelompok_kode ON barang
  (golongan, kondisi, kode_barang, id, tahun_perolehan, nilai, unit, unit_belum, jumlah_temuan) WHERE unit > 0;
CREATE INDEX barang_kelompok_nama ON barang
  (golongan, kondisi, nama_barang COLLATE NOCASE, id, kode_barang, tahun_perolehan, nilai, unit, unit_belum, jumlah_temuan) WHERE unit > 0;
CREATE INDEX barang_kelompok_tahun ON barang
  (golongan, kondisi, tahun_perolehan, id, nilai, unit, unit_belum, jumlah_temuan) WHERE unit > 0;
CREATE INDEX barang_kelompok_nilai ON barang
  (golongan, kondisi, nilai, id, tahun_perolehan, unit, unit_belum, jumlah_temuan) WHERE unit > 0;
CREATE INDEX barang_kelompok_unit ON barang
  (golongan, kondisi, unit, id, tahun_perolehan, nilai, unit_belum, jumlah_temuan) WHERE unit > 0;
-- Only lots with a finding, and only those without a value, are in these.
CREATE INDEX barang_temuan ON barang
  (golongan, kondisi, id, tahun_perolehan, nilai, unit, unit_belum, jumlah_temuan, temuan) WHERE jumlah_temuan > 0 AND unit > 0;
CREATE INDEX barang_belum ON barang
  (golongan, kondisi, id, tahun_perolehan, nilai, unit, unit_belum, jumlah_temuan) WHERE unit_belum > 0;
CREATE INDEX barang_belum_nilai ON barang
  (golongan, kondisi, nilai, id, tahun_perolehan, unit, unit_belum, jumlah_temuan) WHERE unit_belum > 0;
-- The queue of goods in RB on their way out: where each stands, and its figures.
CREATE INDEX barang_rusak ON barang (id, kode_barang, tindak_lanjut ->> '$.tahap', unit, nilai, unit_belum) WHERE kondisi = 'RB' AND unit > 0;
CREATE INDEX barang_terakhir ON barang (tanggal_terakhir);
-- Numbers a thing has for itself, in the order in which doubles are looked for.
CREATE INDEX barang_register ON barang (kode_barang, register_dari, id, register_sampai) WHERE register_dari IS NOT NULL AND unit > 0;
CREATE INDEX barang_nibar ON barang (nibar) WHERE nibar IS NOT NULL AND unit > 0;
-- Goods that left, to be found again when their writing off is revoked.
CREATE INDEX barang_habis ON barang (tanggal_terakhir, id) WHERE unit = 0;
CREATE INDEX barang_induk ON barang (induk) WHERE induk IS NOT NULL;

CREATE TABLE saldo (
  golongan TEXT NOT NULL,
  kondisi TEXT NOT NULL,
  komptabel TEXT NOT NULL,
  lot INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  nilai INTEGER NOT NULL,
  akumulasi INTEGER NOT NULL,
  belum INTEGER NOT NULL,
  PRIMARY KEY (golongan, kondisi, komptabel)
) STRICT, WITHOUT ROWID;

-- Lines summed by day, side and cause, for totals as of a day and for what moved between two days.
CREATE TABLE saldo_harian (
  tanggal TEXT NOT NULL,
  golongan TEXT NOT NULL,
  kondisi TEXT NOT NULL,
  komptabel TEXT NOT NULL,
  sisi TEXT NOT NULL,
  jenis TEXT NOT NULL,
  lot INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  nilai INTEGER NOT NULL,
  akumulasi INTEGER NOT NULL,
  belum INTEGER NOT NULL,
  PRIMARY KEY (tanggal, golongan, kondisi, komptabel, sisi, jenis)
) STRICT, WITHOUT ROWID;

CREATE TABLE rujukan (
  jenis TEXT NOT NULL,
  kunci TEXT NOT NULL,
  nilai TEXT NOT NULL CHECK (json_valid(nilai)),
  PRIMARY KEY (jenis, kunci)
) STRICT, WITHOUT ROWID;

-- Text as the search sees it: two blanks before every word that may be found by its first one or two letters, so
-- that this beginning is a trigram too; and the golongan as a word of its own.
CREATE VIEW barang_teks AS SELECT
  id, '  ' || replace(nama_barang, ' ', '  ') AS nama_barang, merk, spesifikasi, alamat, keterangan,
  '  ' || kode_barang AS kode_barang, nibar, '  ' || nomor_cetak AS nomor_cetak, '~' || golongan || '~' AS golongan
FROM barang;
CREATE VIRTUAL TABLE barang_cari USING fts5 (
  nama_barang, merk, spesifikasi, alamat, keterangan, kode_barang, nibar, nomor_cetak, golongan,
  content = 'barang_teks', content_rowid = 'id', tokenize = 'trigram', columnsize = 0
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
-- A closed semester, and all before it, takes no mutasi by any path.
CREATE TRIGGER mutasi_periode BEFORE INSERT ON mutasi
WHEN EXISTS (SELECT 1 FROM rujukan WHERE jenis = 'periode' AND nilai ->> '$.selesai' >= NEW.tanggal)
BEGIN SELECT RAISE(ABORT, 'semester sudah ditutup'); END;
CREATE TRIGGER mutasi_tetap BEFORE UPDATE ON mutasi BEGIN SELECT RAISE(ABORT, 'mutasi tidak dapat diubah'); END;
CREATE TRIGGER mutasi_abadi BEFORE DELETE ON mutasi BEGIN SELECT RAISE(ABORT, 'mutasi tidak dapat dihapus'); END;
CREATE TRIGGER baris_tetap BEFORE UPDATE ON mutasi_baris BEGIN SELECT RAISE(ABORT, 'baris mutasi tidak dapat diubah'); END;
CREATE TRIGGER baris_abadi BEFORE DELETE ON mutasi_baris BEGIN SELECT RAISE(ABORT, 'baris mutasi tidak dapat dihapus'); END;
`,
} as const;
