/** Puts the keyboard into the first field of the open form that is marked as wrong, once it is drawn. */
export function fokusSalah(): void {
  requestAnimationFrame(() => {
    const bidang = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    bidang?.focus();
  });
}
