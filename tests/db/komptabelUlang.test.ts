import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringkasanPada } from '../../db/ledger/periode.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { registerUji, type RegisterUji } from './bantu.ts';
import { potret } from './model.ts';

const KODE = '1.3.2.05.02.01.030';
const DOKUMEN = { jenis: 'BA' };
const terima = 'Uji';

interface Batas {
  readonly awalan: string;
  readonly mulai: string;
  readonly batasSen: number;
}

/** The class by the rule written out: longest prefix with a threshold by the day, of those the latest. */
function seharusnya(batas: readonly Batas[], lot: Lot): string {
  const acuan = lot.tanggal_perolehan ?? `${lot.tahun_perolehan}-01-01`;
  const [satu] = batas
    .filter((b) => b.mulai <= acuan && `${lot.kode_barang}.`.startsWith(`${b.awalan}.`))
    .toSorted((a, b) => b.awalan.length - a.awalan.length || (a.mulai < b.mulai ? 1 : -1));
  if (lot.unit_belum > 0 || satu === undefined) return 'intra';
  return lot.nilai / lot.unit < satu.batasSen ? 'ekstra' : 'intra';
}

interface Lot {
  readonly id: number;
  readonly kode_barang: string;
  readonly tanggal_perolehan: string | null;
  readonly tahun_perolehan: number;
  readonly unit: number;
  readonly nilai: number;
  readonly unit_belum: number;
  readonly komptabel: string;
}

const lotUji = (uji: RegisterUji): Lot[] =>
  uji.register.db.prepare('select * from barang where unit > 0 order by id').all() as Lot[];

const hari = fc.constantFrom('2025-01-10', '2025-04-05', '2025-08-17', '2026-02-02');
const mana = fc.nat(30);
const nilai = fc.integer({ min: 0, max: 12 }).map((n) => n * 1000);

const langkah = fc.oneof(
  fc.record({
    op: fc.constant('perolehan' as const),
    hari,
    nilai: fc.option(nilai),
    jumlah: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ op: fc.constant('isi' as const), mana, nilai, hari: fc.option(hari) }),
  fc.record({
    op: fc.constant('koreksi' as const),
    mana,
    nilai: fc.option(nilai),
    jumlah: fc.option(fc.integer({ min: 1, max: 5 })),
    hari,
  }),
  fc.record({ op: fc.constant('pecah' as const), mana, hari }),
  fc.record({ op: fc.constant('reklas' as const), mana, hari }),
  fc.record({ op: fc.constant('tahun' as const), mana, tahun: fc.integer({ min: 2018, max: 2024 }), hari }),
  fc.record({ op: fc.constant('tutup' as const) }),
);
type Langkah = typeof langkah extends fc.Arbitrary<infer L> ? L : never;

/** Runs a step; gives the lot whose class it has to settle, and the command. Refusals change nothing. */
async function jalankan(uji: RegisterUji, l: Langkah): Promise<{ id: number; perintah: string } | null> {
  const semua = lotUji(uji);
  const lot = 'mana' in l ? semua[l.mana % semua.length] : undefined;
  const barangId = String(lot?.id ?? 0);
  const catat = async (jenis: string, data: Record<string, unknown>) => {
    const hasil = await uji.panggil('mutasi.catat', { jenis, data } as never);
    const berkas = hasil.ok ? (hasil.value as { perintah: string; lot: { id: string }[] }) : null;
    return berkas === null ? null : { id: Number(berkas.lot.at(-1)?.id), perintah: berkas.perintah };
  };
  switch (l.op) {
    case 'perolehan': {
      const barang = {
        kodeBarang: KODE,
        namaBarang: 'Kursi',
        satuan: 'unit',
        kondisi: 'B',
        caraPerolehan: 'pembelian',
      };
      return catat('perolehan', { ...barang, jumlah: l.jumlah, nilaiSen: l.nilai, tanggal: l.hari, dokumen: DOKUMEN });
    }
    case 'isi': {
      const tanggal = l.hari === null ? {} : { tanggal: l.hari };
      const hasil = await uji.panggil('barang.isiNilai', { id: barangId, nilaiSen: l.nilai, dasar: 'SPK', ...tanggal });
      return hasil.ok ? { id: Number(barangId), perintah: hasil.value.perintah } : null;
    }
    case 'koreksi': {
      const data = { ...(l.nilai !== null && { nilaiSen: l.nilai }), ...(l.jumlah !== null && { jumlah: l.jumlah }) };
      return catat('koreksi', { barangId, tanggal: l.hari, dokumen: DOKUMEN, ...data });
    }
    case 'pecah':
      // A part stands as the whole did until its own value is settled.
      await catat('pecah', { barangId, tanggal: l.hari, jumlah: 1 });
      return null;
    case 'reklas': {
      const keKode = lot?.kode_barang === KODE ? '1.3.2.05.01.04.002' : KODE;
      return catat('reklas', { barangId, tanggal: l.hari, dokumen: DOKUMEN, keKode });
    }
    case 'tahun': {
      const hasil = await uji.panggil('barang.ubah', {
        id: barangId,
        perubahan: { tahunPerolehan: l.tahun },
        tanggal: l.hari,
        dasar: 'Nota',
      });
      return hasil.ok ? { id: Number(barangId), perintah: hasil.value.perintah } : null;
    }
    case 'tutup': {
      const semester = (await uji.harus('periode.daftar', {})).find((p) => p.dapatDitutup)?.semester;
      if (semester) await uji.harus('periode.tutup', { semester, terimaPeringatan: terima });
      return null;
    }
  }
}

const batasUji = fc.uniqueArray(
  fc.record({
    awalan: fc.constantFrom('1.3.2', '1.3.2.05', '1.3.2.05.01'),
    mulai: fc.constantFrom('2019-01-01', '2022-01-01', '2025-03-01'),
    batasSen: fc.integer({ min: 1, max: 6 }).map((n) => n * 1000),
  }),
  { selector: (b) => `${b.awalan}|${b.mulai}`, minLength: 1, maxLength: 5 },
);

async function satuUrutan(batas: readonly Batas[], daftar: readonly Langkah[]): Promise<void> {
  const uji = registerUji();
  try {
    uji.lot([{ unit: 4 }, { unit: 2, nilai: 9000 }, { unit: 1, nilai: 500, atribut: { tahunPerolehan: 2018 } }]);
    await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: batas, dasar: 'Perbup' });
    const tertutup = new Map<string, unknown>();
    for (const l of daftar) {
      const sebelum = potret(uji);
      const hasil = await jalankan(uji, l);
      for (const p of await uji.harus('periode.daftar', {})) {
        if (p.keadaan !== 'tutup') continue;
        const kini = ringkasanPada(uji.register.db, p.selesai);
        expect(kini, `${p.semester} sesudah ${l.op}`).toEqual(tertutup.get(p.semester) ?? kini);
        tertutup.set(p.semester, kini);
      }
      if (hasil === null) continue;
      const lot = lotUji(uji).find((x) => x.id === hasil.id);
      if (lot) expect(`${hasil.id} ${lot.komptabel}`, l.op).toBe(`${hasil.id} ${seharusnya(batas, lot)}`);
      const kembali = await uji.harus('perintah.batalkan', { perintah: hasil.perintah });
      expect(potret(uji), `batal ${l.op}`).toEqual(sebelum);
      await uji.harus('perintah.batalkan', { perintah: kembali.perintah });
    }
    expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  } finally {
    uji.tutup();
  }
}

describe('intra/ekstrakomptabel after a value, a count, a code or a year changed', () => {
  // The sequences themselves expect.
  // oxlint-disable-next-line vitest/expect-expect
  it(
    'is what the threshold of the day of acquisition says, in the same command, and closed semesters stay',
    () =>
      fc.assert(fc.asyncProperty(batasUji, fc.array(langkah, { minLength: 1, maxLength: 25 }), satuUrutan), {
        numRuns: 60,
        interruptAfterTimeLimit: 60_000,
      }),
    120_000,
  );

  it('a value filled in moves the lot on the day of its entry, and undo brings it back', async () => {
    const uji = registerUji();
    const [id = 0] = uji.lot([{ unit: 4 }]);
    const batas = [{ awalan: '1.3.2', mulai: '2020-01-01', batasSen: 1000 }];
    await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: batas, dasar: 'Perbup' });
    const { perintah, lot } = await uji.harus('barang.isiNilai', { id: String(id), nilaiSen: 3999, dasar: 'SPK' });
    expect(lot).toHaveLength(1);
    expect(ringkasanPada(uji.register.db, '2024-12-31')).toMatchObject([
      { komptabel: 'ekstra', unit: 4, nilaiSen: 3999 },
    ]);
    await uji.harus('perintah.batalkan', { perintah });
    expect(ringkasanPada(uji.register.db, '2024-12-31')).toMatchObject([{ komptabel: 'intra', unit: 4, nilaiSen: 0 }]);
    uji.tutup();
  });

  it('of a closed entry the class moves in the open semester, with the value', async () => {
    const uji = registerUji();
    const [id = 0] = uji.lot([{ unit: 4 }]);
    const batas = [{ awalan: '1.3.2', mulai: '2020-01-01', batasSen: 1000 }];
    await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: batas, dasar: 'Perbup' });
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: terima });
    const isi = { id: String(id), nilaiSen: 3999, dasar: 'SPK', tanggal: '2025-02-01' };
    await uji.harus('barang.isiNilai', isi);
    const kelas = (tanggal: string) => ringkasanPada(uji.register.db, tanggal).map((r) => [r.komptabel, r.nilaiSen]);
    expect([kelas('2024-12-31'), kelas('2025-01-31'), kelas('2025-02-01')]).toEqual([
      [['intra', 0]],
      [['intra', 0]],
      [['ekstra', 3999]],
    ]);
    expect(periksaRegister(uji.register.db).temuan).toEqual([]);
    uji.tutup();
  });
});
