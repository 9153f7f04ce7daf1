/** One thing that is not as the ledger says. */
export interface TemuanPeriksa {
  readonly bagian:
    | 'sqlite'
    | 'rantai'
    | 'pembatalan'
    | 'putar-ulang'
    | 'saldo'
    | 'rujukan'
    | 'periode'
    | 'katalog'
    | 'pencarian';
  readonly pesan: string;
}

/** Told now and then how far the work is; says true to stop it. */
export type Denyut = (tahap: string, selesai: number, total: number) => boolean;

const BATAS_TEMUAN = 200;

/** What the proof has found so far. */
export class Catatan {
  readonly daftar: TemuanPeriksa[] = [];
  tambah(bagian: TemuanPeriksa['bagian'], pesan: string): void {
    if (this.daftar.length < BATAS_TEMUAN) this.daftar.push({ bagian, pesan });
  }
}
