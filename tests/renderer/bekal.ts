import type { Program } from './host.ts';

const DOKUMEN = { jenis: 'BAST', nomor: '12/2025', tanggal: '2025-03-15' };

/** A lap top bought in 2025, four years of life, Rp13.333.333,33; gives its id. */
export async function laptop(program: Program): Promise<string> {
  const { lot } = await program.panggil('mutasi.catat', {
    jenis: 'perolehan',
    data: {
      kodeBarang: '1.3.2.10.01.02.002',
      namaBarang: 'Lap Top Uji',
      jumlah: 1,
      satuan: 'unit',
      nilaiSen: 1_333_333_333,
      tanggal: '2025-03-15',
      kondisi: 'B',
      caraPerolehan: 'pembelian',
      dokumen: DOKUMEN,
    },
  });
  return lot[0]?.id ?? '';
}

/** Accepts every error that the source document itself has. */
export async function terimaGalat(program: Program): Promise<void> {
  for (const { aturan, tingkat, terbuka } of await program.panggil('mutu.ringkasan', {}))
    if (tingkat === 'galat' && terbuka > 0)
      await program.panggil('mutu.tandai', {
        saringan: { aturan },
        status: 'diterima',
        alasan: 'Demikian tercetak dalam Renstra',
      });
}

/** What is said about the warnings that are left. */
export const TERIMA = 'Nilai dilengkapi semester depan';
/** Closes a semester with its warnings acknowledged. */
export const tutup = (program: Program, semester: '2024-2' | '2025-1') =>
  program.panggil('periode.tutup', { semester, terimaPeringatan: TERIMA });
