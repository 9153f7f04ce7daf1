import { parseArgs } from 'node:util';

// Work that is measured in a process of its own loads no more than it needs.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lot: { type: 'string', default: '10000,100000' },
    simpan: { type: 'boolean', default: false },
    anak: { type: 'boolean', default: false },
    formulir: { type: 'boolean', default: false },
    excel: { type: 'boolean', default: false },
    selisih: { type: 'boolean', default: false },
  },
});

if (values.anak) {
  const [kerja = '', berkas = ''] = positionals;
  const { jalankanAnak } = await import('./anak.ts');
  await jalankanAnak(kerja, berkas);
} else if (values.formulir) {
  const { jalankanFormulir } = await import('./semua.ts');
  jalankanFormulir();
} else if (values.excel) {
  const { jalankanExcel } = await import('./excel.ts');
  await jalankanExcel();
} else if (values.selisih) {
  const { jalankanSelisih } = await import('./selisih.ts');
  jalankanSelisih();
} else {
  const ukuran = values.lot.split(',').map(Number);
  if (!ukuran.every((n) => Number.isSafeInteger(n) && n >= 2000)) {
    throw new Error(`--lot wants numbers of lots from 2000 on, such as 10000,100000; got ${values.lot}`);
  }
  const { jalankanSemua } = await import('./semua.ts');
  jalankanSemua(ukuran, values.simpan);
}
