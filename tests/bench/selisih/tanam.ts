import { digit, nolAkhir, PANGKAT, panjangDigit } from '../../../domain/selisih/angka.ts';
import { type DataSelisih, type Sebab, SEBAB } from '../../../domain/selisih/data.ts';
import { Acak } from '../generator/acak.ts';
import {
  beli,
  dataDari,
  entriLot,
  hariAcak,
  jumlahIntra,
  kapitalisasi,
  type Keadaan,
  type LotUji,
  PER,
  registerBenar,
  SESUAI,
} from './register.ts';

/** What was done wrong: the kind and the lots it is in. */
export interface Salah {
  readonly sebab: Sebab;
  readonly lot: readonly number[];
}

export interface Kasus {
  readonly nama: string;
  readonly salah: readonly Salah[];
  readonly data: DataSelisih;
}

/** Corrections of the control total: what it counts although the register does not, sen. */
interface Tanaman {
  readonly lot: readonly number[];
  readonly kontrol?: number;
}
type Penanam = (k: Keadaan) => Tanaman | null;

/** A lot an error may be in: of this half-year where the last one agreed, else any. */
function sasaran(k: Keadaan, syarat: (l: LotUji) => boolean = () => true): LotUji | null {
  const baru = new Set(
    k.entri.filter((e) => e.tanggal <= PER && e.dibatalkanOleh === null && e.unit > 0).map((e) => e.barang),
  );
  const pilihan = k.lot.filter((l) => l.intra && l.unitBelum === 0 && (!k.sesuai || baru.has(l.id)) && syarat(l));
  return pilihan.length === 0 ? null : k.acak.pilih(pilihan);
}

/** Gives a lot another value, also in the entry that brought it in; its papers say what is right. */
function catat(k: Keadaan, l: LotUji, nilai: number): Tanaman | null {
  if (nilai <= 0 || nilai === l.nilai || !Number.isSafeInteger(nilai)) return null;
  const lama = l.nilai;
  l.nilai = nilai;
  k.entri = k.entri.map((e) => (e.barang === l.id && e.unit > 0 && e.nilai === lama ? { ...e, nilai } : e));
  return { lot: [l.id] };
}

const ubah =
  (nilai: (k: Keadaan, l: LotUji) => number | null, syarat?: (l: LotUji) => boolean): Penanam =>
  (k) => {
    const l = sasaran(k, syarat);
    const baru = l === null ? null : nilai(k, l);
    return l === null || baru === null ? null : catat(k, l, baru);
  };

const tukar = ubah(({ acak }, l) => {
  const p = panjangDigit(l.nilai);
  const i = acak.bulat(3, p - 1);
  const j = acak.apakah(0.85) ? i - 1 : acak.bulat(2, i - 1);
  const beda = digit(l.nilai, j) - digit(l.nilai, i);
  return beda === 0 ? null : l.nilai + beda * ((PANGKAT[i] ?? 0) - (PANGKAT[j] ?? 0));
});
const salahKetik = ubah(({ acak }, l) => {
  const k = acak.bulat(nolAkhir(l.nilai), panjangDigit(l.nilai) - 1);
  return l.nilai + (acak.bulat(0, 9) - digit(l.nilai, k)) * (PANGKAT[k] ?? 0);
});
const kaliFaktor = ubah(({ acak }, l) => {
  const kali = acak.pilih([10, 10, 100, 100, 1000]);
  return acak.apakah(0.5) ? l.nilai * kali : Math.floor(l.nilai / kali / 100) * 100;
});

const belum: Penanam = (k) => {
  const banyak = k.acak.apakah(0.7) ? 1 : 2;
  const lot: number[] = [];
  for (let i = 0; i < banyak; i += 1) {
    const l = sasaran(k);
    if (l === null) return null;
    const lama = l.nilai;
    Object.assign(l, { nilai: 0, unitBelum: l.unit });
    k.entri = k.entri.filter((e) => e.barang !== l.id || e.nilai !== lama);
    lot.push(l.id);
  }
  return { lot };
};

const ganda: Penanam = (k) => {
  const l = sasaran(k);
  if (l === null) return null;
  const kembar = { ...l, id: (k.idBerikut += 1) };
  k.lot.push(kembar);
  if (k.sesuai) k.entri.push(entriLot(k, kembar, (k.perintahBerikut += 1), hariAcak(k.acak, SESUAI, 183)));
  return { lot: [l.id, kembar.id] };
};

const hilangSen: Penanam = (k) => {
  const l = sasaran(k);
  if (l === null) return null;
  const tanpa = l.nilai - (l.nilai % 100);
  if (l.unit > 1 && k.acak.apakah(0.4)) {
    // The price of one was rounded down to whole rupiah and multiplied.
    const benar = tanpa + k.acak.bulat(1, l.unit * 100 - 1);
    const tercatat = Math.floor(benar / (l.unit * 100)) * l.unit * 100;
    return beriNilai(k, l, benar, tercatat);
  }
  const benar = tanpa + 100 * k.acak.bulat(1, 999) + k.acak.bulat(1, 99);
  return beriNilai(k, l, benar, k.acak.apakah(0.7) ? benar - (benar % 100) : Math.round(benar / 100) * 100);
};

/** First the right value, which the papers have too, then the wrong one. */
function beriNilai(k: Keadaan, l: LotUji, benar: number, tercatat: number): Tanaman | null {
  const beda = benar - l.nilai;
  const kertas = k.dokumen.get(l.id);
  const [sp2d] = kertas?.sp2d ?? [];
  catat(k, l, benar);
  if (sp2d !== undefined) {
    const baru = { hargaSen: null, sp2d: [{ ...sp2d, nilaiSen: sp2d.nilaiSen + beda }] };
    for (const [id, d] of k.dokumen) if (d.sp2d[0]?.nomor === sp2d.nomor) k.dokumen.set(id, baru);
  }
  const hasil = catat(k, l, tercatat);
  return hasil === null ? null : { ...hasil, kontrol: beda };
}

const pindahGolongan: Penanam = (k) => {
  const masuk = k.acak.apakah(0.5);
  const [dari, ke] = masuk ? [k.lain, k.lot] : [k.lot, k.lain];
  const l = masuk ? k.acak.pilih(k.lain.filter((x) => x.intra)) : sasaran(k);
  if (l === null) return null;
  // As a wrong code is picked: the name stays.
  dari.splice(dari.indexOf(l), 1);
  ke.push({ ...l, golongan: masuk ? 'B' : 'E', kode: masuk ? '1.3.2.05.02.01.030' : '1.3.5.02.01.01.001' });
  if (masuk && k.sesuai) k.entri.push(entriLot(k, l, (k.perintahBerikut += 1), hariAcak(k.acak, SESUAI, 183)));
  if (!masuk) k.entri = k.entri.filter((e) => e.barang !== l.id);
  return { lot: [l.id] };
};

const komptabel: Penanam = (k) => {
  const naik = k.berbatas && k.acak.apakah(0.6);
  const baru = new Set(k.entri.filter((e) => e.tanggal <= PER).map((e) => e.barang));
  const pilihan = k.lot.filter((l) => l.intra !== naik && (!k.sesuai || baru.has(l.id)));
  if (pilihan.length === 0) return null;
  const l = k.acak.pilih(pilihan);
  l.intra = naik;
  k.entri = k.entri.map((e) => (e.barang === l.id ? { ...e, intra: naik } : e));
  return { lot: [l.id] };
};

const satuan: Penanam = (k) => {
  const u = k.acak.angka();
  if (u < 0.45)
    return ubah(
      (_, l) => Math.round(l.nilai / l.unit),
      (l) => l.unit > 1,
    )(k);
  if (u < 0.8)
    return ubah(
      (_, l) => l.nilai * l.unit,
      (l) => l.unit > 1,
    )(k);
  const l = sasaran(k, (x) => x.unit > 1 && x.unit < 12 && x.nilai % x.unit === 0);
  if (l === null) return null;
  // The lot stays, and its units are entered once more one by one.
  const perintah = (k.perintahBerikut += 1);
  const tanggal = hariAcak(k.acak, SESUAI, 183);
  for (let i = 0; i < l.unit; i += 1) {
    const satu = { ...l, id: (k.idBerikut += 1), unit: 1, nilai: l.nilai / l.unit };
    k.lot.push(satu);
    if (k.sesuai) k.entri.push(entriLot(k, satu, perintah, tanggal));
  }
  return { lot: [l.id] };
};

const lainSemester: Penanam = (k) => {
  if (!k.sesuai) return null;
  const sebelum = k.acak.apakah(0.5);
  if (sebelum) {
    const isi = beli(k, hariAcak(k.acak, '2025-12-10', 21)).filter((l) => l.intra);
    k.lot.push(...isi);
    const l = isi[0];
    // The control total has one of them in the next half-year.
    return l === undefined ? null : { lot: [l.id], kontrol: jumlahIntra(isi) - l.nilai };
  }
  const nanti = k.entri.filter((e) => e.tanggal > PER && e.intra);
  if (nanti.length === 0) return null;
  const e = k.acak.pilih(nanti);
  return { lot: [e.barang], kontrol: e.nilai };
};

const batal: Penanam = (k) => {
  if (!k.sesuai) return null;
  const perintah = k.acak.pilih(
    k.entri.filter((e) => e.tanggal <= PER && e.dibatalkanOleh === null && e.unit > 0 && e.intra),
  ).perintah;
  const isi = k.entri.filter((e) => e.perintah === perintah);
  const id = new Set(isi.map((e) => e.barang));
  // What rests on it would stand in the way of the cancellation.
  if (k.entri.some((e) => e.perintah !== perintah && id.has(e.barang))) return null;
  k.lot = k.lot.filter((l) => !id.has(l.id));
  k.entri = k.entri.map((e) => (e.perintah === perintah ? { ...e, dibatalkanOleh: perintah + 0.9 } : e));
  return { lot: [...id] };
};

const duaKali: Penanam = (k) => {
  if (!k.sesuai) return null;
  const kapital = k.entri.filter((e) => e.jenis === 'kapitalisasi' && e.dibatalkanOleh === null);
  const e = kapital.length === 0 ? undefined : k.acak.pilih(kapital);
  const l = k.lot.find((x) => x.id === e?.barang);
  if (e === undefined || l === undefined) return null;
  const nanti = hariAcak(k.acak, e.tanggal, 20);
  kapitalisasi(k, l, e.nilai, nanti > PER ? PER : nanti);
  return { lot: [l.id] };
};

const tidakAda: Penanam = (k) => {
  const banyak = k.acak.pilih([1, 1, 2, 2, 3]);
  const l = sasaran(k);
  if (l === null) return null;
  const perintah = k.entri.find((e) => e.barang === l.id && e.unit > 0)?.perintah;
  const satu = new Set(k.entri.filter((e) => e.perintah === perintah).map((e) => e.barang));
  const teman = k.lot.filter(
    (x) => x !== l && x.intra && (perintah === undefined ? x.nama === l.nama : satu.has(x.id)),
  );
  const lot = [l, ...teman.slice(0, banyak - 1)];
  return { lot: lot.map((x) => x.id), kontrol: -lot.reduce((n, x) => n + x.nilai, 0) };
};

const PENANAM: Readonly<Record<Sebab, Penanam>> = {
  'belum-bernilai': belum,
  ganda,
  'dua-kali': duaKali,
  dibatalkan: batal,
  golongan: pindahGolongan,
  ekstra: komptabel,
  semester: lainSemester,
  faktor: kaliFaktor,
  satuan,
  'digit-tukar': tukar,
  'digit-salah': salahKetik,
  sen: hilangSen,
  himpunan: tidakAda,
};

/** A register with one or two errors; tries on with other numbers until they can be planted. */
export function buatKasus(benih: number, sebab: readonly Sebab[]): Kasus {
  for (let coba = 0; ; coba += 1) {
    const acak = new Acak(benih * 1009 + coba);
    const sesuai = acak.apakah(0.75);
    const k = registerBenar(acak, Math.round(300 * Math.exp(acak.angka() * 2.8)), sesuai);
    if (!sebab.includes('belum-bernilai') && acak.apakah(0.1)) {
      // A lot without value that the control total does not have either.
      const l = acak.pilih(k.lot);
      Object.assign(l, { nilai: 0, unitBelum: l.unit });
    }
    const kontrol = jumlahIntra(k.lot);
    const kontrolLain = jumlahIntra(k.lain) + (acak.apakah(0.4) ? acak.bulat(-900, 900) * 5_000_00 : 0);
    const tanaman = sebab.map((s) => PENANAM[s](k));
    if (tanaman.some((t) => t === null)) continue;
    const geser = tanaman.reduce((n, t) => n + (t?.kontrol ?? 0), 0);
    const data = dataDari(k, kontrol + geser, kontrolLain);
    if (data.selisih === 0) continue;
    return {
      nama: `${sebab.join('+')} #${benih}${sesuai ? '' : ' saldo awal'}`,
      salah: sebab.map((s, i) => ({ sebab: s, lot: tanaman[i]?.lot ?? [] })),
      data,
    };
  }
}

/** Every kind so many times, and so many of two at once. */
export function buatSet(benih: number, tiap: number): Kasus[] {
  const tunggal = SEBAB.flatMap((s, i) => Array.from({ length: tiap }, (_, n) => buatKasus(benih + i * 1000 + n, [s])));
  const dua: readonly (readonly [Sebab, Sebab])[] = [
    ['ganda', 'faktor'],
    ['faktor', 'satuan'],
    ['ganda', 'dua-kali'],
    ['ekstra', 'ganda'],
  ];
  const berdua = dua.flatMap((pasang, i) =>
    Array.from({ length: Math.ceil(tiap / 4) }, (_, n) => buatKasus(benih + 90_000 + i * 1000 + n, pasang)),
  );
  return [...tunggal, ...berdua];
}
