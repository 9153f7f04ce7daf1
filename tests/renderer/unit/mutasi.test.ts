import { describe, expect, it } from 'vitest';
import { DATA_MUTASI, JENIS_BANYAK, JENIS_MUTASI, skemaMutasi } from '../../../api/contract/mutasi.ts';
import { bacaAlamatMutasi, keMutasi } from '../../../renderer/features/mutasi/alamatMutasi.ts';
import {
  type BidangIsian,
  cocokUntuk,
  FORM_MUTASI,
  type FormMutasi,
  formMutasi,
} from '../../../renderer/features/mutasi/bidangMutasi.ts';
import {
  bagianForm,
  dataMutasi,
  galatKeBidang,
  hapusBaris,
  type Isian,
  kunciForm,
  tambahBaris,
} from '../../../renderer/features/mutasi/isianMutasi.ts';

const KODE = '1.3.2.02.01.04.001';
const lotUntuk = (form: FormMutasi) =>
  form.lot === 'tanpa' ? [] : (form.lot === 'gabung' ? ['1', '2'] : ['1']).map((id) => ({ id, jumlah: 5 }));

/** Something that fits a field. */
function contoh(b: BidangIsian): string {
  if (b.jenis === 'pilihan') return b.pilihan?.[0]?.nilai ?? '';
  return (
    (
      {
        uang: '125000',
        tanggal: '2025-03-01',
        kode: KODE,
        bulat: b.kunci.startsWith('tahun') ? '2020' : '3',
        bilangan: '1.200,5',
        register: '2 s/d 4',
        'ya-tidak': 'ya',
      } as Record<string, string>
    )[b.jenis] ?? 'Isi'
  );
}

/** The form with every field filled. */
function penuh(form: FormMutasi): Record<string, string> {
  const dasar = { kodeBarang: KODE, tanggal: '2025-04-01', 'dokumen.jenis': 'BA', 'dokumen.nomor': '1' };
  const bidang = bagianForm(form, dasar, lotUntuk(form)).flatMap((satu) => satu.bidang);
  return { ...dasar, 'dokumen.tanggal': '2025-03-31', ...Object.fromEntries(bidang.map((b) => [b.kunci, contoh(b)])) };
}

describe('forms of mutasi', () => {
  it('there is one for every kind, and several lots only where the program takes them', () => {
    expect(FORM_MUTASI.map((f) => f.jenis).toSorted()).toEqual([...JENIS_MUTASI].toSorted());
    expect(
      FORM_MUTASI.filter((f) => f.lot === 'banyak')
        .map((f) => f.jenis)
        .toSorted(),
    ).toEqual([...JENIS_BANYAK].toSorted());
    expect(FORM_MUTASI.filter((f) => cocokUntuk(f, 3)).map((f) => f.lot)).not.toContain('satu');
    expect(FORM_MUTASI.filter((f) => cocokUntuk(f, 1)).map((f) => f.jenis)).not.toContain('perolehan');
  });

  it.each(FORM_MUTASI)('$jenis: filled in, it is what the program takes, and asks for all it knows', (form) => {
    const { data, salah } = dataMutasi(form, penuh(form), lotUntuk(form));
    expect(salah).toEqual({});
    const hasil = skemaMutasi(form.jenis, data).safeParse(data);
    expect(hasil.error?.issues ?? []).toEqual([]);
    // The year follows from the date; attributes stand beside the others.
    const tahu = Object.keys(DATA_MUTASI[form.jenis].shape).filter((k) => k !== 'rincian');
    const lain = form.lot === 'tanpa' ? ['tahunPerolehan'] : [];
    expect(tahu.filter((k) => !(k in data))).toEqual(lain);
  });

  it.each(FORM_MUTASI)('$jenis: left empty, it names what must be there and nothing else', (form) => {
    const { salah } = dataMutasi(form, {}, []);
    const wajib = bagianForm(form, {}, []).flatMap((b) => b.bidang.filter((x) => x.wajib).map((x) => x.kunci));
    expect(Object.keys(salah).toSorted()).toEqual(
      [
        ...wajib,
        'tanggal',
        ...(form.tanpaDokumen ? [] : ['dokumen.jenis']),
        ...(form.lot === 'tanpa' ? [] : ['lot']),
      ].toSorted(),
    );
  });

  it('tell what cannot be read, and put many lots in one', () => {
    const form = formMutasi('koreksi');
    const { salah } = dataMutasi(
      form,
      { tanggal: '2025-01-01', 'dokumen.jenis': 'BA', nilaiSen: '?', jumlah: '1,5', luasM2: 'luas' },
      [{ id: '1', jumlah: 5 }],
    );
    expect(Object.keys(salah).toSorted()).toEqual(['jumlah', 'luasM2', 'nilaiSen']);
    const hapus = dataMutasi(formMutasi('penghapusan'), { cara: 'hibah', jumlah: '2' }, [
      { id: '1', jumlah: 5 },
      { id: '2', jumlah: 1 },
    ]);
    // A part can be named of one lot only.
    expect(hapus.data).toEqual({ cara: 'hibah', barangIds: ['1', '2'] });
  });

  it('take several SP2D: lines are added and taken out, empty ones are none, and each needs its number', () => {
    const form = formMutasi('perolehan');
    const nomor = (isian: Isian) =>
      bagianForm(form, isian, [])
        .flatMap((b) => b.bidang)
        .filter((b) => b.kunci.startsWith('sp2d.'))
        .map((b) => b.kunci);
    expect(nomor({})).toEqual(['sp2d.0.nomor', 'sp2d.0.tanggal', 'sp2d.0.nilaiSen']);
    let isian: Isian = { 'sp2d.0.nomor': 'A', 'sp2d.0.nilaiSen': '100' };
    for (const satu of ['B', 'C', 'D']) {
      const baris = nomor(isian).length / 3;
      isian = { ...tambahBaris('sp2d', isian), [`sp2d.${baris}.nomor`]: satu };
    }
    isian = tambahBaris('sp2d', { ...isian, 'sp2d.2.tanggal': '2025-02-01' });
    isian = hapusBaris('sp2d', 1, isian);
    expect(nomor(isian)).toHaveLength(12);
    expect(dataMutasi(form, isian, []).data['sp2d']).toEqual([
      { nomor: 'A', nilaiSen: 100 },
      { nomor: 'C', tanggal: '2025-02-01' },
      { nomor: 'D' },
    ]);
    const kurang = dataMutasi(form, { ...isian, 'sp2d.1.nomor': ' ', 'sp2d.2.nomor': '' }, []);
    expect(kurang.salah['sp2d.1.nomor']).toBe('Wajib diisi');
    expect(kurang.salah).not.toHaveProperty(['sp2d.2.nomor']);
    expect(dataMutasi(form, {}, []).data).not.toHaveProperty('sp2d');
  });

  it('show a refusal beside its field, or above the form where it speaks of none', () => {
    const form = formMutasi('perolehan');
    const ada = kunciForm(form, { kodeBarang: KODE }, []);
    const galat = (reason: string, details: Record<string, unknown> = {}) =>
      galatKeBidang({ code: 'rule', reason, details, pesan: 'Alasan' }, ada);
    expect(galat('harga_tidak_cocok')).toEqual({ salah: { hargaSen: 'Alasan' }, sisa: null });
    expect(galat('register_sudah_dipakai').salah).toEqual({ nomorRegister: 'Alasan' });
    expect(galat('disk_penuh')).toMatchObject({ salah: {}, sisa: { reason: 'disk_penuh' } });
    const masalah = [
      { kolom: 'nomorPolisi', masalah: 'terlalu_panjang', batas: 30 },
      { kolom: 'sp2d.0.nomor', masalah: 'kosong' },
    ];
    expect(galat('masukan_tidak_sah', { masalah })).toEqual({
      salah: { nomorPolisi: expect.stringContaining('30'), 'sp2d.0.nomor': 'belum diisi' },
      sisa: null,
    });
    expect(galat('masukan_tidak_sah', { masalah: [{ kolom: 'lain', masalah: 'bentuk' }] }).sisa).not.toBeNull();
  });
});

describe('address of the ledger', () => {
  it('reads back what it wrote, and leaves out what does not fit', () => {
    const saringan = { semester: '2025-1', jenis: 'penghapusan', golongan: 'B', barangId: '7' } as const;
    expect(bacaAlamatMutasi(keMutasi(saringan).split('?')[1] ?? '')).toEqual(saringan);
    expect(keMutasi({})).toBe('/mutasi');
    expect(bacaAlamatMutasi('semester=2025-3&jenis=a;b&golongan=Z&lot=0x')).toEqual({});
  });
});
