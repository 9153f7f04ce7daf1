import { AppError } from '../../domain/galat.ts';
import { isAsetLain, kodeRusakBerat, periksaLangkah, periksaTahap, SURAT_LANGKAH } from '../../domain/tindakLanjut.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { catatKeluar } from '../../db/ledger/mutasi/keluar.ts';
import { catatAtribut, catatReklas } from '../../db/ledger/mutasi/ubah.ts';
import type { Pencatat } from '../../db/ledger/pencatat.ts';
import { halamanTindakLanjut, jumlahTahap } from '../../db/reads/tindakLanjut.ts';
import type { tindakLanjut } from '../contract/tindakLanjut.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { dasarDari } from './mutasi.ts';
import { hasilLot, padaBanyak, sebagaiPerintah } from './tulis.ts';

/** Names the lot in a refusal of the rules. */
function denganNama(catat: Pencatat, id: number, kerja: () => void): void {
  try {
    kerja();
  } catch (galat) {
    if (!(galat instanceof AppError) || galat.details['namaBarang'] !== undefined) throw galat;
    const { namaBarang } = catat.lot(id).atribut;
    throw new AppError(galat.code, galat.reason, { ...galat.details, id: String(id), namaBarang }, { cause: galat });
  }
}

interface Langkah {
  readonly jenis: 'tindakLanjut.catat' | 'tindakLanjut.reklas' | 'tindakLanjut.hapuskan';
  readonly sebutan: string;
  readonly masukan: { readonly barangIds: readonly string[]; readonly tanggal: string };
  readonly kerja: (catat: Pencatat, id: number) => void;
}

function langkah(ktx: Konteks, { jenis, sebutan, masukan, kerja }: Langkah) {
  const id = [...new Set(masukan.barangIds.map(Number))];
  const judul = `${sebutan}: ${id.length} lot rusak berat`;
  const { perintah, hasil } = sebagaiPerintah(ktx, { jenis, judul, masukan }, (tulis, catat) => {
    catat.tolakTanggal(masukan.tanggal);
    padaBanyak(id, (n) => denganNama(catat, n, () => kerja(catat, n)));
    return tulis.lot;
  });
  return hasilLot(ktx, perintah, hasil);
}

/** Handlers of the queue of goods in RB. */
export const penanganTindakLanjut: KumpulanPenangan<keyof typeof tindakLanjut> = {
  'tindakLanjut.daftar': ({ tahap, setelah, batas }, { register: { db } }) => {
    const baris = halamanTindakLanjut(db, tahap ?? null, Number(setelah ?? 0), batas);
    const akhir = baris.at(-1);
    return {
      baris: baris.map(({ id, ...b }) => ({ barangId: String(id), ...b })),
      kursor: akhir !== undefined && baris.length === batas ? String(akhir.id) : null,
      tahap: jumlahTahap(db),
    };
  },

  'tindakLanjut.catat': (masukan, ktx) => {
    const { tahap, nomor, tanggal } = masukan;
    const dokumen = masukan.dokumen ?? SURAT_LANGKAH[tahap];
    const baru = { tahap, nomor, tanggal, dokumen };
    const dasar = `${dokumen} nomor ${nomor} tanggal ${formatTanggal(tanggal)}`;
    return langkah(ktx, {
      jenis: 'tindakLanjut.catat',
      sebutan: dokumen,
      masukan,
      kerja: (catat, id) => {
        periksaTahap(catat.lot(id).atribut, baru);
        catatAtribut(catat, { id, tanggal, dasar }, 'tindak-lanjut', { tindakLanjut: baru });
      },
    });
  },

  'tindakLanjut.reklas': (masukan, ktx) => {
    const { keKode } = masukan;
    if (keKode !== undefined && !isAsetLain(keKode)) throw new AppError('rule', 'bukan_kode_rusak', { kode: keKode });
    return langkah(ktx, {
      jenis: 'tindakLanjut.reklas',
      sebutan: 'Reklasifikasi ke 1.5.4',
      masukan,
      kerja: (catat, id) => {
        const { atribut } = catat.lot(id);
        periksaLangkah(atribut, 'reklas');
        const kode = keKode ?? kodeRusakBerat(atribut.golongan);
        if (kode === null) throw new AppError('rule', 'reklas_rusak_tidak_ada', { golongan: atribut.golongan });
        catatReklas(catat, { id, tanggal: masukan.tanggal, dasar: dasarDari(masukan.dokumen) }, kode);
      },
    });
  },

  'tindakLanjut.hapuskan': (masukan, ktx) =>
    langkah(ktx, {
      jenis: 'tindakLanjut.hapuskan',
      sebutan: 'Penghapusan',
      masukan,
      kerja: (catat, id) => {
        periksaLangkah(catat.lot(id).atribut, 'penghapusan');
        const dasar = dasarDari(masukan.dokumen);
        catatKeluar(catat, { id, tanggal: masukan.tanggal, dasar, jenis: `penghapusan-${masukan.cara}` });
      },
    }),
};
