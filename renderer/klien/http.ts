import type { Keluaran, NamaEntri, Reply } from '../../api/contract/index.ts';
import type { KlienLayar } from './klien.ts';
import type { OpsiPanggil } from '../../api/contract/klien.ts';
import { pelakuSekarang } from '../app/pelaku.ts';
import { t } from '../i18n/id.ts';
import type { Peristiwa } from './desktop.d.ts';
import { bacaAliran } from './aliran.ts';
import { createPendengar } from './pendengar.ts';

const KUNCI_TOKEN = 'inventaris-bmd.token';

/**
 * Takes the host's token out of the address, so that it neither stays in the history nor is shared with
 * a copied link. It is kept for this tab alone: a reload works, another tab needs the printed address.
 */
export function ambilToken(): string {
  const pecahan = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1];
  if (pecahan !== undefined) {
    sessionStorage.setItem(KUNCI_TOKEN, pecahan);
    window.history.replaceState(null, '', `${window.location.pathname}#/`);
  }
  return pecahan ?? sessionStorage.getItem(KUNCI_TOKEN) ?? '';
}

/** The program over HTTP on 127.0.0.1: POST for calls, an event stream for news, PUT and GET for files. */
export function createKlienHttp(token: string): KlienLayar {
  const pendengar = createPendengar();
  const kepala = { Authorization: `Bearer ${token}` };
  void dengarkan(kepala, pendengar.siarkan);

  return {
    async panggil<N extends NamaEntri>(nama: N, masukan: unknown, opsi?: OpsiPanggil) {
      const kunci = crypto.randomUUID();
      const lepas = pendengar.ikut(kunci, opsi?.kemajuan);
      const batal = () => void kirim('/batal', { kunci }, kepala).catch(() => undefined);
      opsi?.sinyal?.addEventListener('abort', batal);
      try {
        const jawaban = await kirim('/api', { name: nama, input: masukan, pelaku: pelakuSekarang(), kunci }, kepala);
        if (jawaban.status === 401 || jawaban.status === 403)
          return terputus('forbidden', 'token_ditolak', t.galat.token);
        // The host validates every answer against the contract before it leaves.
        return (await jawaban.json()) as Reply<Keluaran<N>>;
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
      const jawaban = await fetch(`/berkas/${id}`, { headers: kepala });
      if (!jawaban.ok) throw new Error(t.galat.berkas);
      return await jawaban.blob();
    },
    async unggah(berkas, nama) {
      const alamat = `/berkas?nama=${encodeURIComponent(nama)}`;
      const jawaban = await fetch(alamat, { method: 'PUT', headers: kepala, body: berkas });
      return await idUnggahan(jawaban);
    },
  };
}

/** Handle of an uploaded file from a host's answer. @throws Error with the host's Indonesian sentence */
export async function idUnggahan(jawaban: Response): Promise<string> {
  const isi: unknown = await jawaban.json().catch(() => null);
  if (typeof isi === 'object' && isi !== null && 'id' in isi && typeof isi.id === 'string') return isi.id;
  throw new Error(pesanDari(isi) ?? t.galat.unggah);
}

function pesanDari(isi: unknown): string | null {
  if (typeof isi !== 'object' || isi === null || !('error' in isi)) return null;
  const { error } = isi;
  if (typeof error !== 'object' || error === null || !('pesan' in error)) return null;
  return typeof error.pesan === 'string' ? error.pesan : null;
}

function kirim(alamat: string, isi: unknown, kepala: Record<string, string>): Promise<Response> {
  return fetch(alamat, {
    method: 'POST',
    headers: { ...kepala, 'Content-Type': 'application/json' },
    body: JSON.stringify(isi),
  });
}

/** An answer made here, for calls that reached no program. */
export function terputus(code: 'unavailable' | 'forbidden', reason: string, pesan: string) {
  return { ok: false, error: { code, reason, details: {}, pesan } } as const;
}

async function dengarkan(kepala: Record<string, string>, siarkan: (peristiwa: Peristiwa) => void): Promise<void> {
  for (;;) {
    try {
      const jawaban = await fetch('/peristiwa', { headers: kepala });
      if (jawaban.status === 401 || jawaban.status === 403) return;
      if (jawaban.ok && jawaban.body) await bacaAliran(jawaban.body, siarkan);
    } catch {
      // The host is gone or restarting: a call made meanwhile tells the user.
    }
    await new Promise((lanjut) => setTimeout(lanjut, 2000));
  }
}
