/** File systems that live on another machine (Linux magic numbers: NFS, SMB, CIFS, SMB2, CEPH, 9P, AFS). */
const SISTEM_JARINGAN = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x00c36400, 0x01021997, 0x5346414f]);

/** Folders that a program copies to the cloud behind the user's back. */
const FOLDER_AWAN =
  /^(onedrive( -.*)?|dropbox( \(.*\))?|google ?drive|googledrive|icloud ?drive|com~apple~clouddocs|nextcloud|pcloud ?drive|mega)$/i;

/**
 * Why a path is no place for the live register: a network share or a cloud-synchronised folder may write
 * half a file or lock it wrongly. Null when nothing speaks against it.
 * @param jalur absolute path in the style of Windows or POSIX
 * @param tipeSistem file system type as `statfs` gives it, where known
 */
export function alasanTempatDitolak(jalur: string, tipeSistem?: number): 'jaringan' | 'awan' | null {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(jalur) || /^\\\\\?\\UNC\\/i.test(jalur)) return 'jaringan';
  if (tipeSistem !== undefined && SISTEM_JARINGAN.has(tipeSistem)) return 'jaringan';
  return jalur.split(/[\\/]+/).some((bagian) => FOLDER_AWAN.test(bagian)) ? 'awan' : null;
}
