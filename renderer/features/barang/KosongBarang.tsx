import { Button } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { Saringan } from '../../../api/contract/barang.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { JALUR_IMPOR } from '../impor/alamatImpor.ts';
import gaya from './Barang.module.css';
import type { Chip } from './saringan.ts';

const k = t.barang.kosong;

interface Props {
  registerKosong: boolean;
  chip: readonly Chip[];
  onUbah: (saringan: Saringan) => void;
  onHapusSemua: () => void;
}

/** Why no rows are listed: nothing registered yet, or the filters that hide everything. */
export function KosongBarang({ registerKosong, chip, onUbah, onHapusSemua }: Props) {
  const klien = useKlien();
  const tanpa = useQueries({
    queries: chip.map((c) => ({
      queryKey: ['barang.ringkasan', { sasaran: { saringan: c.tanpa } }],
      queryFn: async () => {
        const jawaban = await klien.panggil('barang.ringkasan', { sasaran: { saringan: c.tanpa } });
        if (!jawaban.ok) throw new Error(jawaban.error.pesan);
        return jawaban.value;
      },
      enabled: !registerKosong,
    })),
  });
  if (registerKosong) {
    return (
      <Kosong
        judul={k.register}
        uraian={k.registerUraian}
        aksi={{ label: t.mulai.impor, run: () => pergi(JALUR_IMPOR) }}
      />
    );
  }
  return (
    <Kosong
      judul={k.saringan}
      {...(chip.length > 0 ? { uraian: k.saringanUraian } : {})}
      aksi={{ label: t.barang.chip.hapusSemua, run: onHapusSemua }}
    >
      <div className={gaya.kosongSaringan}>
        {chip.map((c, i) => (
          <div key={c.kunci} style={{ display: 'contents' }}>
            <span>{c.label}</span>
            <span>{tanpa[i]?.data ? k.tanpa(tanpa[i].data.lot) : ''}</span>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={t.barang.chip.hapus(c.label)}
              onClick={() => onUbah(c.tanpa)}
            >
              {k.hapus}
            </Button>
          </div>
        ))}
      </div>
    </Kosong>
  );
}
