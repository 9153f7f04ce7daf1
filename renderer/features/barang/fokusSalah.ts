/** Frames to wait for the marks: on a busy PC a frame may pass before they are drawn. */
const BINGKAI = 30;

/** Puts the keyboard into the first field of the open form that is marked as wrong, once it is drawn. */
export function fokusSalah(sisa = BINGKAI): void {
  requestAnimationFrame(() => {
    const bidang = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    if (bidang) bidang.focus();
    else if (sisa > 0) fokusSalah(sisa - 1);
  });
}
