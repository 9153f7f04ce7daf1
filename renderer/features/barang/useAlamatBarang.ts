import { useCallback, useMemo } from 'react';
import { Saringan, type Urutan } from '../../../api/contract/barang.ts';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { bacaAlamat, type Keadaan, rapikan, tulisAlamat } from './alamat.ts';

/** The screen's state, kept in the address so that other screens link into it and a reload brings it back. */
export function useAlamatBarang() {
  const kueri = useKueri();
  const keadaan = useMemo(() => bacaAlamat(kueri), [kueri]);
  // A filter is a value: two readings of the same address are the same filter to every hook below.
  const teksSaringan = JSON.stringify(keadaan.saringan);
  const saringan = useMemo(() => Saringan.parse(JSON.parse(teksSaringan)), [teksSaringan]);
  const { kolom, arah } = keadaan.urutan;
  const urutan = useMemo<Urutan>(() => ({ kolom, arah }), [kolom, arah]);

  const ubah = useCallback((perubahan: Partial<Keadaan>) => {
    // Reads the address at the moment of the change: several changes in one moment must not undo each other.
    const kini = bacaAlamat(window.location.hash.split('?')[1] ?? '');
    pergi(tulisAlamat({ ...kini, ...perubahan }), { replace: true });
  }, []);
  const ubahSaringan = useCallback(
    (perubahan: (saringan: Saringan) => Saringan) => {
      const kini = bacaAlamat(window.location.hash.split('?')[1] ?? '');
      ubah({ saringan: rapikan(perubahan(kini.saringan)) });
    },
    [ubah],
  );
  return { saringan, urutan, pilih: keadaan.pilih, dikenali: keadaan.dikenali, ubah, ubahSaringan };
}
