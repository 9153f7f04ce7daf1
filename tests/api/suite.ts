import assert from 'node:assert/strict';
import type { Keluaran, Masukan, NamaEntri, Reply } from '../../api/contract/index.ts';

// The main job, end to end, as steps that know nothing of the host they run on nor of the test runner: vitest runs them
// over the service, the browser host and the command line, Playwright over the real Electron.

/** A host as the steps see it. */
export interface HostUji {
  panggil(nama: string, masukan: unknown): Promise<Reply<unknown>>;
  /** Calls an entry that answers with a file; gives the answer and the file. */
  denganBerkas(nama: string, masukan: unknown): Promise<{ jawaban: Reply<unknown>; isi: Uint8Array }>;
  /** Restores from a file of the user's. */
  pulihkanDari(isi: Uint8Array, nama: string): Promise<Reply<unknown>>;
}

/** One step; they run in order on one register that is empty at first. */
export interface Langkah {
  readonly nama: string;
  jalan(host: HostUji): Promise<void>;
}

const KONTROL_SEN = 13_646_999_953_412;
const DASAR = 'BA 07/BA/2025';

/** The value of a call that must succeed. */
async function harus<N extends NamaEntri>(host: HostUji, nama: N, masukan: Masukan<N>): Promise<Keluaran<N>> {
  const jawaban = await host.panggil(nama, masukan);
  assert.ok(jawaban.ok, `${nama}: ${JSON.stringify(jawaban)}`);
  return jawaban.value as Keluaran<N>; // every host's answer was parsed by the entry
}

/** The reason of a call that must be refused. */
async function ditolak(host: HostUji, nama: string, masukan: unknown): Promise<string> {
  const jawaban = await host.panggil(nama, masukan);
  assert.ok(!jawaban.ok, `${nama} was not refused`);
  assert.match(jawaban.error.pesan, /[a-z] /);
  return `${jawaban.error.code}/${jawaban.error.reason}`;
}

const jumlah = (baris: readonly { lot: number; unit: number }[]) => ({
  lot: baris.reduce((n, b) => n + b.lot, 0),
  unit: baris.reduce((n, b) => n + b.unit, 0),
});

async function semuaHalaman(host: HostUji): Promise<string[]> {
  const id: string[] = [];
  let setelah: string | null = null;
  do {
    const halaman: Keluaran<'barang.daftar'> = await harus(host, 'barang.daftar', { setelah, batas: 200 });
    id.push(...halaman.baris.map((b) => b.id));
    setelah = halaman.kursor;
  } while (setelah !== null);
  return id;
}

/** All steps; each call gives a fresh set, because later ones remember what earlier ones made. */
export function rangkaianUtama(): Langkah[] {
  const ingat = { asal: '', anak: '', pecah: '', isi: '', cadangan: '', rekap: [] as unknown[] };
  const langkah: Langkah[] = [];
  const l = (nama: string, jalan: Langkah['jalan']): void => void langkah.push({ nama, jalan });

  l('an empty register is filled with the Renstra once', async (host) => {
    assert.equal((await harus(host, 'register.status', {})).keadaan, 'kosong');
    const hasil = await harus(host, 'register.siapkan', { contoh: 'renstra' });
    assert.deepEqual({ lot: hasil.lot, unit: hasil.unit }, { lot: 432, unit: 976 });
    assert.equal(await ditolak(host, 'register.siapkan', { contoh: 'renstra' }), 'conflict/register_tidak_kosong');
    const status = await harus(host, 'register.status', {});
    assert.deepEqual([status.keadaan, status.lot, status.unit, status.identitasTerisi], ['berisi', 432, 976, true]);
  });

  l('pages, register and totals tell the same lots', async (host) => {
    const register = await harus(host, 'barang.register', {});
    assert.equal(register.length, 432);
    assert.deepEqual(
      await semuaHalaman(host),
      register.map((b) => b.id),
    );
    const ringkasan = await harus(host, 'barang.ringkasan', { sasaran: { saringan: {} } });
    assert.deepEqual(ringkasan, { lot: 432, unit: 976, nilaiSen: 0, belumBernilai: 432 });
    const tanah = await harus(host, 'barang.register', { golongan: 'A' });
    assert.ok(tanah.length > 0 && tanah.every((b) => b.golongan === 'A' && b.nilaiSen === null));
    assert.equal((await harus(host, 'barang.register', { batas: 7 })).length, 7);
  });

  l('totals hold as of a day: nothing before the opening entry, all from its day on', async (host) => {
    ingat.rekap = await harus(host, 'rekap.kondisi', { per: '2024-12-31' });
    assert.deepEqual(jumlah(await harus(host, 'rekap.kondisi', { per: '2024-12-31' })), { lot: 432, unit: 976 });
    assert.deepEqual(await harus(host, 'rekap.kondisi', { per: '2024-12-30' }), []);
    assert.deepEqual(await harus(host, 'rekap.kondisi', {}), ingat.rekap);
  });

  l('the register is reconciled with the control totals to the sen', async (host) => {
    const r = await harus(host, 'rekonsiliasi.lihat', {});
    assert.equal(r.kontrolPer, '2024-12-31');
    assert.deepEqual([r.total.kontrolSen, r.total.bukuSen, r.total.selisihSen], [KONTROL_SEN, 0, -KONTROL_SEN]);
    assert.deepEqual(jumlah(r.golongan), { lot: 432, unit: 976 });
    assert.equal((await harus(host, 'rekonsiliasi.lihat', { per: '2024-12-30' })).kontrolPer, null);
  });

  l('a condition changes for a part of a lot, which splits it', async (host) => {
    const lot = (await harus(host, 'barang.register', { golongan: 'B', kondisi: 'B' })).find((b) => b.jumlah >= 5);
    assert.ok(lot);
    ingat.asal = lot.id;
    const masukan = { sasaran: { id: [lot.id] }, ke: 'RB' as const, tanggal: '2025-03-10', dasar: DASAR, jumlah: 2 };
    const hasil = await harus(host, 'barang.ubahKondisi', masukan);
    ingat.pecah = hasil.perintah;
    const [asal, anak] = hasil.lot;
    assert.ok(asal && anak && hasil.lot.length === 2);
    ingat.anak = anak.id;
    assert.deepEqual([asal.id, asal.jumlah, asal.kondisi], [lot.id, lot.jumlah - 2, 'B']);
    assert.deepEqual([anak.jumlah, anak.kondisi, anak.namaBarang], [2, 'RB', lot.namaBarang]);
    assert.deepEqual(jumlah(await harus(host, 'rekap.kondisi', {})), { lot: 433, unit: 976 });
    assert.deepEqual(await harus(host, 'rekap.kondisi', { per: '2025-03-09' }), ingat.rekap);
    assert.equal((await harus(host, 'barang.register', { per: '2025-03-09' })).length, 432);
  });

  l('a value is filled on its opening entry, and corrected on a date of its own', async (host) => {
    const isi = await harus(host, 'barang.isiNilai', { id: ingat.anak, nilaiSen: 1_000_001, dasar: 'Kuitansi 1' });
    ingat.isi = isi.perintah;
    assert.equal(isi.lot[0]?.nilaiSen, 1_000_001);
    assert.equal((await harus(host, 'rekonsiliasi.lihat', { per: '2024-12-31' })).total.bukuSen, 1_000_001);
    const koreksi = { id: ingat.anak, nilaiSen: 900_000, dasar: 'LHI 3', tanggal: '2025-04-01' };
    await harus(host, 'barang.isiNilai', koreksi);
    assert.equal((await harus(host, 'rekonsiliasi.lihat', { per: '2025-03-31' })).total.bukuSen, 1_000_001);
    const kini = await harus(host, 'rekonsiliasi.lihat', {});
    assert.deepEqual([kini.total.bukuSen, kini.total.selisihSen], [900_000, 900_000 - KONTROL_SEN]);
  });

  l('what rests on a command is named before it is cancelled; with it, all goes and comes back', async (host) => {
    const terhalang = await host.panggil('perintah.batalkan', { perintah: ingat.pecah });
    assert.ok(!terhalang.ok && terhalang.error.reason === 'batal_terhalang');
    assert.match(terhalang.error.pesan, new RegExp(`\\b${ingat.isi} \\(`));
    const batal = await harus(host, 'perintah.batalkan', { perintah: ingat.pecah, beserta: true });
    assert.equal(batal.dibatalkan.length, 3);
    assert.deepEqual(await harus(host, 'rekap.kondisi', {}), ingat.rekap);
    assert.equal((await harus(host, 'perintah.tumpukan', {})).ulangi?.perintah, batal.perintah);
    await harus(host, 'perintah.batalkan', { perintah: batal.perintah });
    assert.equal((await harus(host, 'rekonsiliasi.lihat', {})).total.bukuSen, 900_000);
    assert.equal(await ditolak(host, 'perintah.batalkan', { perintah: batal.perintah }), 'conflict/sudah_dibatalkan');
  });

  l('control totals are set per date with their source, and taken back', async (host) => {
    const rincian = [{ golongan: 'B', nilaiSen: 900_000 }] as const;
    const { perintah } = await harus(host, 'kontrol.atur', {
      per: '2025-06-30',
      sumber: 'Neraca 2025-1',
      rincian: [...rincian],
    });
    const r = await harus(host, 'rekonsiliasi.lihat', { per: '2025-06-30' });
    assert.deepEqual([r.kontrolPer, r.sumber, r.total.selisihSen], ['2025-06-30', 'Neraca 2025-1', 0]);
    assert.equal((await harus(host, 'rekonsiliasi.lihat', { per: '2025-06-29' })).kontrolPer, '2024-12-31');
    await harus(host, 'perintah.batalkan', { perintah });
    assert.deepEqual(
      (await harus(host, 'kontrol.daftar', {})).map((k) => k.per),
      ['2024-12-31'],
    );
  });

  l('data of a lot change, are found by search, and stand in its history with who and on what paper', async (host) => {
    const perubahan = { namaBarang: 'Mesin Zirkonium', merk: 'Wesel', alamat: null };
    await harus(host, 'barang.ubah', { id: ingat.asal, perubahan, tanggal: '2025-05-05', dasar: 'Nota 5' });
    const ketemu = await harus(host, 'barang.daftar', { saringan: { cari: 'zirkon wesel' } });
    assert.deepEqual(
      ketemu.baris.map((b) => b.id),
      [ingat.asal],
    );
    const lihat = await harus(host, 'barang.lihat', { id: ingat.asal });
    const [akhir] = lihat.riwayat;
    assert.ok(akhir);
    assert.deepEqual([akhir.tanggal, akhir.dasar, akhir.pelaku], ['2025-05-05', 'Nota 5', 'Ani']);
    assert.ok(akhir.perubahan.some((p) => p.kolom === 'namaBarang' && p.ke === 'Mesin Zirkonium'));
    assert.deepEqual(
      lihat.anak.map((a) => a.id),
      [ingat.anak],
    );
  });

  l('a whole filter changes its condition as one command', async (host) => {
    const sasaran = { saringan: { golongan: ['E' as const] } };
    const hasil = await harus(host, 'barang.ubahKondisi', { sasaran, ke: 'KB', tanggal: '2025-06-01', dasar: DASAR });
    assert.ok(hasil.jumlahLot > 1);
    assert.ok((await harus(host, 'barang.register', { golongan: 'E' })).every((b) => b.kondisi === 'KB'));
    await harus(host, 'perintah.batalkan', { perintah: hasil.perintah });
    assert.ok((await harus(host, 'barang.register', { golongan: 'E' })).every((b) => b.kondisi !== 'KB'));
  });

  l('identity and who worked are kept', async (host) => {
    const identitas = await harus(host, 'identitas.lihat', {});
    await harus(host, 'identitas.ubah', { identitas: { ...identitas, tempat: 'Kota Uji' } });
    assert.equal((await harus(host, 'identitas.lihat', {})).tempat, 'Kota Uji');
    assert.equal((await harus(host, 'pelaku.daftar', {}))[0]?.nama, 'Ani');
    const { baris } = await harus(host, 'perintah.daftar', { batas: 3 });
    assert.equal(baris[0]?.jenis, 'identitas.ubah');
    assert.equal(await ditolak(host, 'constructor', {}), 'not_found/perintah_tidak_dikenal');
    assert.equal(await ditolak(host, '__proto__', {}), 'not_found/perintah_tidak_dikenal');
  });

  l('reports and the Excel for BPKAD come as files', async (host) => {
    const daftar = await harus(host, 'laporan.daftar', {});
    assert.ok(daftar.length >= 6);
    const awal = { pdf: '%PDF-', xlsx: 'PK\u0003\u0004' };
    for (const format of ['pdf', 'xlsx'] as const) {
      const { jawaban, isi } = await host.denganBerkas('laporan.buat', {
        id: 'rekap-kondisi',
        semester: '2025-1',
        format,
      });
      assert.ok(jawaban.ok, JSON.stringify(jawaban));
      assert.equal(Buffer.from(isi.subarray(0, awal[format].length)).toString('latin1'), awal[format]);
    }
    const ekspor = await host.denganBerkas('ekspor.buat', { saringan: { golongan: ['A'] } });
    assert.ok(ekspor.jawaban.ok && ekspor.isi.length > 2000);
    assert.equal(
      await ditolak(host, 'laporan.buat', { id: 'tidak-ada', semester: '2025-1', format: 'pdf' }),
      'not_found/laporan_tidak_ada',
    );
    assert.equal(
      await ditolak(host, 'laporan.buat', { id: 'rekap-kondisi', semester: '9998-1', format: 'pdf' }),
      'rule/semester_belum_mulai',
    );
  });

  l('a backup is listed, looked into, and restored with the totals before and after', async (host) => {
    const dibuat = await harus(host, 'cadangan.buat', {});
    ingat.cadangan = dibuat.nama;
    assert.deepEqual([dibuat.lot, dibuat.unit], [433, 976]);
    assert.equal((await harus(host, 'cadangan.daftar', {}))[0]?.nama, dibuat.nama);
    await harus(host, 'barang.isiNilai', { id: '1', nilaiSen: 5, dasar: 'Kuitansi 2' });
    const tinjau = await harus(host, 'cadangan.tinjau', { nama: dibuat.nama });
    assert.equal(Number(tinjau.sekarang?.nilaiSen) - tinjau.cadangan.nilaiSen, 5);
    const pulih = await harus(host, 'cadangan.pulihkan', { nama: dibuat.nama });
    assert.deepEqual([pulih.sebelum?.nilaiSen, pulih.sesudah.nilaiSen], [900_005, 900_000]);
    assert.equal(pulih.disisihkan, null);
    const terbaca = (await harus(host, 'cadangan.isi', {})).find((c) => c.nama === dibuat.nama);
    assert.deepEqual([terbaca?.isi?.lot, terbaca?.isi?.nilaiSen, terbaca?.masalah], [433, 900_000, null]);
    assert.equal((await harus(host, 'rekonsiliasi.lihat', {})).total.bukuSen, 900_000);
    assert.equal((await harus(host, 'perintah.daftar', { batas: 1 })).baris[0]?.jenis, 'cadangan.pulihkan');
    assert.equal((await harus(host, 'cadangan.daftar', {}))[0]?.sebab, 'sebelum-pemulihan');
  });

  l('a backup on a stick comes back the same way; what is none is refused', async (host) => {
    const { isi } = await host.denganBerkas('cadangan.unduh', { nama: ingat.cadangan });
    const palsu = await host.pulihkanDari(Buffer.from('bukan cadangan'.repeat(100)), 'palsu.db');
    assert.ok(!palsu.ok && palsu.error.reason === 'bukan_register');
    assert.match(palsu.error.pesan, /^\S*palsu\.db bukan register/);
    const kosong = await host.pulihkanDari(new Uint8Array(0), 'kosong.db');
    assert.ok(!kosong.ok && kosong.error.reason === 'bukan_register');
    const pulih = await host.pulihkanDari(isi, 'usb.db');
    assert.ok(pulih.ok, JSON.stringify(pulih));
    assert.equal((await harus(host, 'barang.register', {})).length, 433);
  });

  l('the file proves itself', async (host) => {
    const { sah, temuan, lot } = await harus(host, 'periksa.jalankan', {});
    assert.deepEqual({ sah, temuan, lot }, { sah: true, temuan: [], lot: 433 });
  });

  return langkah;
}
