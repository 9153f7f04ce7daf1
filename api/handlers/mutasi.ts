import { AppError } from '../../domain/galat.ts';
import { dasarDengan, teksDokumen } from '../../domain/dokumenSumber.ts';
import { rentangSemester } from '../../domain/tanggal.ts';
import { satuMutasi } from '../../db/reads/kepalaMutasi.ts';
import { barisBarang } from '../../db/reads/barang.ts';
import type { Koneksi } from '../../db/open.ts';
import { bagianMutasi } from '../../db/reads/mutasi.ts';
import { barangTerhapus } from '../../db/reads/terhapus.ts';
import { catatGabung } from '../../db/ledger/mutasi/gabung.ts';
import { sesuaikanKomptabel } from '../../db/ledger/mutasi/komptabel.ts';
import { catatKeluar, catatPulih } from '../../db/ledger/mutasi/keluar.ts';
import { catatMasuk, type Masuk } from '../../db/ledger/mutasi/perolehan.ts';
import { catatPecah } from '../../db/ledger/mutasi/pecah.ts';
import { catatAtribut, catatKapitalisasi, catatKoreksi, catatReklas } from '../../db/ledger/mutasi/ubah.ts';
import type { Pencatat } from '../../db/ledger/pencatat.ts';
import {
  type DataMutasi,
  type Dokumen,
  type JenisMutasi,
  isBanyak,
  type mutasi,
  skemaMutasi,
} from '../contract/mutasi.ts';
import { namaJenis } from '../../domain/jenisMutasi.ts';
import { hargaPerolehan } from '../../domain/perolehan.ts';
import type { Perolehan } from '../../domain/lot.ts';
import { gantiRincian, rincianDikenal, type RincianLot } from '../../domain/rincian.ts';
import { golonganDari } from '../../domain/kodeBarang.ts';
import { uraikanMasalah } from '../contract/masalah.ts';
import type { MasukanTerurai } from '../contract/index.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { dariM2, registerDiminta } from '../pemetaan.ts';
import { aturanKomptabel, batasKapitalisasi } from '../pengaturan.ts';
import { sumberLaporan } from '../sumberLaporan.ts';
import { pratinjau } from './pratinjau.ts';
import { bacaIdentitas } from './register.ts';
import { hasilLot, padaBanyak, sebagaiPerintah } from './tulis.ts';

/** @throws AppError not_found/mutasi_tidak_ada, conflict/sudah_dibatalkan, rule/tanggal_masa_depan */
function lampirkanDokumen(
  masukan: MasukanTerurai<'mutasi.dokumen'>,
  ktx: Konteks,
): { perintah: string; mutasi: string } {
  const { mutasi, dokumen } = masukan;
  const kepala = satuMutasi(ktx.register.db, Number(mutasi));
  if (!kepala) throw new AppError('not_found', 'mutasi_tidak_ada', { mutasi });
  if (kepala.dibatalkan === 1)
    throw new AppError('conflict', 'sudah_dibatalkan', { perintah: String(kepala.perintah) });
  const hariIni = ktx.jam.hariIni();
  const { tanggal } = dokumen;
  if (tanggal !== undefined && tanggal > hariIni)
    throw new AppError('rule', 'tanggal_masa_depan', { tanggal, hariIni });
  const judul = `Dokumen mutasi ${mutasi}: ${dasarDari(dokumen)}`;
  const { perintah } = sebagaiPerintah(ktx, { jenis: 'mutasi.dokumen', judul, masukan }, (tulis) =>
    tulis.rujukan('dokumen', mutasi, { ...dokumen, tanggal: tanggal ?? null }),
  );
  return { perintah, mutasi };
}

/** A paper in one line, as the ledger keeps it; empty for none. */
export const dasarDari = (d: Dokumen | undefined): string => (d === undefined ? '' : teksDokumen(d));

/** The golongan's attributes, whether they stood at the top or in `rincian`; null when none was given. */
function rincianMasuk(d: Readonly<Record<string, unknown>> & { kodeBarang: string }): RincianLot | null {
  const golongan = golonganDari(d.kodeBarang);
  const beri: Readonly<Record<string, unknown>> = { ...(d['rincian'] as object | undefined), ...d };
  const isi = rincianDikenal(golongan ?? 'G')
    .map((b) => [b.kunci, beri[b.kunci]] as const)
    .filter((satu): satu is [string, string | number] => satu[1] !== undefined);
  return isi.length === 0 ? null : gantiRincian(null, Object.fromEntries(isi));
}

const surat = (s: { nomor: string; tanggal?: string | undefined }) => ({ nomor: s.nomor, tanggal: s.tanggal ?? null });

/** What block III of the KIBAR keeps of an acquisition; null when nothing of it was told. */
function perolehanDari(
  d: DataMutasi<'perolehan'>,
  { harga, atribusi }: { harga: number | null; atribusi: number | null },
): Perolehan | null {
  const { pihak, sumberDana, subKegiatan, rekening, kontrak, bast, sp2d } = d;
  const ada = [harga, atribusi].some((n) => n !== null) || [pihak, sumberDana, subKegiatan, rekening].some(Boolean);
  if (!ada && !kontrak && !bast && !sp2d?.length) return null;
  return {
    jumlah: d.jumlah,
    hargaSen: harga,
    atribusiSen: atribusi,
    pihak: pihak ?? null,
    sumberDana: sumberDana ?? null,
    subKegiatan: subKegiatan ?? null,
    rekening: rekening ?? null,
    kontrak: kontrak ? surat(kontrak) : null,
    bast: bast ? surat(bast) : null,
    sp2d: (sp2d ?? []).map((s) => ({ ...surat(s), nilaiSen: s.nilaiSen ?? null })),
  };
}

const atributMasuk = (d: DataMutasi<'perolehan'> | DataMutasi<'transfer-masuk'>): Masuk['atribut'] => ({
  kodeBarang: d.kodeBarang,
  namaBarang: d.namaBarang,
  satuan: d.satuan,
  kondisi: d.kondisi,
  merk: d.merk ?? null,
  spesifikasi: d.spesifikasi ?? null,
  alamat: d.alamat ?? null,
  keterangan: d.keterangan ?? null,
  luas: dariM2(d.luasM2 ?? null),
  nibar: d.nibar ?? null,
  unitKerja: d.unitKerja ?? null,
  rincian: rincianMasuk(d),
  tanggalPerolehan: d.tanggalPerolehan ?? null,
  tahunPerolehan: d.tahunPerolehan ?? null,
});

const umumMasuk = (d: DataMutasi<'perolehan'> | DataMutasi<'transfer-masuk'>) => ({
  tanggal: d.tanggal,
  dasar: dasarDari(d.dokumen),
  jumlah: d.jumlah,
  nilai: d.nilaiSen ?? null,
  register: registerDiminta(d.nomorRegister),
});

interface Alat {
  readonly ktx: Konteks;
  readonly catat: Pencatat;
}

type Pencatatan = { readonly [J in JenisMutasi]: (data: DataMutasi<J>, alat: Alat) => void };

const kepala = (d: { barangId: string; tanggal: string; dokumen?: Dokumen | undefined }) => ({
  id: Number(d.barangId),
  tanggal: d.tanggal,
  dasar: dasarDari(d.dokumen),
});

/** How each kind is booked. */
const PENCATATAN: Pencatatan = {
  perolehan: (d, { ktx, catat }) => {
    const harga = hargaPerolehan({ nilai: d.nilaiSen, harga: d.hargaSen, atribusi: d.atribusiSen });
    const atribut = { ...atributMasuk(d), caraPerolehan: d.caraPerolehan, perolehan: perolehanDari(d, harga) };
    catatMasuk(
      ktx.register.db,
      catat,
      { ...umumMasuk(d), nilai: harga.nilai, jenis: `perolehan-${d.caraPerolehan}`, akumulasi: null, atribut },
      batasKapitalisasi(ktx),
    );
  },
  'transfer-masuk': (d, { ktx, catat }) => {
    const atribut = { ...atributMasuk(d), caraPerolehan: d.asal ? `transfer dari ${d.asal}` : 'transfer' };
    catatMasuk(
      ktx.register.db,
      catat,
      { ...umumMasuk(d), jenis: 'transfer-masuk', akumulasi: d.akumulasiSen ?? null, atribut },
      batasKapitalisasi(ktx),
    );
  },
  kapitalisasi: (d, { catat }) => catatKapitalisasi(catat, kepala(d), d.nilaiSen),
  reklas: (d, { ktx, catat }) => {
    const id = catatReklas(catat, { ...kepala(d), jumlah: d.jumlah }, d.keKode);
    sesuaikanKomptabel(ktx.register.db, catat, id, aturanKomptabel(ktx), kepala(d));
  },
  koreksi: (d, { ktx, catat }) => {
    const isi = {
      ...(d.tahunPerolehan !== undefined && { tahunPerolehan: d.tahunPerolehan }),
      ...(d.spesifikasi !== undefined && { spesifikasi: d.spesifikasi }),
    };
    const k = kepala(d);
    const dasar = dasarDengan(k.dasar, { sebab: d.sebab });
    catatKoreksi(
      ktx.register.db,
      catat,
      { ...k, dasar },
      {
        nilai: d.nilaiSen,
        jumlah: d.jumlah,
        luas: d.luasM2 === undefined ? undefined : (dariM2(d.luasM2) ?? undefined),
        isi,
      },
    );
    sesuaikanKomptabel(ktx.register.db, catat, k.id, aturanKomptabel(ktx), { ...k, dasar });
  },
  penghapusan: (d, { catat }) =>
    void catatKeluar(catat, { ...kepala(d), jenis: `penghapusan-${d.cara}`, jumlah: d.jumlah }),
  'pembatalan-penghapusan': (d, { ktx, catat }) =>
    catatPulih(ktx.register.db, catat, Number(d.barangId), d.tanggal, dasarDari(d.dokumen)),
  'transfer-keluar': (d, { catat }) => {
    const k = kepala(d);
    catatKeluar(catat, {
      ...k,
      dasar: dasarDengan(k.dasar, { tujuan: d.tujuan }),
      jenis: 'transfer-keluar',
      jumlah: d.jumlah,
    });
  },
  'penerimaan-internal': (d, { catat }) =>
    catatAtribut(catat, kepala(d), 'penerimaan-internal', { unitKerja: d.unitKerja }),
  'pengeluaran-internal': (d, { catat }) =>
    catatAtribut(catat, kepala(d), 'pengeluaran-internal', { unitKerja: d.unitKerja }),
  pemanfaatan: (d, { catat }) => {
    const { bentuk, mitra, sampai, nilaiSen } = d;
    catatAtribut(catat, kepala(d), 'pemanfaatan', {
      pemanfaatan: { bentuk, mitra, sampai: sampai ?? null, nilaiSen: nilaiSen ?? null },
    });
  },
  pengamanan: (d, { catat }) =>
    catatAtribut(catat, kepala(d), 'pengamanan', { pengamanan: { bentuk: d.bentuk, uraian: d.uraian } }),
  pecah: (d, { catat }) =>
    void catatPecah(catat, kepala(d), {
      jumlah: d.jumlah,
      nilai: d.nilaiSen,
      luas: d.luasM2 === undefined ? undefined : (dariM2(d.luasM2) ?? undefined),
    }),
  gabung: (d, { catat }) => catatGabung(catat, d.barangIds.map(Number), d.tanggal, dasarDari(d.dokumen)),
};

/** Parses the data of a kind and books it. @throws AppError validation/masukan_tidak_sah naming every wrong field */
function catatSatu(jenis: JenisMutasi, data: Readonly<Record<string, unknown>>, alat: Alat): void {
  const skema = skemaMutasi(jenis, data);
  const urai = skema.safeParse(data);
  if (!urai.success) {
    const masalah = uraikanMasalah(urai.error.issues, data, Object.keys(skema.shape));
    throw new AppError('validation', 'masukan_tidak_sah', { nama: jenis, masalah });
  }
  // The schema of the kind has just parsed it.
  const pencatatan = PENCATATAN[jenis] as (data: unknown, alat: Alat) => void;
  if (isBanyak(jenis) && 'barangIds' in urai.data) {
    const { barangIds, ...lain } = urai.data as { barangIds: string[] };
    padaBanyak([...new Set(barangIds.map(Number))], (id) => pencatatan({ ...lain, barangId: String(id) }, alat));
  } else pencatatan(urai.data, alat);
}

/** What a command is about, for its title: the new goods, the lot, or how many lots. */
function sasaranJudul(db: Koneksi, data: Readonly<Record<string, unknown>>): string {
  const { namaBarang, barangId, barangIds } = data;
  if (typeof namaBarang === 'string') return `: ${namaBarang}`;
  if (Array.isArray(barangIds) && barangIds.length > 1) return `: ${barangIds.length} lot`;
  const id: unknown = Array.isArray(barangIds) ? barangIds[0] : barangId;
  const lot = typeof id === 'string' ? barisBarang(db, Number(id)) : undefined;
  return lot ? `: ${lot.nama_barang}` : '';
}

/** Books one mutasi as a command; its lots are known once it is written. */
function catatPerintah(ktx: Konteks, jenis: JenisMutasi, data: Readonly<Record<string, unknown>>) {
  const judul = `${namaJenis(jenis)}${sasaranJudul(ktx.register.db, data)}`;
  return sebagaiPerintah(ktx, { jenis: 'mutasi.catat', judul, masukan: { jenis, data } }, (tulis, catat) => {
    catatSatu(jenis, data, { ktx, catat });
    return () => tulis.lot;
  });
}

/** Handlers of the ledger's kinds, its list and its roll-forward. */
export const penanganMutasi: KumpulanPenangan<keyof typeof mutasi> = {
  'mutasi.catat': ({ jenis, data }, ktx) => {
    const { perintah, hasil } = catatPerintah(ktx, jenis, data);
    return hasilLot(ktx, perintah, hasil());
  },

  'mutasi.pratinjau': ({ jenis, data }, ktx) => pratinjau(ktx.register.db, () => catatPerintah(ktx, jenis, data)),

  'mutasi.dokumen': (masukan, ktx) => lampirkanDokumen(masukan, ktx),

  'mutasi.daftar': (masukan, { register }) => {
    const { baris, kursor } = bagianMutasi(register.db, masukan);
    return { baris, kursor };
  },

  'mutasi.terhapus': ({ cari, batas }, { register }) =>
    barangTerhapus(register.db, cari, batas).map(({ id, ...b }) => ({ id: String(id), ...b })),

  'mutasi.rekap': ({ semester }, ktx) => {
    const { selesai } = rentangSemester(semester);
    const hari = ktx.jam.hariIni();
    const per = selesai < hari ? selesai : hari;
    const ringkas = ({ unit, nilaiSen }: { unit: number; nilaiSen: number }) => ({ unit, nilaiSen });
    return sumberLaporan(ktx.register.db, bacaIdentitas(ktx))
      .mutasiSemester(semester, per)
      .golongan.map((g) => ({
        golongan: g.golongan,
        saldoAwal: ringkas(g.saldoAwal),
        bertambah: ringkas(g.bertambah),
        berkurang: ringkas(g.berkurang),
        saldoAkhir: ringkas(g.saldoAkhir),
      }));
  },
};
