import { GOLONGAN, type Golongan } from '../../domain/kodeBarang.ts';
import { jumlahkan } from '../../domain/uang.ts';
import { Pencatat } from '../../db/ledger/pencatat.ts';
import { type Penulis, tulisPerintah } from '../../db/ledger/penulis.ts';
import { tanpaMenyimpan } from '../../db/ledger/percobaan.ts';
import { kontrolPada, type KontrolTersimpan } from '../../db/reads/rujukan.ts';
import { type BarisSaldo, saldoPada } from '../../db/reads/saldo.ts';
import type { HasilPeriksa } from '../contract/impor.ts';
import type { Konteks } from '../konteks.ts';

interface Saldo {
  readonly semua: readonly BarisSaldo[];
  readonly intra: readonly BarisSaldo[];
}

/** Totals as of today, of all lots and of the balance sheet alone. */
const ambilSaldo = (ktx: Konteks): Saldo => {
  const { db } = ktx.register;
  const per = ktx.jam.hariIni();
  return { semua: saldoPada(db, per), intra: saldoPada(db, per, 'intra') };
};

const angka = (saldo: readonly BarisSaldo[], g: Golongan) => {
  const milik = saldo.filter((s) => s.golongan === g);
  return {
    lot: milik.reduce((n, s) => n + s.lot, 0),
    unit: milik.reduce((n, s) => n + s.unit, 0),
    nilaiSen: jumlahkan(milik.map((s) => s.nilaiSen)),
    belumBernilai: milik.reduce((n, s) => n + s.belumBernilai, 0),
  };
};

/** Golongan that hold a lot before or after, or have a control total; the difference is of the balance sheet alone. */
function susunDampak(sebelum: Saldo, sesudah: Saldo, kontrol: KontrolTersimpan | null): HasilPeriksa['dampak'] {
  const patokan = new Map(kontrol?.rincian.map((r) => [r.golongan, r.nilaiSen]));
  return GOLONGAN.flatMap(({ golongan, nama }) => {
    const [dulu, nanti] = [angka(sebelum.semua, golongan), angka(sesudah.semua, golongan)];
    const kontrolSen = patokan.get(golongan) ?? null;
    if (dulu.lot === 0 && nanti.lot === 0 && kontrolSen === null) return [];
    const selisih = (saldo: Saldo) => (kontrolSen === null ? null : angka(saldo.intra, golongan).nilaiSen - kontrolSen);
    return [
      {
        golongan,
        nama,
        sebelum: dulu,
        sesudah: nanti,
        kontrolSen,
        selisihSebelumSen: selisih(sebelum),
        selisihSesudahSen: selisih(sesudah),
      },
    ];
  });
}

/**
 * Books something on a register of its own and takes it back: what it came to, and what becomes of the totals. Work that
 * was refused half-way has written something and is not `bersih`; it is taken back with all the rest and tried again, by
 * when it knows what to leave out.
 * @throws what the work throws
 */
export function cobaSampaiBersih<T>(
  ktx: Konteks,
  jenis: string,
  kerja: (tulis: Penulis, catat: Pencatat) => { hasil: T; bersih: boolean },
): { hasil: T; dampak: HasilPeriksa['dampak'] } {
  const { db } = ktx.register;
  const hariIni = ktx.jam.hariIni();
  const kepala = { pelaku: ktx.pelaku, waktu: ktx.jam.sekarang(), jenis, masukan: {} };
  const sebelum = ambilSaldo(ktx);
  for (;;) {
    const jadi = tanpaMenyimpan(db, () => {
      const { hasil: kini } = tulisPerintah(db, kepala, (tulis) => {
        const catat = new Pencatat(db, tulis, hariIni);
        const kini = kerja(tulis, catat);
        if (kini.bersih) catat.selesai();
        return { hasil: kini, judul: 'Uji coba' };
      });
      return kini.bersih ? { hasil: kini.hasil, sesudah: ambilSaldo(ktx) } : null;
    });
    if (jadi !== null)
      return { hasil: jadi.hasil, dampak: susunDampak(sebelum, jadi.sesudah, kontrolPada(db, hariIni)) };
  }
}
