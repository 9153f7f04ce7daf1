import { Anchor, Code, Kbd, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { jalankanAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import gaya from './HalamanBantuan.module.css';
import { bacaMarkdown, type Blok, type Potongan } from './markdown.ts';

const GAMBAR = import.meta.glob<string>('../../../docs/gambar/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});
const NASKAH = import.meta.glob<string>('../../../docs/panduan.md', { query: '?raw', import: 'default', eager: true });
const BLOK = bacaMarkdown(Object.values(NASKAH)[0] ?? '');
const BAB = BLOK.filter((blok) => blok.jenis === 'judul' && blok.tingkat === 2);

const alamatGambar = (berkas: string) => GAMBAR[`../../../docs/${berkas}`];

function keBab(id: string): void {
  const judul = document.getElementById(id);
  judul?.scrollIntoView({ block: 'start' });
  judul?.focus({ preventScroll: true });
}

/** The user guide, as it stands in docs/panduan.md, with a table of contents. */
export function HalamanBantuan() {
  return (
    <div className={gaya.laman}>
      <nav className={gaya.isi} aria-label={t.bantuan.daftarIsi}>
        <Text fw={600} mb={4}>
          {t.bantuan.daftarIsi}
        </Text>
        {BAB.map((bab) =>
          bab.jenis === 'judul' ? (
            <Anchor key={bab.id} component="button" size="sm" className={gaya.bab} onClick={() => keBab(bab.id)}>
              {bab.isi}
            </Anchor>
          ) : null,
        )}
        <Anchor component="button" size="sm" className={gaya.bab} onClick={() => jalankanAksi('umum.tombol')}>
          {t.bantuan.tombol}
        </Anchor>
      </nav>
      <article className={gaya.naskah}>
        {BLOK.map((blok, i) => (
          <IsiBlok key={i} blok={blok} />
        ))}
      </article>
    </div>
  );
}

function IsiBlok({ blok }: { blok: Blok }) {
  switch (blok.jenis) {
    case 'judul':
      return (
        <Title order={blok.tingkat} id={blok.id} tabIndex={-1}>
          {blok.isi}
        </Title>
      );
    case 'alinea':
      return (
        <p>
          <Barisan isi={blok.isi} />
        </p>
      );
    case 'kutipan':
      return (
        <blockquote>
          <Barisan isi={blok.isi} />
        </blockquote>
      );
    case 'daftar': {
      const Daftar = blok.bernomor ? 'ol' : 'ul';
      return (
        <Daftar>
          {blok.butir.map((butir, i) => (
            <li key={i}>
              <Barisan isi={butir} />
            </li>
          ))}
        </Daftar>
      );
    }
    case 'tabel':
      return (
        <table className="tabel">
          <thead>
            <tr>
              {blok.kepala.map((sel, i) => (
                <th key={i} scope="col">
                  <Barisan isi={sel} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {blok.baris.map((baris, i) => (
              <tr key={i}>
                {baris.map((sel, j) => (
                  <td key={j}>
                    <Barisan isi={sel} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'gambar': {
      const alamat = alamatGambar(blok.berkas);
      return alamat === undefined ? null : <img src={alamat} alt={blok.keterangan} className={gaya.gambar} />;
    }
  }
}

/** A key such as `Ctrl+K` looks like a key, other `code` like code. */
const TOMBOL = /^(Ctrl|Alt|Shift|F\d|Esc|Enter|Tab|\?|\/|[A-Z])(\+|$)/;

function Barisan({ isi }: { isi: readonly Potongan[] }) {
  return isi.map((p, i) => {
    switch (p.jenis) {
      case 'teks':
        return <Fragment key={i}>{p.isi}</Fragment>;
      case 'tebal':
        return <strong key={i}>{p.isi}</strong>;
      case 'miring':
        return <em key={i}>{p.isi}</em>;
      case 'kode':
        return TOMBOL.test(p.isi) ? (
          <Kbd key={i} size="xs">
            {p.isi}
          </Kbd>
        ) : (
          <Code key={i}>{p.isi}</Code>
        );
      case 'tautan':
        return <Tautan key={i} isi={p.isi} ke={p.ke} />;
    }
  });
}

/** `#bab` goes to a chapter, `#/laporan` to a screen. Addresses outside of the program are shown, not followed. */
function Tautan({ isi, ke }: { isi: string; ke: string }) {
  if (ke.startsWith('#/')) {
    return (
      <Anchor href={ke} size="sm" underline="always">
        {isi}
      </Anchor>
    );
  }
  if (!ke.startsWith('#')) return <>{`${isi} (${ke})`}</>;
  return (
    <Anchor component="button" size="sm" underline="always" onClick={() => keBab(ke.slice(1))}>
      {isi}
    </Anchor>
  );
}
