import { describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type ReportDocumentJson } from '../../../api/reports/document.ts';
import { selRenstra } from '../../../api/reports/renstra.ts';
import type { LotLaporan } from '../../../api/reports/sumber.ts';
import { teksSel } from '../../../api/reports/cetak.ts';
import { lotRenstra, rincianSumber, saranaSumber, sumberRenstra } from './renstraUji.ts';
import { lot } from './sumberUji.ts';

const PARAM = { semester: '2024-2', tanggalCetak: '2025-01-15' } as const;

function susun(id: string, lotLaporan?: readonly LotLaporan[]): ReportDocumentJson {
  return jadikanJson(cariLaporan(id).buat(sumberRenstra(lotLaporan), PARAM));
}

/** The comparison the source asks for: blanks and letter case aside. */
function samakan(sel: string): string {
  return sel.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function teks(dokumen: ReportDocumentJson): string[][] {
  return (dokumen.sections[0]?.rows ?? []).map((r) => dokumen.columns.map((k, i) => samakan(teksSel(k, r[i] ?? null))));
}

describe('Sarana dan Prasarana', () => {
  it('equals the source, row by row and cell by cell', () => {
    const dokumen = susun('renstra-sarana-prasarana');
    const sumber = saranaSumber();
    expect(sumber).toHaveLength(432);
    const cetak = sumber.map((b) => [b.nomor, b.nama, b.jumlah, b.tahunLokasi, b.kondisi].map(samakan));
    expect(teks(dokumen)).toEqual(cetak);
    expect(dokumen.columns.map((k) => k.label)).toEqual([
      'No',
      'Jenis Barang/Nama Barang',
      'Jumlah',
      'Tahun Pembelian/Lokasi',
      'Kondisi Bangunan (B,KB,RB)',
    ]);
  });

  it('counts the units of the source', () => {
    const unit = saranaSumber().reduce((n, b) => n + Number.parseInt(b.jumlah, 10), 0);
    expect(susun('renstra-sarana-prasarana').catatan).toEqual([`Jumlah: 432 baris, ${unit} unit barang.`]);
  });

  it('composes the source from data alone, except where the document itself departs from its form', () => {
    const sumber = saranaSumber();
    const beda = lotRenstra().flatMap((l, i) => {
      const susunan = selRenstra({ ...l, tercetak: null }).map((s) => samakan(String(s ?? '')));
      const b = sumber[i];
      const cetak = [b?.nomor, b?.nama, b?.jumlah, b?.tahunLokasi, b?.kondisi].map((s) => samakan(s ?? ''));
      return susunan.flatMap((s, k) => (s === cetak[k] ? [] : [cetak[k]]));
    });
    expect(beda).toEqual(['tahun 2005, luas 26.543', 'tahun 2029, luas 65.588', '1unit']);
  });

  it('prints what changed, and keeps what did not', () => {
    const lotLaporan = lotRenstra();
    const asal = lotLaporan[2];
    if (asal === undefined) throw new Error('fixture');
    expect(selRenstra(asal)).toEqual(['3.', 'Tanah Bangunan Pasar', '1 unit', 'Tahun 2005, Luas 26.543', 'Baik']);
    const ubah = { ...asal, luasM2: 26544, kondisi: 'RB', jumlah: 2 } as const;
    expect(selRenstra(ubah)).toEqual([
      '3.',
      'Tanah Bangunan Pasar',
      '2 unit',
      'Tahun 2005, Luas 26.544 M2',
      'Rusak Berat',
    ]);
  });

  it('composes lots that no document printed', () => {
    const baru = lot({
      id: '1',
      golongan: 'C',
      namaBarang: 'Kios',
      jumlah: 12,
      tahunPerolehan: 2026,
      luasM2: 1360.5,
      caraPerolehan: 'hibah',
      alamat: 'Pasar Malili',
      kondisi: 'KB',
    });
    expect(selRenstra(baru)).toEqual([
      null,
      'Kios',
      '12 unit',
      'Hibah Tahun 2026, Luas 1360,5 M2, Pasar Malili',
      'Kurang Baik',
    ]);
    const kosong = lot({ id: '2', golongan: 'C', namaBarang: 'Kios', tahunPerolehan: null, kondisi: null });
    expect(selRenstra(kosong)).toEqual([null, 'Kios', '1 unit', null, null]);
  });

  it('leaves stock out', () => {
    const dokumen = susun('renstra-sarana-prasarana', [lot({ id: '1', golongan: 'P', namaBarang: 'Kertas' })]);
    expect(dokumen.sections[0]?.rows).toEqual([]);
  });
});

describe('Rincian Aset Tetap', () => {
  it('equals the source with its sum', () => {
    const dokumen = susun('renstra-rincian-aset-tetap');
    const kolom = dokumen.columns[2];
    if (kolom === undefined) throw new Error('column');
    const jumlah = [dokumen.totals?.label ?? '', '', teksSel(kolom, dokumen.totals?.sel[2] ?? null)];
    expect([...teks(dokumen), jumlah.map(samakan)]).toEqual(rincianSumber().map((r) => r.map(samakan)));
    expect(dokumen.totals?.sel[2]).toBe(13_646_999_953_412);
    expect(dokumen.judul).toBe(
      'Rincian Aset Tetap Dinas Perdagangan, Koperasi, Usaha Kecil Menengah dan Perindustrian Kabupaten Luwu Timur',
    );
    expect(dokumen.subjudul).toEqual(['(Per 31 Desember 2024)']);
  });
});
