import { tambahHari } from '../../tanggal.ts';
import { adaSaja, type Bekal, kelompokkan, logSebab } from '../bekal.ts';
import { kunciNama } from '../wajar.ts';
import type { Calon, EntriSelisih, LotSelisih } from '../data.ts';
import { cariHimpunan } from '../himpunan.ts';
import { hari, rp } from '../kata.ts';

/** Entries of so many days around the cut-off may belong to the other semester. */
const HARI_BATAS = 45;

/** The lot of an entry: as it stands, or as the entry names it when it is not there. */
function lotEntri(b: Bekal, e: EntriSelisih): LotSelisih {
  const ada = b.data.lot.find((l) => l.id === e.barang);
  return (
    ada ?? {
      id: e.barang,
      golongan: b.data.golongan,
      kode: '',
      nama: e.nama,
      tahun: null,
      intra: true,
      unit: Math.max(e.unit, 0),
      nilai: 0,
      unitBelum: 0,
    }
  );
}

const lotUnik = (b: Bekal, isi: readonly EntriSelisih[]): LotSelisih[] => [
  ...new Map(isi.map((e) => [e.barang, lotEntri(b, e)])).values(),
];

const jarakHari = (a: string, z: string): number => Math.abs(Date.parse(a) - Date.parse(z)) / 86_400_000;

/** A command that was cancelled although it was right, and not entered again. */
export function dibatalkan(b: Bekal, selisih: number): Calon[] {
  const batal = b.data.entri.filter((e) => e.dibatalkanOleh !== null && e.intra && e.tanggal <= b.data.per);
  const kelompok = [...kelompokkan(batal, (e) => e.perintah).entries()];
  const cocok = kelompok.filter(([, isi]) => -isi.reduce((n, e) => n + e.nilai, 0) === selisih);
  return cocok.map(([perintah, isi]): Calon => {
    const ulang = isi.every((e) =>
      b.data.entri.some((x) => x.dibatalkanOleh === null && x.perintah > perintah && x.nilai === e.nilai),
    );
    const pembatal = isi[0]?.dibatalkanOleh ?? perintah;
    // One command may have cancelled several: to take it back would bring the others back too.
    const bersama = batal.some((e) => e.dibatalkanOleh === pembatal && e.perintah !== perintah);
    return {
      sebab: 'dibatalkan',
      lot: lotUnik(b, isi),
      jelas: selisih,
      log: logSebab('dibatalkan') - Math.log(kelompok.length) + (ulang ? -5 : 0),
      alasan: adaSaja([
        `Perintah nomor ${perintah} (${isi[0]?.jenis}, ${hari(isi[0]?.tanggal ?? b.data.per)}) senilai tepat selisih dibatalkan dengan perintah nomor ${pembatal}.`,
        ulang ? 'Nilai yang sama sudah dicatat lagi sesudahnya.' : 'Belum dicatat lagi sesudahnya.',
        bersama ? 'Pembatalan itu juga membatalkan perintah lain, jadi perintah ini perlu dicatat lagi.' : null,
      ]),
      usulan: bersama ? [] : [{ jenis: 'batalkan', perintah: pembatal }],
    };
  });
}

const TAMBAH_NILAI = /^(kapitalisasi|koreksi-nilai|koreksi-jumlah|pengisian-nilai-susulan)$/;

/** Later spending or a correction booked twice on one lot, or once on the lot and once as a lot of its own. */
export function duaKali(b: Bekal, selisih: number): Calon[] {
  const entri = b.data.entri.filter(
    (e) =>
      e.dibatalkanOleh === null && e.intra && e.tanggal <= b.data.per && TAMBAH_NILAI.test(e.jenis) && e.nilai !== 0,
  );
  const kembar = [...kelompokkan(entri, (e) => `${e.barang}|${e.jenis}|${e.nilai}`).values()].filter(
    (i) => i.length > 1,
  );
  const rangkap = kembar
    .filter((isi) => isi[0]?.nilai === selisih)
    .map((isi): Calon => {
      const akhir = isi.reduce((a, e) => (e.perintah > a.perintah ? e : a));
      return {
        sebab: 'dua-kali',
        lot: lotUnik(b, isi),
        jelas: selisih,
        log:
          logSebab('dua-kali') - Math.log(kembar.length) + (new Set(isi.map((e) => e.dasar)).size < isi.length ? 1 : 0),
        alasan: [
          `${isi.length} kali dibukukan ${akhir.jenis} ${rp(akhir.nilai)} pada lot yang sama (${isi.map((e) => hari(e.tanggal)).join(', ')}).`,
        ],
        usulan: [{ jenis: 'batalkan', perintah: akhir.perintah }],
      };
    });
  return [...rangkap, ...rehabTerpisah(b, entri, selisih)];
}

function rehabTerpisah(b: Bekal, entri: readonly EntriSelisih[], selisih: number): Calon[] {
  const kapital = entri.filter((e) => e.jenis === 'kapitalisasi' && e.nilai === selisih);
  return (b.menurutNilai.get(selisih) ?? []).flatMap((l) =>
    kapital
      .filter((e) => e.barang !== l.id)
      .slice(0, 3)
      .map((e): Calon => {
        const induk = lotEntri(b, e);
        return {
          sebab: 'dua-kali',
          lot: [l, induk],
          banding: [induk.id],
          jelas: selisih,
          log: logSebab('dua-kali') - Math.log(kapital.length) + Math.log(b.bobot(l.id)),
          alasan: [`Nilai ${rp(selisih)} dikapitalisasi pada ${induk.nama} dan juga tercatat sebagai lot tersendiri.`],
          usulan: [{ jenis: 'keluarkan', barang: l.id }],
        };
      }),
  );
}

/** Entries near the cut-off that the books have in the other semester. */
export function semester(b: Bekal, selisih: number): Calon[] {
  const { per, kontrolPer } = b.data;
  const sesudah = selisih < 0 ? (e: EntriSelisih) => e.tanggal > per : (e: EntriSelisih) => e.tanggal > kontrolPer;
  const sebelum = (e: EntriSelisih) => e.tanggal <= kontrolPer && e.tanggal > tambahHari(kontrolPer, -HARI_BATAS);
  const entri = b.data.entri.filter((e) => e.dibatalkanOleh === null && e.intra);
  const dalam = entri.filter((e) => e.tanggal > kontrolPer && e.tanggal <= per);
  const seluruh = dalam.reduce((n, e) => n + e.nilai, 0);
  const hasil: Calon[] = [];
  if (dalam.length > 0 && seluruh === selisih)
    hasil.push({
      sebab: 'semester',
      lot: lotUnik(b, dalam).slice(0, 50),
      jelas: selisih,
      log: -1,
      alasan: [
        `Nilai kontrolnya per ${hari(kontrolPer)}; seluruh mutasi sesudah hari itu tepat sebesar selisih. Bandingkan per ${hari(kontrolPer)}, atau isi nilai kontrol yang lebih baru.`,
      ],
      usulan: [],
    });
  const calon = entri.filter((e) =>
    selisih > 0 ? e.nilai > 0 && e.tanggal <= per && (sesudah(e) || sebelum(e)) : e.nilai > 0 && sesudah(e),
  );
  return [...hasil, ...dekatBatas(b, calon, selisih)];
}

function dekatBatas(b: Bekal, calon: readonly EntriSelisih[], selisih: number): Calon[] {
  const batas = selisih < 0 ? b.data.per : b.data.kontrolPer;
  const dekat = (e: EntriSelisih) => Math.exp(-jarakHari(e.tanggal, batas) / 12);
  const jumlah = calon.reduce((n, e) => n + dekat(e), 0);
  const peta = new Map(calon.map((e, i) => [i + 1, e]));
  const butir = [...peta].map(([id, e]) => ({
    id,
    nilai: e.nilai,
    bobot: dekat(e) / jumlah,
    dokumen: String(e.perintah),
    jenis: kunciNama({ kode: '', nama: e.nama }),
  }));
  const { terbaik, banyak } = cariHimpunan(butir, Math.abs(selisih));
  return terbaik.map((t): Calon => {
    const isi = t.butir.flatMap((x) => peta.get(x.id) ?? []);
    return {
      sebab: 'semester',
      lot: lotUnik(b, isi),
      jelas: selisih,
      log: logSebab('semester') + t.log,
      alasan: [
        `Dicatat ${isi.map((e) => hari(e.tanggal)).join(', ')}, dekat batas ${hari(batas)}; ${selisih > 0 ? 'nilai kontrol mungkin menghitungnya pada semester berikut' : 'nilai kontrol mungkin sudah menghitungnya'}.`,
      ],
      usulan: isi.map((e) => ({ jenis: 'tanggal', barang: e.barang, perintah: e.perintah })),
      lainnya: banyak - 1,
    };
  });
}
