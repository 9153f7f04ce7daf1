import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { semesterSesudah, type Semester } from '../../domain/tanggal.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
});
afterEach(() => {
  expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  uji.tutup();
});

const DOKUMEN = { jenis: 'BAST', nomor: '12/2025', tanggal: '2025-03-15' };
const LAPTOP = {
  kodeBarang: '1.3.2.10.01.02.002',
  namaBarang: 'Lap Top',
  jumlah: 1,
  satuan: 'unit',
  nilaiSen: 800_000,
  tanggal: '2025-03-15',
  kondisi: 'B',
  caraPerolehan: 'pembelian',
  dokumen: DOKUMEN,
};
const KOMPUTER = { kodeBarang: '1.3.2.10.01.02.002', tahunPerolehan: 2024 } as const;

const kartu = (id: string | number, per = '2026-12-31') => uji.harus('penyusutan.kartu', { per, id: String(id) });
const ringkas = async (id: string | number, per?: string) =>
  (await kartu(id, per)).baris.map((b) => [
    b.semester,
    b.bebanSen,
    b.koreksiSen,
    b.pindahSen,
    b.akumulasiSen,
    b.nilaiBukuSen,
    b.terposting,
  ]);
/** Akumulasi of a lot as the ledger's lines have it, by plain SQL. */
const akumulasiBuku = (id: string | number): number =>
  uji.register.db
    .prepare('select coalesce(sum(d_akumulasi), 0) from mutasi_baris where barang = ?')
    .pluck()
    .get(Number(id)) as number;
const catat = (jenis: 'perolehan' | 'kapitalisasi' | 'reklas' | 'koreksi' | 'penghapusan' | 'pecah', data: object) =>
  uji.harus('mutasi.catat', { jenis, data: { ...data } });

describe('card of a lot', () => {
  it('is the plan before anything was closed, and the books after', async () => {
    const { lot } = await catat('perolehan', LAPTOP);
    const id = lot[0]?.id ?? '';
    expect(await ringkas(id, '2026-06-30')).toEqual([
      ['2025-1', 100_000, 0, 0, 100_000, 700_000, false],
      ['2025-2', 100_000, 0, 0, 200_000, 600_000, false],
      ['2026-1', 100_000, 0, 0, 300_000, 500_000, false],
    ]);
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    await uji.harus('periode.tutup', { semester: '2025-2', terimaPeringatan: 'Uji' });
    expect((await ringkas(id, '2026-06-30')).map((b) => b[6])).toEqual([true, true, false]);
    expect(akumulasiBuku(id)).toBe(200_000);
    expect((await kartu(id)).lot).toMatchObject({
      status: 'disusutkan',
      akumulasiSen: 200_000,
      nilaiBukuSen: 600_000,
      sumber: { awalan: '1.3.2.10.01', tahun: 4, bawaan: true },
    });
  });

  it('a value filled in after closing stands as a correction in the open semester; closed lines stay empty', async () => {
    const [id = 0] = uji.lot([{ unit: 1, atribut: KOMPUTER }]);
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'Uji' });
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    await uji.harus('barang.isiNilai', { id: String(id), nilaiSen: 8000, dasar: 'KIB', tanggal: '2025-08-01' });
    // 1000 a semester from 2024-1 on; three of them are missed.
    const harap = [
      ['2025-2', 1000, 3000, 0, 4000, 4000, false],
      ['2026-1', 1000, 0, 0, 5000, 3000, false],
    ];
    expect(await ringkas(id, '2026-06-30')).toEqual(harap);
    const { baris } = await kartu(id, '2026-06-30');
    expect(baris[0]?.catatan.join(' ')).toContain('Koreksi akumulasi Rp30,00');
    expect(await uji.harus('periode.tutup', { semester: '2025-2', terimaPeringatan: 'Uji' })).toMatchObject({
      bebanSen: 1000,
      koreksiSen: 3000,
    });
    expect(await ringkas(id, '2026-06-30')).toEqual([['2025-2', 1000, 3000, 0, 4000, 4000, true], harap[1]]);
    expect(akumulasiBuku(id)).toBe(4000);
  });

  it('a corrected value leaves closed semesters as they were posted', async () => {
    const { lot } = await catat('perolehan', LAPTOP);
    const id = lot[0]?.id ?? '';
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    await catat('koreksi', { barangId: id, tanggal: '2025-09-01', dokumen: DOKUMEN, nilaiSen: 1_600_000 });
    expect(await ringkas(id, '2026-06-30')).toEqual([
      ['2025-1', 100_000, 0, 0, 100_000, 700_000, true],
      ['2025-2', 200_000, 100_000, 0, 400_000, 1_200_000, false],
      ['2026-1', 200_000, 0, 0, 600_000, 1_000_000, false],
    ]);
    // The base of a closed line is the one it was charged on.
    expect((await kartu(id, '2026-06-30')).baris.map((b) => b.dasarSen)).toEqual([800_000, 1_600_000, 1_600_000]);
  });

  it('an opening akumulasi is shown line by line while the books hold it, in one sum when they hold another', async () => {
    const [id = 0] = uji.lot([{ unit: 1, nilai: 8000, atribut: KOMPUTER }]);
    const awal = [
      ['2024-1', 1000, 0, 0, 1000, 7000],
      ['2024-2', 1000, 0, 0, 2000, 6000],
    ];
    expect((await ringkas(id, '2025-06-30')).map((b) => b.slice(0, 6))).toEqual([
      ...awal,
      ['2025-1', 1000, 0, 0, 3000, 5000],
    ]);
    // The semester of the opening itself carries no charge: that is in the opening.
    expect(await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'Uji' })).toMatchObject({
      bebanSen: 0,
      koreksiSen: 0,
    });
    expect(akumulasiBuku(id)).toBe(2000);
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    await uji.harus('mutasi.catat', {
      jenis: 'koreksi',
      data: { barangId: String(id), tanggal: '2025-09-01', dokumen: DOKUMEN, nilaiSen: 16_000 },
    });
    expect((await ringkas(id, '2025-12-31')).map((b) => b.slice(0, 5))).toEqual([
      ...awal.map((b) => b.slice(0, 5)),
      ['2025-1', 1000, 0, 0, 3000],
      ['2025-2', 2000, 3000, 0, 8000],
    ]);
  });

  it('says why there is none', async () => {
    const [tanah = 0, kdp = 0, kosong = 0, aneh = 0] = uji.lot([
      { unit: 1, nilai: 500, atribut: { golongan: 'A', kodeBarang: '1.3.1.01.01.02.001' } },
      { unit: 1, nilai: 500, atribut: { golongan: 'F', kodeBarang: '1.3.6.01.01.01.001' } },
      { unit: 1, atribut: KOMPUTER },
      { unit: 1, nilai: 500, atribut: { ...KOMPUTER, tahunPerolehan: null } },
    ]);
    for (const [id, kata] of [
      [tanah, 'Tanah tidak disusutkan'],
      [kdp, 'Konstruksi dalam pengerjaan'],
      [kosong, 'Belum bernilai'],
      [aneh, 'tahun perolehannya'],
    ] as const) {
      const { baris, lot } = await kartu(id);
      expect(baris).toEqual([]);
      expect(lot?.keterangan).toContain(kata);
    }
    const { dilewati } = await uji.harus('penyusutan.jadwal', { per: '2025-06-30' });
    expect(dilewati.map((d) => d.barangId)).toEqual([String(kosong), String(aneh)]);
  });

  it('goods written off take along what is posted for the semesters before, also when it is posted later', async () => {
    const { lot } = await catat('perolehan', LAPTOP);
    const id = lot[0]?.id ?? '';
    await catat('penghapusan', { barangId: id, tanggal: '2025-09-01', cara: 'penjualan', dokumen: DOKUMEN });
    expect(await ringkas(id, '2025-12-31')).toEqual([
      ['2025-1', 100_000, 0, 0, 100_000, 700_000, false],
      ['2025-2', 0, 0, -100_000, 0, 0, false],
    ]);
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    const { ringkasan } = await uji.harus('periode.tutup', { semester: '2025-2', terimaPeringatan: 'Uji' });
    expect(ringkasan).toEqual([]);
    expect(akumulasiBuku(id)).toBe(0);
    expect((await ringkas(id, '2025-12-31')).map((b) => b.slice(0, 6))).toEqual([
      ['2025-1', 100_000, 0, 0, 100_000, 700_000],
      ['2025-2', 0, 0, -100_000, 0, 0],
    ]);
  });
});

describe('what the card foretells is what closing posts', () => {
  const acak = (benih: number) => () => {
    benih = (benih * 1_103_515_245 + 12_345) % 2_147_483_648;
    return benih / 2_147_483_648;
  };

  it.each(Array.from({ length: 15 }, (_, i) => i + 1))('seed %i', async (benih) => {
    const kocok = acak(benih);
    const bulat = (n: number) => Math.floor(kocok() * n);
    const ids = uji
      .lot(
        Array.from({ length: 6 }, (_, i) => ({
          unit: 1 + bulat(4),
          nilai: i === 0 ? null : 1 + bulat(9_000_000),
          atribut: { ...KOMPUTER, tahunPerolehan: 2019 + bulat(6) },
        })),
      )
      .map(String);
    for (let s: Semester = '2024-2'; s <= '2026-1'; s = semesterSesudah(s)) {
      for (let i = 0; i < 4; i++) {
        const id = ids[bulat(ids.length)] ?? '';
        const bulan = String(1 + bulat(6) + (s.endsWith('2') ? 6 : 0)).padStart(2, '0');
        const tanggal = s === '2024-2' ? '2024-12-31' : `${s.slice(0, 4)}-${bulan}-1${bulat(9)}`;
        const umum = { barangId: id, tanggal, dokumen: DOKUMEN };
        const pilih = bulat(6);
        const hasil =
          pilih === 0
            ? await uji.panggil('mutasi.catat', { jenis: 'koreksi', data: { ...umum, nilaiSen: 1 + bulat(9_000_000) } })
            : pilih === 1
              ? await uji.panggil('mutasi.catat', {
                  jenis: 'kapitalisasi',
                  data: { ...umum, nilaiSen: 1 + bulat(5_000_000) },
                })
              : pilih === 2
                ? await uji.panggil('mutasi.catat', { jenis: 'pecah', data: { ...umum, jumlah: 1 } })
                : pilih === 3
                  ? await uji.panggil('mutasi.catat', {
                      jenis: 'reklas',
                      data: { ...umum, keKode: '1.5.4.01.01.01.002' },
                    })
                  : pilih === 4
                    ? await uji.panggil('mutasi.catat', { jenis: 'penghapusan', data: { ...umum, cara: 'penjualan' } })
                    : await uji.panggil('barang.isiNilai', {
                        id,
                        nilaiSen: 1 + bulat(9_000_000),
                        dasar: 'KIB',
                        tanggal,
                      });
        if (hasil.ok) for (const l of hasil.value.lot) if (!ids.includes(l.id)) ids.push(l.id);
      }
      const akhir = `${s.slice(0, 4)}-${s.endsWith('1') ? '06-30' : '12-31'}`;
      const rencana = new Map<string, unknown>();
      // What the card foretells as a correction may be booked as akumulasi that went along with a split.
      const baris = async (id: string) =>
        (await ringkas(id, akhir)).map(([semester, beban, koreksi, pindah, ...lain]) => [
          semester,
          beban,
          Number(koreksi) + Number(pindah),
          ...lain.slice(0, 2),
        ]);
      for (const id of ids) rencana.set(id, await baris(id));
      // A value corrected below the akumulasi of goods that stand still under 1.5.4 blocks, until it is accepted.
      for (const { aturan, tingkat, terbuka } of await uji.harus('mutu.ringkasan', { semester: s }))
        if (tingkat === 'galat' && terbuka > 0)
          await uji.harus('mutu.tandai', {
            saringan: { aturan },
            semester: s,
            status: 'diterima',
            alasan: 'Uji',
          });
      await uji.harus('periode.tutup', { semester: s, terimaPeringatan: 'Uji' });
      for (const id of ids) {
        const buku = await baris(id);
        expect([id, buku]).toEqual([id, rencana.get(id)]);
        expect([id, buku.reduce((n, b) => n + Number(b[1]) + Number(b[2]), 0)]).toEqual([id, akumulasiBuku(id)]);
      }
    }
  });
});

describe('an opening balance that is split before its first closing', () => {
  it('gives every part its share of the opening akumulasi, also what left meanwhile', async () => {
    const [id = 0] = uji.lot([{ unit: 4, nilai: 4_000_000, atribut: { ...KOMPUTER, tahunPerolehan: 2023 } }]);
    const pecah = async (tanggal: string) =>
      (await uji.harus('mutasi.catat', { jenis: 'pecah', data: { barangId: String(id), tanggal, jumlah: 1 } })).lot[1]
        ?.id;
    const pergi = await pecah('2025-02-01');
    const tinggal = await pecah('2025-02-02');
    await catat('penghapusan', { barangId: pergi, tanggal: '2025-04-01', cara: 'penjualan', dokumen: DOKUMEN });
    const { ringkasan } = await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    const buku = uji.register.db
      .prepare(
        `select b.barang, m.jenis, b.sisi, sum(b.d_akumulasi) from mutasi_baris b join mutasi m on m.nomor = b.mutasi
         where b.d_akumulasi <> 0 group by 1, 2, 3 order by 1, 2, 3`,
      )
      .raw()
      .all();
    // 4.000.000 over 8 semesters, 4 of them over: 2.000.000; a quarter goes with each part.
    expect(buku).toEqual([
      [id, 'akumulasi-awal', 'awal', 2_000_000],
      [id, 'akumulasi-ikut', 'pindah', -1_000_000],
      [id, 'penyusutan', 'tambah', 250_000],
      [Number(pergi), 'akumulasi-ikut', 'kurang', -500_000],
      [Number(pergi), 'akumulasi-ikut', 'pindah', 500_000],
      [Number(tinggal), 'akumulasi-ikut', 'pindah', 500_000],
      [Number(tinggal), 'penyusutan', 'tambah', 125_000],
    ]);
    expect(ringkasan[0]?.akumulasiSen).toBe(1_875_000);
  });

  it('sends akumulasi along with a value that is filled in on a part after the split', async () => {
    const [id = 0] = uji.lot([{ unit: 4, atribut: { ...KOMPUTER, tahunPerolehan: 2023 } }]);
    const data = { barangId: String(id), tanggal: '2025-02-01', jumlah: 1 };
    const bagian = (await uji.harus('mutasi.catat', { jenis: 'pecah', data })).lot[1]?.id ?? '';
    await uji.harus('barang.isiNilai', { id: bagian, nilaiSen: 800_000, dasar: 'SPK' });
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'Uji' });
    // The rest of the lot has no value, so nothing of what was reckoned on this one may stay there.
    expect([akumulasiBuku(id), akumulasiBuku(bagian)]).toEqual([0, 400_000]);
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    expect(await ringkas(bagian, '2025-06-30').then((b) => b.at(-1))).toEqual([
      '2025-1',
      100_000,
      0,
      400_000,
      500_000,
      300_000,
      true,
    ]);
  });

  it('keeps goods that left from coming back without the akumulasi that went along', async () => {
    const [id = 0] = uji.lot([{ unit: 1, nilai: 800_000, atribut: { ...KOMPUTER, tahunPerolehan: 2023 } }]);
    const data = { barangId: String(id), tanggal: '2025-02-01', cara: 'penjualan', dokumen: DOKUMEN };
    const { perintah } = await uji.harus('mutasi.catat', { jenis: 'penghapusan', data });
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'Uji' });
    const tolak = await uji.panggil('perintah.batalkan', { perintah });
    expect(tolak).toMatchObject({ ok: false, error: { reason: 'batal_terhalang' } });
    await uji.harus('periode.buka', { semester: '2024-2', alasan: 'Penghapusan keliru' });
    await uji.harus('perintah.batalkan', { perintah });
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'Uji' });
    expect(akumulasiBuku(id)).toBe(400_000);
  });

  it('takes a late correction of what left out of the leaving, not in as an increase', async () => {
    const data = { kodeBarang: KOMPUTER.kodeBarang, namaBarang: 'Lap Top', jumlah: 1, satuan: 'unit', kondisi: 'B' };
    const nilai = { nilaiSen: 800_000, akumulasiSen: 500_000, tanggal: '2025-01-15', tanggalPerolehan: '2025-01-15' };
    const masuk = { jenis: 'transfer-masuk', data: { ...data, ...nilai, dokumen: DOKUMEN } } as const;
    const id = (await uji.harus('mutasi.catat', masuk)).lot[0]?.id ?? '';
    await catat('koreksi', { barangId: id, tanggal: '2025-01-16', nilaiSen: 300_000, dokumen: DOKUMEN });
    const keluar = { barangId: id, tanggal: '2025-07-02', dokumen: DOKUMEN, tujuan: 'BPKAD' };
    await uji.harus('mutasi.catat', { jenis: 'transfer-keluar', data: keluar });
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'Uji' });
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    const ikut = uji.register.db
      .prepare(
        `select distinct b.sisi from mutasi_baris b join mutasi m on m.nomor = b.mutasi
         where m.jenis = 'akumulasi-ikut' and b.d_akumulasi > 0`,
      )
      .pluck()
      .all();
    expect(ikut).toEqual(['kurang']);
    expect(akumulasiBuku(id)).toBe(0);
  });
});
