import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { toastGalat, toastKabar } from '../../ui/toast.tsx';
import { jalurLangkah, langkahLanjut } from './alamatImpor.ts';
import { type SesiRingkas, TabelSesi } from './TabelSesi.tsx';

const d = t.impor.daftar;

/** Step to go on with; one whose staging file is damaged can go nowhere. */
const lanjutKe = ({ langkah }: SesiRingkas) => (langkah === 'rusak' ? null : langkahLanjut({ langkah }));

function keadaan(satu: SesiRingkas): string {
  const langkah = lanjutKe(satu);
  if (langkah === null) return d.rusak;
  return satu.langkah === 'selesai' ? d.selesai : d.belum(t.impor.langkah[langkah]);
}

const tindakan = (satu: SesiRingkas) => <Tindakan satu={satu} />;

/** Imports that were begun, to go on with, look at or throw away. */
export function DaftarImpor() {
  const tanya = useTanya('impor.daftar', {});
  return (
    <Muat tanya={tanya}>
      {(daftar) => <TabelSesi judul={d.judul} uraian={d.uraian} daftar={daftar} keadaan={keadaan} aksi={tindakan} />}
    </Muat>
  );
}

function Tindakan({ satu }: { satu: SesiRingkas }) {
  const klien = useKlien();
  const cache = useQueryClient();
  const selesai = satu.langkah === 'selesai';
  const langkah = lanjutKe(satu);
  const buang = async () => {
    const jawaban = await klien.panggil('impor.buang', { sesi: satu.sesi });
    if (jawaban.ok) toastKabar(d.dibuang(satu.namaBerkas));
    else toastGalat(jawaban.error.pesan);
    await cache.invalidateQueries({ queryKey: ['impor.daftar'] });
  };
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {langkah !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={selesai ? d.lihatNama(satu.namaBerkas) : d.lanjutkanNama(satu.namaBerkas)}
          onClick={() => pergi(jalurLangkah(satu.sesi, langkah))}
        >
          {selesai ? d.lihat : d.lanjutkan}
        </Button>
      )}
      {!selesai && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={d.buangNama(satu.namaBerkas)}
          onClick={() => void buang()}
        >
          {d.buang}
        </Button>
      )}
    </Group>
  );
}
