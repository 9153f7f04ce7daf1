import type { Keluaran, NamaEntri, Reply } from '../../api/contract/index.ts';
import type { KlienLayar } from './klien.ts';
import type { OpsiPanggil } from '../../api/contract/klien.ts';
import { pelakuSekarang } from '../app/pelaku.ts';
import { t } from '../i18n/id.ts';
import type { JembatanApi } from './desktop.d.ts';
import { idUnggahan, terputus } from './http.ts';
import { createPendengar } from './pendengar.ts';

/** The program over the preload's bridge; files travel over the page's own app:// address. */
export function createKlienElectron(api: JembatanApi): KlienLayar {
  const pendengar = createPendengar();
  api.padaPeristiwa(pendengar.siarkan);

  return {
    async panggil<N extends NamaEntri>(nama: N, masukan: unknown, opsi?: OpsiPanggil) {
      const kunci = crypto.randomUUID();
      const lepas = pendengar.ikut(kunci, opsi?.kemajuan);
      const batal = () => void api.batal(kunci);
      opsi?.sinyal?.addEventListener('abort', batal);
      try {
        // The data process validates every answer against the contract before it leaves.
        return (await api.call({ name: nama, input: masukan, pelaku: pelakuSekarang(), kunci })) as Reply<Keluaran<N>>;
      } catch {
        return terputus('unavailable', 'host_tidak_terjangkau', t.galat.terputus);
      } finally {
        opsi?.sinyal?.removeEventListener('abort', batal);
        lepas();
      }
    },
    padaPerubahan: pendengar.padaPerubahan,
    alamatBerkas: (id) => `/berkas/${id}`,
    async ambilBerkas(id) {
      const jawaban = await fetch(`/berkas/${id}`);
      if (!jawaban.ok) throw new Error(t.galat.berkas);
      return await jawaban.blob();
    },
    async unggah(berkas, nama) {
      const alamat = `/berkas?nama=${encodeURIComponent(nama)}`;
      return await idUnggahan(await fetch(alamat, { method: 'PUT', body: berkas }));
    },
  };
}
