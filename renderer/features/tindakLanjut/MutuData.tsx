import { Anchor, Group, Text } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import type { RingkasanAturan } from '../../../api/contract/mutu.ts';
import type { StatusTemuan } from '../../../domain/mutu/aturan.ts';
import type { KunciAturan } from '../../../domain/mutu/daftar.ts';
import { namaSemester } from '../../../domain/tanggal.ts';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { bacaAlamat, keTemuan } from './alamat.ts';
import { banyakTemuan, DaftarAturan } from './DaftarAturan.tsx';
import { RincianAturan } from './RincianAturan.tsx';
import gaya from './TindakLanjut.module.css';

/** The checks: rules on the left, the findings of one rule on the right. */
export function MutuData() {
  const kueri = useKueri();
  const { semester } = useMemo(() => bacaAlamat(kueri), [kueri]);
  const tanya = useTanya('mutu.ringkasan', semester === null ? {} : { semester });
  return (
    <>
      {semester !== null && (
        <Group gap="xs" role="note" mb={4}>
          <Text size="sm">{t.tindakLanjut.semester(namaSemester(semester))}</Text>
          <Anchor component={Link} href="/tindak-lanjut" size="sm">
            {t.tindakLanjut.hariIni}
          </Anchor>
        </Group>
      )}
      <Muat tanya={tanya}>{(ringkasan) => <Isi ringkasan={ringkasan} />}</Muat>
    </>
  );
}

function Isi({ ringkasan }: { ringkasan: readonly RingkasanAturan[] }) {
  const kueri = useKueri();
  const { aturan: diminta, status, semester } = useMemo(() => bacaAlamat(kueri), [kueri]);
  const lot = useTanya('register.status', {}).data?.lot ?? 0;
  const pertama = ringkasan.find((r) => r.terbuka > 0) ?? ringkasan.find((r) => banyakTemuan(r) > 0);
  const aturan = diminta ?? pertama?.aturan ?? null;
  const satu = ringkasan.find((r) => r.aturan === aturan);
  const onPilih = useCallback(
    (kunci: KunciAturan) => pergi(keTemuan(kunci, 'terbuka', semester), { replace: true }),
    [semester],
  );
  const onStatus = useCallback(
    (baru: StatusTemuan) => aturan !== null && pergi(keTemuan(aturan, baru, semester), { replace: true }),
    [aturan, semester],
  );
  return (
    <div className={gaya.dua}>
      <DaftarAturan ringkasan={ringkasan} aturan={aturan} onPilih={onPilih} />
      {satu === undefined ? (
        <Kosong judul={t.tindakLanjut.kosongJudul} uraian={t.tindakLanjut.kosongUraian(ringkasan.length, lot)} />
      ) : (
        <RincianAturan
          key={`${satu.aturan}|${semester ?? ''}`}
          aturan={satu}
          status={status}
          semester={semester}
          onStatus={onStatus}
        />
      )}
    </div>
  );
}
