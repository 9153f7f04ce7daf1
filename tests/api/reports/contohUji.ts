import type { LotLaporan, MutasiSemester } from '../../../api/reports/sumber.ts';
import { lot } from './sumberUji.ts';

/** A small register with one of everything that is awkward. Values in sen. */
export const LOT_CONTOH: readonly LotLaporan[] = [
  lot({
    id: '1',
    golongan: 'A',
    namaBarang: 'Tanah Bangunan Pasar',
    kodeBarang: '1.3.1.01.01.02.001',
    tahunPerolehan: 2005,
    luasM2: 26543,
    nilaiSen: 885_991_237_021,
  }),
  lot({
    id: '2',
    golongan: 'A',
    namaBarang: 'Tanah Bangunan Kantor Pemerintah',
    kodeBarang: '1.3.1.01.01.04.001',
    luasM2: 120.5,
    alamat: 'Jl. Soekarno Hatta, Malili',
  }),
  lot({
    id: '3',
    golongan: 'B',
    namaBarang: 'Lemari <Besi> & "Kaca" \'tua\'',
    merk: '=SUM(A1:A9)',
    spesifikasi: '-2+3',
    jumlah: 4,
    kondisi: 'KB',
    nomorRegister: '000021 s/d 000024',
    nilaiSen: 10,
    keterangan: '  menjorok  ',
  }),
  lot({
    id: '4',
    golongan: 'B',
    namaBarang: 'Kursi Putar',
    jumlah: 8,
    kondisi: 'RB',
    presisi: 'tanggal',
    tanggalPerolehan: '2012-02-29',
    tahunPerolehan: 2012,
    caraPerolehan: 'hibah',
    nilaiSen: null,
    nilaiTerisiSen: 150_000_05,
    temuan: ['Nilai sebagian', 'Nomor ganda'],
  }),
  lot({
    id: '5',
    golongan: 'B',
    namaBarang: 'Genset',
    kondisi: null,
    nilaiSen: -5_000_000,
    nibar: '12.01.73.24.00000001',
    keterangan: 'Koreksi\nlebih besar dari nilai',
  }),
  lot({
    id: '6',
    golongan: 'C',
    namaBarang: 'Gedung Pertokoan/Koperasi/Pasar Permanen',
    kodeBarang: '1.3.3.01.01.11.001',
    nilaiSen: 10_654_636_987_006,
    tahunPerolehan: null,
    presisi: null,
    nomorCetak: '88',
  }),
  lot({
    id: '7',
    golongan: 'P',
    namaBarang: 'Kertas HVS',
    kodeBarang: '1.1.7.01.03.02.001',
    jumlah: 50,
    satuan: 'rim',
    nilaiSen: 250_000_000,
  }),
];

/** Movements that lead to the register above; the opening entry stands in saldo awal. */
export const MUTASI_CONTOH: MutasiSemester = {
  golongan: [
    {
      golongan: 'A',
      saldoAwal: { lot: 2, unit: 2, nilaiSen: 885_991_237_021, belum: 1 },
      bertambah: { unit: 0, nilaiSen: 0 },
      berkurang: { unit: 0, nilaiSen: 0 },
      saldoAkhir: { lot: 2, unit: 2, nilaiSen: 885_991_237_021, belum: 1 },
    },
    {
      golongan: 'B',
      saldoAwal: { lot: 2, unit: 12, nilaiSen: 10, belum: 2 },
      bertambah: { unit: 1, nilaiSen: 15_000_005 },
      berkurang: { unit: 0, nilaiSen: 5_000_000 },
      saldoAkhir: { lot: 3, unit: 13, nilaiSen: 10_000_015, belum: 1 },
    },
    {
      golongan: 'C',
      saldoAwal: { lot: 1, unit: 1, nilaiSen: 0, belum: 1 },
      bertambah: { unit: 0, nilaiSen: 10_654_636_987_006 },
      berkurang: { unit: 0, nilaiSen: 0 },
      saldoAkhir: { lot: 1, unit: 1, nilaiSen: 10_654_636_987_006, belum: 0 },
    },
    {
      golongan: 'P',
      saldoAwal: { lot: 1, unit: 50, nilaiSen: 250_000_000, belum: 0 },
      bertambah: { unit: 0, nilaiSen: 0 },
      berkurang: { unit: 0, nilaiSen: 0 },
      saldoAkhir: { lot: 1, unit: 50, nilaiSen: 250_000_000, belum: 0 },
    },
  ],
  sebab: [
    {
      golongan: 'B',
      sebab: 'Hibah',
      bertambah: { unit: 1, nilaiSen: 15_000_005 },
      berkurang: { unit: 0, nilaiSen: 0 },
    },
    {
      golongan: 'B',
      sebab: 'Koreksi nilai',
      bertambah: { unit: 0, nilaiSen: 0 },
      berkurang: { unit: 0, nilaiSen: 5_000_000 },
    },
    {
      golongan: 'C',
      sebab: 'Pengisian nilai saldo awal',
      bertambah: { unit: 0, nilaiSen: 10_654_636_987_006 },
      berkurang: { unit: 0, nilaiSen: 0 },
    },
  ],
};
