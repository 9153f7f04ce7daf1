import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Masukan } from '../../api/contract/index.ts';
import { bagianMutasi, type BarisMutasi, type MintaMutasi } from '../../db/reads/mutasi.ts';
import { registerUji, type RegisterUji } from './bantu.ts';

let uji: RegisterUji;
const DOKUMEN = { jenis: 'BA', nomor: '1' };

beforeAll(async () => {
  uji = registerUji();
  const gol = ['A', 'B', 'C'] as const;
  const kode = { A: '1.3.1.01.01.02.001', B: '1.3.2.05.02.01.030', C: '1.3.3.01.01.01.001' };
  const id = uji
    .lot(Array.from({ length: 30 }, (_, i) => ({ unit: 4, nilai: 400, atribut: atribut(gol[i % 3] ?? 'A') })))
    .map(String);
  function atribut(golongan: 'A' | 'B' | 'C') {
    return { golongan, kodeBarang: kode[golongan] };
  }
  const mutasi = (jenis: Masukan<'mutasi.catat'>['jenis'], data: Record<string, unknown>) =>
    uji.harus('mutasi.catat', { jenis, data });
  const hari = (i: number) => `2025-0${1 + (i % 8)}-0${1 + (i % 4)}`;
  let n = 0;
  for (const barangId of id) {
    n += 1;
    const tanggal = hari(n);
    if (n % 3 === 0) await mutasi('koreksi', { barangId, tanggal, dokumen: DOKUMEN, nilaiSen: 300 + n, jumlah: 5 });
    else if (n % 5 === 0)
      await mutasi('reklas', { barangId, tanggal, dokumen: DOKUMEN, keKode: '1.5.4.01.01.01.002', jumlah: 2 });
    else if (n % 7 === 0) await mutasi('penghapusan', { barangId, tanggal, dokumen: DOKUMEN, cara: 'penjualan' });
    else {
      const { perintah } = await uji.harus('barang.ubahKondisi', {
        sasaran: { id: [barangId] },
        ke: 'RB',
        tanggal,
        dasar: 'BA',
        jumlah: 3,
      });
      if (n % 2 === 0) await uji.harus('perintah.batalkan', { perintah });
    }
  }
  await mutasi('gabung', { barangIds: [id[3], id[9]], tanggal: '2025-10-01' }).catch(() => undefined);
  await uji.harus('barang.ubahKondisi', {
    sasaran: { saringan: {} },
    ke: 'KB',
    tanggal: '2025-12-31',
    dasar: 'BA akhir',
  });
});
afterAll(() => uji.tutup());

type Saring = Omit<MintaMutasi, 'setelah' | 'batas'>;
const SARINGAN: readonly Saring[] = [
  {},
  { semester: '2025-1' },
  { semester: '2024-2' },
  { jenis: 'koreksi' },
  { jenis: 'penghapusan' },
  { jenis: 'tidak-ada' },
  { golongan: 'G' },
  { golongan: 'C', semester: '2025-2' },
  { golongan: 'B', jenis: 'ubah' },
  { barangId: '3' },
  { barangId: '3', jenis: 'koreksi' },
];

function halaman(saring: Saring, batas: number): BarisMutasi[] {
  const semua: BarisMutasi[] = [];
  let setelah: string | null = null;
  do {
    const { baris, kursor } = bagianMutasi(uji.register.db, { ...saring, setelah, batas });
    semua.push(...baris);
    if (kursor !== null) expect(baris.length).toBeGreaterThanOrEqual(batas);
    expect(kursor).not.toBe(setelah ?? '');
    setelah = kursor;
  } while (setelah !== null);
  return semua;
}

/** The list as one statement over the whole ledger would give it. */
function polos({ semester, jenis, golongan, barangId }: Saring) {
  const [mulai, selesai] = semester
    ? [
        `${semester.slice(0, 4)}-0${semester.endsWith('1') ? 1 : 7}-01`,
        `${semester.slice(0, 4)}-${semester.endsWith('1') ? '06-30' : '12-31'}`,
      ]
    : ['0', '9'];
  const db = uji.register.db;
  return db
    .prepare(
      `select cast(m.nomor as text) as mutasi, cast(b.barang as text) as barangId, b.golongan, b.kode as kodeBarang,
         sum(b.d_unit) as unit, sum(b.d_nilai) as nilaiSen
       from mutasi m join mutasi_baris b on b.mutasi = m.nomor join perintah p on p.nomor = m.perintah
       where m.membalik is null and p.membatalkan = '[]' and m.tanggal between ? and ?
         and m.jenis like ? and (? is null or b.golongan = ?) and (? is null or b.barang = ?)
       group by m.nomor, b.golongan, b.barang, b.kode
       order by m.tanggal desc, m.nomor desc, b.golongan, b.barang, min(b.nomor)`,
    )
    .all(mulai, selesai, `${jenis ?? ''}%`, golongan ?? null, golongan ?? null, barangId ?? null, barangId ?? null);
}

const inti = (b: BarisMutasi) => {
  const { mutasi, barangId, golongan, kodeBarang, unit, nilaiSen } = b;
  return { mutasi, barangId, golongan, kodeBarang, unit, nilaiSen };
};

describe('the ledger as a list', () => {
  it.each(SARINGAN)('%j: pages of any size are the whole list, none twice, none missing', (saring) => {
    const semua = polos(saring);
    if (saring.jenis !== 'tidak-ada') expect(semua.length).toBeGreaterThan(0);
    for (const batas of [1, 2, 3, 7, 1000]) expect(halaman(saring, batas).map(inti)).toEqual(semua);
  });

  it('tells of both sides of a reklas, and keeps the name of what was cancelled', async () => {
    const reklas = halaman({ jenis: 'reklas' }, 100);
    expect(reklas.slice(0, 2).map((b) => [b.golongan, b.unit, b.nilaiSen])).toEqual([
      ['B', -2, -200],
      ['G', 2, 200],
    ]);
    const data = {
      kodeBarang: '1.3.2.10.01.02.002',
      namaBarang: 'Lap Top',
      jumlah: 1,
      satuan: 'unit',
      tanggal: '2026-01-01',
      kondisi: 'B',
      caraPerolehan: 'hibah',
      dokumen: DOKUMEN,
    };
    const { perintah } = await uji.harus('mutasi.catat', { jenis: 'perolehan', data });
    await uji.harus('perintah.batalkan', { perintah });
    expect(halaman({}, 1)[0]).toMatchObject({ namaBarang: 'Lap Top', dibatalkan: true, perintah });
  });

  it('refuses a cursor of its own making', async () => {
    const hasil = await uji.panggil('mutasi.daftar', { setelah: '2025-01-01_1_B_1; drop table mutasi' });
    expect(hasil.ok ? null : hasil.error.reason).toBe('kursor_tidak_sah');
  });
});
