import { cariLaporan } from '../reports/daftar.ts';
import type { pengesahan } from '../contract/pengesahan.ts';
import type { KumpulanPenangan } from '../konteks.ts';
import { JENIS_PENGESAHAN, kunciPengesahan, pengesahanLaporan } from '../pengesahan.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Handlers of who signs a report, and when. */
export const penanganPengesahan: KumpulanPenangan<keyof typeof pengesahan> = {
  'pengesahan.lihat': ({ id, semester }, { register }) => pengesahanLaporan(register.db, cariLaporan(id).id, semester),

  'pengesahan.atur': (masukan, ktx) => {
    const { id, semester, tanggal, penanda } = masukan;
    const { judul } = cariLaporan(id);
    const kepala = { jenis: 'pengesahan.atur', judul: `Penanda tangan ${judul}, semester ${semester}`, masukan };
    const { perintah } = sebagaiPerintah(ktx, kepala, (tulis) =>
      tulis.rujukan(JENIS_PENGESAHAN, kunciPengesahan(id, semester), { tanggal, penanda }),
    );
    return { perintah };
  },
};
