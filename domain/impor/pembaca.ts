import type { Kondisi } from '../kondisi.ts';
import { bacaRegister } from './bacaRegister.ts';
import { bagiTeks, namaPemisah } from './bagi.ts';
import { type BidangImpor, bidangImpor } from './bidang.ts';
import { pembacaBilangan, pembacaBulat, pembacaJumlah, pembacaLuas, pembacaUang, kutip } from './pembacaAngka.ts';
import {
  pembacaBangunan,
  pembacaCara,
  pembacaCentang,
  pembacaKode,
  pembacaKondisi,
  pembacaRegister,
  pembacaSegmen,
  pembacaTahun,
  pembacaTanggal,
  pembacaTeks,
  pembacaYaTidak,
} from './pembacaKata.ts';
import { tolak, type KolomDipakai, type OpsiUrai, type Rekaman } from './rekaman.ts';
import type { SelMasuk } from './sel.ts';
import { isTeksKosong } from './selKosong.ts';

type Sel = NonNullable<SelMasuk>;

/** Reads a cell that is not empty into the record of its row. */
export type Pembaca = (sel: Sel, r: Rekaman) => void;

const KARTU = 'rincian.';

/** Puts a value where the field's key says: on the row, or on its card. */
function pemasang(b: BidangImpor): (r: Rekaman, nilai: string | number) => void {
  if (b.kunci.startsWith(KARTU)) {
    const kunci = b.kunci.slice(KARTU.length);
    return (r, nilai) => {
      r.rincian ??= {};
      r.rincian[kunci] = nilai;
    };
  }
  // The key is one of DataBaris here: fields of other keys have readers of their own.
  return (r, nilai) => {
    (r.data as Record<string, unknown>)[b.kunci] = nilai;
  };
}

/** The reader of a column, made once per sheet. */
export function susunPembaca(b: BidangImpor, asal: KolomDipakai, opsi: OpsiUrai): Pembaca {
  const pasang = pemasang(b);
  switch (b.isi) {
    case 'id':
      return pembacaId(asal);
    case 'teks':
      return pembacaTeks(b, asal, pasang);
    case 'kode':
      return pembacaKode(asal, opsi);
    case 'segmen':
      return pembacaSegmen(Number(b.kunci.slice(-1)), asal);
    case 'register':
      return pembacaRegister(asal, pasangRegister(b.kunci));
    case 'jumlah':
      return pembacaJumlah(asal);
    case 'jumlah-register':
      return pembacaJumlahRegister(asal);
    case 'uang':
      return b.kunci === 'hargaSatuan'
        ? pembacaUang(asal, (r, sen) => void (r.hargaSatuan = { sen, asal }))
        : pembacaUang(asal, pasang);
    case 'luas':
      return pembacaLuas(asal, pasang);
    case 'bilangan':
      return b.kunci === 'panjangKm'
        ? pembacaBilangan(b, asal, METER_PER_KM, (r, meter) => void ((r.rincian ??= {})['panjangM'] = meter))
        : pembacaBilangan(b, asal, 1, pasang);
    case 'bulat':
      return pembacaBulat(b, asal, pasang);
    case 'tahun':
      return pembacaTahun(asal, opsi);
    case 'tanggal':
      return pembacaTanggal(
        asal,
        opsi,
        pasang,
        b.kunci === 'tanggalPerolehan' ? (r, t) => void (r.tahunLain = t) : null,
      );
    case 'kondisi':
      return pembacaKondisi({ bidang: b, asal, opsi });
    case 'centang':
      return pembacaCentang(b.kunci.slice('kondisi'.length) as Kondisi, asal);
    case 'cara':
      return pembacaCara({ bidang: b, asal, opsi });
    case 'ya-tidak':
      return pembacaYaTidak({ bidang: b, asal, opsi }, pasang);
    case 'pilihan':
      return pembacaBangunan({ bidang: b, asal, opsi }, pasang);
    case 'judul-pencipta':
      return pembacaTeks(b, asal, pasangJudul);
    case 'bagi':
      return pembacaBagi(b, asal, opsi);
  }
}

const METER_PER_KM = 1000;
const ID_MAKS = 9_007_199_254_740_991;

function pembacaId(asal: KolomDipakai): Pembaca {
  return (sel, r) => {
    const teks = sel[1].trim();
    const id = (sel[0] === 't' || sel[0] === 'n') && /^[1-9]\d{0,15}$/.test(teks) ? Number(teks) : 0;
    if (id > 0 && id <= ID_MAKS) r.data.id = id;
    else tolak(r, asal, `${kutip(sel)} bukan ID dari ekspor program ini; biarkan seperti aslinya, atau kosongkan`);
  };
}

const pasangRegister = (kunci: string) => (r: Rekaman, register: NonNullable<Rekaman['register']>) => {
  if (kunci === 'registerAwal') r.registerAwal = register;
  else if (kunci === 'registerAkhir') r.registerAkhir = register;
  else r.register = register;
};

/** `3 unit / 000001 s/d 000003`, as the KIR prints it. */
function pembacaJumlahRegister(asal: KolomDipakai): Pembaca {
  const jumlah = pembacaJumlah(asal);
  return (sel, r) => {
    const teks = sel[1].trim();
    const [, depan = teks, belakang] = sel[0] === 't' ? (/^([^/]+?) ?\/ ?(\d.*)$/u.exec(teks) ?? []) : [];
    if (belakang === undefined && /^0\d+/.test(teks)) return pembacaRegister(asal, pasangRegister('register'))(sel, r);
    jumlah([sel[0], depan], r);
    if (belakang === undefined) return;
    const register = bacaRegister(['t', belakang]);
    if (register.ok) r.register = { dari: register.dari, sampai: register.sampai, asal };
    else tolak(r, asal, register.alasan);
  };
}

/** Several things in one cell, each read as its field; a cell of other parts waits until the kind of goods is known. */
function pembacaBagi({ bagi, label }: BidangImpor, asal: KolomDipakai, opsi: OpsiUrai): Pembaca {
  if (bagi === undefined) return () => undefined;
  const bidang = [...new Set(bagi.bidang)].flatMap((k) => bidangImpor(k) ?? []);
  const baca = new Map(bidang.map((b) => [b.kunci, susunPembaca(b, asal, opsi)]));
  const calon = bidang.flatMap(({ kunci, isi }) => {
    const satu = isi === 'teks' ? baca.get(kunci) : undefined;
    return satu === undefined ? [] : [{ bidang: kunci, baca: satu }];
  });
  const harap = `${label}, dipisah ${namaPemisah(bagi.pemisah)}`;
  return (sel, r) => {
    const bagian = sel[0] === 't' ? bagiTeks(sel[1], bagi) : null;
    if (bagian === null) (r.utuh ??= []).push({ sel, asal, calon, harap });
    else for (const { bidang: k, teks } of bagian) if (!isTeksKosong(teks)) baca.get(k)?.(['t', teks], r);
  };
}

/** A title, and behind a slash who wrote it. */
function pasangJudul(r: Rekaman, teks: string): void {
  r.rincian ??= {};
  const garis = teks.lastIndexOf(' / ');
  r.rincian['judul'] = garis < 0 ? teks : teks.slice(0, garis).trim();
  if (garis >= 0 && teks.slice(garis + 3).trim() !== '') r.rincian['pencipta'] = teks.slice(garis + 3).trim();
}
