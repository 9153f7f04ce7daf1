import type { DataBaris } from '../impor/data.ts';
import type { KeadaanLot } from '../lot.ts';

const ada = <K extends string, T>(kunci: K, nilai: T | null): { [P in K]?: T } =>
  (nilai === null || nilai === '' ? {} : { [kunci]: nilai }) as { [P in K]?: T };

/** A lot in the terms of a row, so that both lists are compared by the same rules. A value that is missing is not told. */
export function dataLot({ atribut: a, angka }: KeadaanLot): DataBaris {
  return {
    kodeBarang: a.kodeBarang,
    namaBarang: a.namaBarang,
    jumlah: angka.unit,
    satuan: a.satuan,
    ...(angka.unitBelum === 0 && { nilaiSen: angka.nilai }),
    ...ada('nibar', a.nibar),
    ...ada('registerDari', a.registerDari),
    ...ada('registerSampai', a.registerSampai),
    ...ada('merk', a.merk),
    ...ada('spesifikasi', a.spesifikasi),
    ...ada('tahunPerolehan', a.tahunPerolehan),
    ...(a.presisi !== 'tahun' && ada('tanggalPerolehan', a.tanggalPerolehan)),
    ...ada('kondisi', a.kondisi),
    ...ada('luas', a.luas),
    ...ada('alamat', a.alamat),
    ...ada('keterangan', a.keterangan),
    ...ada('unitKerja', a.unitKerja),
    ...ada('rincian', a.rincian),
  };
}
