import { AppError } from '../domain/galat.ts';
import { batasBerlaku, type BatasKapitalisasi } from '../domain/komptabel.ts';
import { ATURAN, type KunciAturan, URUTAN_ATURAN } from '../domain/mutu/daftar.ts';
import { masaManfaat } from '../domain/penyusutan/masa.ts';
import { disusutkan } from '../domain/penyusutan/objek.ts';
import { formatTanggal, rentangSemester, type Semester, tambahHari } from '../domain/tanggal.ts';
import { formatRupiah } from '../domain/uang.ts';
import { bagianTemuan, hitungTemuanMutu, kodeDipakai, type Patokan } from '../db/reads/mutu.ts';
import { padaAkhir } from '../db/ledger/keadaanPada.ts';
import { keadaanBerkas } from '../db/reads/perintah.ts';
import { mulaiRegister } from '../db/reads/periode.ts';
import { bacaRujukan, kontrolPada } from '../db/reads/rujukan.ts';
import { saldoPada } from '../db/reads/saldo.ts';
import type { RingkasanAturan } from './contract/mutu.ts';
import { Identitas } from './contract/register.ts';
import type { Konteks } from './konteks.ts';
import { susunRekonsiliasi } from './pemetaan.ts';
import { aturanPenyusutan, batasKapitalisasi, hariRusakBerat } from './pengaturan.ts';

type Berjam = Pick<Konteks, 'register' | 'jam'>;

/** The threshold of each code as spans of days, from the first one on; codes without any are left out. */
function rentangBatas(batas: readonly BatasKapitalisasi[], kode: readonly string[]): Patokan['batas'] {
  const mulai = [...new Set(batas.map((b) => b.mulai))].sort();
  return kode.flatMap((k) =>
    mulai.flatMap((dari, i) => {
      const berlaku = batasBerlaku(batas, k, dari);
      const nanti = mulai[i + 1];
      const sampai = nanti === undefined ? '9999-12-31' : tambahHari(nanti, -1);
      return berlaku === null ? [] : [[k, dari, sampai, berlaku.batasSen] as const];
    }),
  );
}

function selisihKontrol(ktx: Berjam, per: string): readonly [KunciAturan, string] | null {
  const kontrol = kontrolPada(ktx.register.db, per);
  if (kontrol === null) return ['kontrol_belum_ada', 'Belum ada nilai kontrol.'];
  const { golongan, total } = susunRekonsiliasi(per, saldoPada(ktx.register.db, per, 'intra'), kontrol);
  const beda = golongan.filter((g) => g.selisihSen !== 0);
  if (beda.length === 0) return null;
  const huruf = beda.map((g) => g.golongan).join(', ');
  return [
    'selisih_kontrol',
    `Golongan ${huruf} berbeda dari nilai kontrol per ${formatTanggal(kontrol.per)}; selisih seluruhnya Rp${formatRupiah(total.selisihSen)}.`,
  ];
}

function identitasKurang(ktx: Berjam): readonly [KunciAturan, string] | null {
  const isi = bacaRujukan(ktx.register.db, 'identitas', 'dinas');
  const i = isi === null ? null : Identitas.parse(isi);
  const kurang = [
    ['nama dinas', i?.dinas ?? ''],
    ['kode lokasi', i?.kodeLokasi ?? ''],
    ['pengguna barang', i?.penggunaBarang.nama ?? ''],
    ['pengurus barang', i?.pengurusBarang.nama ?? ''],
  ].flatMap(([nama = '', isi]) => (isi === '' ? [nama] : []));
  return kurang.length === 0 ? null : ['identitas_belum_lengkap', `Belum diisi: ${kurang.join(', ')}.`];
}

/**
 * Asks the checks about today, or about a semester as its closing looks at it: on its last day, the lots as they stood
 * at its end. What was put right or left the register later was wrong then, and what went wrong later was not.
 */
export function denganPatokan<T>(
  ktx: Berjam,
  { semester, barang }: { readonly semester?: Semester | undefined; readonly barang?: number | undefined },
  kerja: (p: Patokan) => T,
): T {
  if (semester === undefined) return kerja(patokanMutu(ktx, undefined, barang));
  return padaAkhir(ktx.register.db, rentangSemester(semester).selesai, () => kerja(patokanMutu(ktx, semester, barang)));
}

/**
 * What the rules are measured against: today, or the last day of a semester, while the lots stand as they did then.
 * @param barang only this lot will be asked about, so that other codes need not be looked up
 */
export function patokanMutu(ktx: Berjam, semester?: Semester, barang?: number): Patokan {
  const per = semester === undefined ? ktx.jam.hariIni() : rentangSemester(semester).selesai;
  const aturan = aturanPenyusutan(ktx);
  const batas = batasKapitalisasi(ktx);
  const { katalog, kode } = kodeDipakai(ktx.register.db, barang);
  const dipakai = kode.map((k) => k.kode);
  const susut = dipakai.filter((k) => disusutkan(k) === 'ya');
  const tentangRegister = [
    selisihKontrol(ktx, per),
    identitasKurang(ktx),
    batas.length === 0 ? (['batas_kapitalisasi_kosong', 'Batas kapitalisasi belum diisi.'] as const) : null,
  ];
  return {
    per,
    awal: mulaiRegister(ktx.register.db) ?? per,
    sampai: semester === undefined ? '9999-12-31' : per,
    hari: hariRusakBerat(ktx),
    tahunSaja: aturan.tahunSaja,
    asing: katalog ? kode.flatMap((k) => (k.aktif === null ? [k.kode] : [])) : [],
    diragukan: kode.flatMap((k) => (k.aktif === false ? [k.kode] : [])),
    susut,
    tanpaMasa: susut.filter((k) => masaManfaat(aturan, k) === null),
    batas: rentangBatas(batas, dipakai),
    register: new Map(tentangRegister.filter((satu) => satu !== null)),
  };
}

interface Ingatan {
  readonly keadaan: string;
  readonly jawaban: RingkasanAturan[];
}
/** By day or semester. */
const INGATAN = new WeakMap<Konteks['register'], Map<string, Ingatan>>();

/** Every rule with how many findings it has. Worked out once for each state of the file. */
export function ringkasanMutu(ktx: Konteks, semester?: Semester): RingkasanAturan[] {
  const { db } = ktx.register;
  const simpanan = INGATAN.get(ktx.register) ?? new Map<string, Ingatan>();
  INGATAN.set(ktx.register, simpanan);
  const kunci = semester ?? ktx.jam.hariIni();
  const ada = simpanan.get(kunci);
  if (ada?.keadaan === keadaanBerkas(db)) return ada.jawaban;
  const ingatan = denganPatokan(ktx, { semester }, (p) => {
    const hitungan = hitungTemuanMutu(db, p);
    const jawaban = URUTAN_ATURAN.map((aturan) => ({
      aturan,
      ...ATURAN[aturan],
      ...(hitungan.get(aturan) ?? { terbuka: 0, ditangani: 0, diterima: 0 }),
    }));
    // Looking back counts as a change of the file, so the state is that after it.
    return { keadaan: keadaanBerkas(db), jawaban };
  });
  simpanan.set(kunci, ingatan);
  return ingatan.jawaban;
}

/** Lots named for each rule that blocks closing. */
const LOT_DISEBUT = 5;

function galatTerbuka(ktx: Konteks, p: Patokan, aturan: KunciAturan) {
  const baris = (['terbuka', 'ditangani'] as const).flatMap(
    (status) => bagianTemuan(ktx.register.db, p, { aturan, status }, null, LOT_DISEBUT).baris,
  );
  return baris
    .slice(0, LOT_DISEBUT)
    .map((t) => ({ id: t.barang === null ? null : String(t.barang), namaBarang: t.namaBarang, pesan: t.pesan }));
}

/**
 * Whether the checks let a semester be closed: no galat that is not accepted, and every open peringatan acknowledged.
 * @param terima why the open peringatan are accepted
 * @throws AppError rule/galat_menghalangi_tutup with the rules and some lots, rule/peringatan_belum_diterima
 */
export function pastikanMutu(ktx: Konteks, semester: Semester, terima: string | undefined): void {
  const ringkasan = ringkasanMutu(ktx, semester);
  const galat = ringkasan
    .filter((r) => r.tingkat === 'galat' && r.terbuka + r.ditangani > 0)
    .map((r) => ({ aturan: r.aturan, judul: r.judul, banyak: r.terbuka + r.ditangani }));
  if (galat.length > 0)
    throw new AppError('rule', 'galat_menghalangi_tutup', {
      semester,
      jumlah: galat.reduce((n, g) => n + g.banyak, 0),
      selesai: rentangSemester(semester).selesai,
      aturan: denganPatokan(ktx, { semester }, (p) =>
        galat.map((g) => ({ ...g, lot: galatTerbuka(ktx, p, g.aturan) })),
      ),
    });
  const peringatan = ringkasan
    .filter((r) => r.tingkat === 'peringatan' && r.terbuka > 0)
    .map((r) => ({ aturan: r.aturan, judul: r.judul, banyak: r.terbuka }));
  if (peringatan.length > 0 && terima === undefined)
    throw new AppError('rule', 'peringatan_belum_diterima', {
      semester,
      jumlah: peringatan.reduce((n, g) => n + g.banyak, 0),
      aturan: peringatan,
    });
}
