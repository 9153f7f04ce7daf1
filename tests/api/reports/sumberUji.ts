import { GOLONGAN, type Golongan } from '../../../domain/kodeBarang.ts';
import { KONDISI } from '../../../domain/kondisi.ts';
import type { BarisRekap, Rekonsiliasi } from '../../../api/contract/rekonsiliasi.ts';
import type { Identitas } from '../../../api/contract/register.ts';
import type {
  BarisMutasi,
  LotLaporan,
  MutasiSemester,
  SaldoObjek,
  SumberLaporan,
} from '../../../api/reports/sumber.ts';

/** An office with all its signers known. */
export const IDENTITAS: Identitas = {
  dinas: 'Dinas Perdagangan, Koperasi, Usaha Kecil Menengah dan Perindustrian',
  kabupaten: 'Luwu Timur',
  provinsi: 'Sulawesi Selatan',
  alamat: 'Jalan Soekarno Hatta, Puncak Indah, Malili 92981',
  tempat: 'Malili',
  kodeLokasi: '12.01.73.24.170101.00000.00000',
  penggunaBarang: {
    nama: 'SITI RAHMAWATI, S.E., M.Si.',
    nip: '19700101 199503 2 001',
    pangkat: 'Pembina Utama Muda, IV/c',
    jabatan: 'Kepala Dinas Perdagangan, Koperasi, Usaha Kecil Menengah dan Perindustrian',
  },
  pejabatPenatausahaan: { nama: '', nip: '', pangkat: '', jabatan: '' },
  pengurusBarang: { nama: 'ANDI BASO', nip: '19850505 201001 1 002', pangkat: 'Penata Muda, III/a', jabatan: '' },
  pejabatLain: {
    ppkSkpd: {
      nama: 'NUR AENI, S.E.',
      nip: '19800303 200604 2 003',
      pangkat: 'Penata, III/c',
      jabatan: 'Kasubag Keuangan',
    },
    kepalaBpkad: {
      nama: 'Drs. RAMADHAN',
      nip: '19680808 199203 1 004',
      pangkat: 'Pembina Utama Muda, IV/c',
      jabatan: 'Kepala BPKAD Kabupaten Luwu Timur',
    },
    sekda: { nama: '', nip: '', pangkat: '', jabatan: 'Sekretaris Daerah Kabupaten Luwu Timur' },
    bupati: { nama: '', nip: '', pangkat: '', jabatan: 'Bupati Luwu Timur' },
  },
};

export const HASH = '3f9a0c1b5d7e2f4a6b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c';

/** A lot with everything unknown but what a test gives. */
export function lot(isi: Partial<LotLaporan> & Pick<LotLaporan, 'id' | 'golongan' | 'namaBarang'>): LotLaporan {
  return {
    kodeBarang: `${GOLONGAN.find((g) => g.golongan === isi.golongan)?.kode ?? '1.3.2'}.05.01.04.002`,
    uraianKode: null,
    merk: null,
    spesifikasi: null,
    nomorRegister: null,
    nibar: null,
    jumlah: 1,
    satuan: 'unit',
    tahunPerolehan: 2020,
    tanggalPerolehan: null,
    presisi: 'tahun',
    nilaiSen: null,
    nilaiTerisiSen: isi.nilaiSen ?? 0,
    akumulasiSen: 0,
    komptabel: 'intra',
    unitKerja: null,
    perolehan: null,
    pemanfaatan: null,
    pengamanan: null,
    tindakLanjut: null,
    rincian: null,
    kondisi: 'B',
    luasM2: null,
    caraPerolehan: null,
    alamat: null,
    keterangan: null,
    nomorCetak: null,
    tercetak: null,
    temuan: [],
    ...isi,
  };
}

interface IsiSumber {
  readonly lot: readonly LotLaporan[];
  readonly identitas?: Identitas;
  readonly tertutup?: boolean;
  readonly mutasi?: MutasiSemester;
  /** Control totals in sen; none when left out. */
  readonly kontrol?: Partial<Record<Golongan, number>>;
}

/** A register held in a list: the simplest source that keeps the promises of SumberLaporan. */
export function sumberUji(isi: IsiSumber): SumberLaporan {
  return {
    identitas: () => isi.identitas ?? IDENTITAS,
    kepalaRantai: () => HASH,
    semesterTertutup: () => isi.tertutup ?? false,
    mutasiSemester: () => isi.mutasi ?? { golongan: saldoTetap(isi.lot), sebab: [] },
    rekapKondisi: () => rekap(isi.lot),
    rekonsiliasi: (per) => rekonsiliasi(isi, per),
    lotPer: (_, { golongan, komptabel }) =>
      isi.lot.filter(
        (l) =>
          (golongan === undefined || l.golongan === golongan) && (komptabel === undefined || l.komptabel === komptabel),
      ),
    lot: (id) => isi.lot.find((l) => l.id === id) ?? null,
    saldoObjek: () => saldoPerObjek(isi.lot),
    // Nothing moves in a list; movements are tested on real registers.
    gerakObjek: () => [],
    transaksi: () => [],
    mutasiLot: () => [],
    lotTerakhir: (id) => isi.lot.find((l) => l.id === id) ?? null,
    riwayat: () => [],
    transaksiTerakhir: () => null,
    susut: () => null,
    uraianKode: () => null,
    laporanTerbit: () => [],
    naskah: () => ({}),
    kebijakan: () => ({ batas: [], penyusutan: { konvensi: 'semester-penuh', ekstra: true, masaManfaat: [] } }),
  };
}

function hitung(lot: readonly LotLaporan[]) {
  return {
    lot: lot.length,
    unit: lot.reduce((n, l) => n + l.jumlah, 0),
    nilaiSen: lot.reduce((n, l) => n + l.nilaiTerisiSen, 0),
    belum: lot.filter((l) => l.nilaiSen === null).length,
  };
}

function perGolongan(lot: readonly LotLaporan[]): [Golongan, LotLaporan[]][] {
  return GOLONGAN.map(({ golongan }): [Golongan, LotLaporan[]] => [
    golongan,
    lot.filter((l) => l.golongan === golongan),
  ]).filter(([, milik]) => milik.length > 0);
}

function saldoPerObjek(lot: readonly LotLaporan[]): SaldoObjek[] {
  const kunci = (l: LotLaporan): string => `${l.kodeBarang.slice(0, 8)}|${l.komptabel}`;
  return [...new Set(lot.map(kunci))].toSorted().flatMap((k) => {
    const milik = lot.filter((l) => kunci(l) === k);
    const [pertama] = milik;
    if (pertama === undefined) return [];
    const { belum, ...jumlah } = hitung(milik);
    const akumulasiSen = milik.reduce((n, l) => n + l.akumulasiSen, 0);
    const { golongan, kodeBarang, komptabel } = pertama;
    return [{ golongan, objek: kodeBarang.slice(0, 8), komptabel, ...jumlah, akumulasiSen, belumBernilai: belum }];
  });
}

function saldoTetap(lot: readonly LotLaporan[]): BarisMutasi[] {
  return perGolongan(lot).map(([golongan, milik]) => {
    const saldo = hitung(milik);
    const nol = { unit: 0, nilaiSen: 0 };
    return { golongan, saldoAwal: saldo, bertambah: nol, berkurang: nol, saldoAkhir: saldo };
  });
}

function rekap(lot: readonly LotLaporan[]): BarisRekap[] {
  return perGolongan(lot).flatMap(([golongan, milik]) =>
    [...KONDISI, null].map((kondisi) => {
      const { belum, ...jumlah } = hitung(milik.filter((l) => l.kondisi === kondisi));
      return { golongan, kondisi, ...jumlah, belumBernilai: belum };
    }),
  );
}

function rekonsiliasi({ lot, kontrol }: IsiSumber, per: string): Rekonsiliasi {
  const golongan = GOLONGAN.flatMap(({ golongan, kode, nama }) => {
    const { nilaiSen, belum, ...banyak } = hitung(lot.filter((l) => l.golongan === golongan));
    const nilai = kontrol?.[golongan];
    if (nilai === undefined && banyak.lot === 0) return [];
    const kontrolSen = nilai ?? 0;
    const angka = { kontrolSen, bukuSen: nilaiSen, selisihSen: nilaiSen - kontrolSen, ...banyak, belumBernilai: belum };
    return [{ golongan, kode, nama, ...angka, adaKontrol: nilai !== undefined }];
  });
  const jumlah = (pilih: (b: (typeof golongan)[number]) => number): number =>
    golongan.reduce((n, b) => n + pilih(b), 0);
  return {
    per,
    kontrolPer: kontrol === undefined ? null : '2024-12-31',
    sumber: kontrol === undefined ? null : 'Renstra 2025-2029, Tabel 2.2.2 Rincian Aset Tetap',
    golongan,
    total: {
      kontrolSen: jumlah((b) => b.kontrolSen),
      bukuSen: jumlah((b) => b.bukuSen),
      selisihSen: jumlah((b) => b.selisihSen),
      lot: jumlah((b) => b.lot),
      unit: jumlah((b) => b.unit),
      belumBernilai: jumlah((b) => b.belumBernilai),
    },
  };
}
