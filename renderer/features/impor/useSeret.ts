import { useEffect, useState } from 'react';
import { useTerbaru } from '../../ui/useTerbaru.ts';

/**
 * Takes files dropped anywhere on the page; true while some are held over it. Without it the window would leave the
 * program to show the file.
 */
export function useSeret(aktif: boolean, terima: (berkas: File[]) => void): boolean {
  const [seret, setSeret] = useState(false);
  const terbaru = useTerbaru({ aktif, terima });
  useEffect(() => {
    const berisiBerkas = (e: DragEvent) => e.dataTransfer?.types.includes('Files') === true;
    const atas = (e: DragEvent) => {
      if (!berisiBerkas(e)) return;
      e.preventDefault();
      if (e.dataTransfer) e.dataTransfer.dropEffect = terbaru.current.aktif ? 'copy' : 'none';
      setSeret(terbaru.current.aktif);
    };
    const keluar = (e: DragEvent) => {
      if (e.relatedTarget === null) setSeret(false);
    };
    const jatuh = (e: DragEvent) => {
      if (!berisiBerkas(e)) return;
      e.preventDefault();
      setSeret(false);
      const isi = [...(e.dataTransfer?.items ?? [])];
      // A folder also has a File, which cannot be read.
      const berkas = isi.flatMap((satu) => {
        const file = satu.webkitGetAsEntry()?.isDirectory === true ? null : satu.getAsFile();
        return file === null ? [] : [file];
      });
      if (terbaru.current.aktif) terbaru.current.terima(berkas);
    };
    window.addEventListener('dragover', atas);
    window.addEventListener('dragleave', keluar);
    window.addEventListener('drop', jatuh);
    return () => {
      window.removeEventListener('dragover', atas);
      window.removeEventListener('dragleave', keluar);
      window.removeEventListener('drop', jatuh);
    };
  }, [terbaru]);
  return seret;
}
