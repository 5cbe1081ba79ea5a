/** Where the focus goes that a finding takes with it when it ends. */

/** Of the element that holds the findings, or says that there are none. */
export const FINDINGS = { 'data-findings': '' };

/** To what stands in its place, once that is drawn; nowhere where the focus was not lost. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const findings = document.querySelector('[data-findings]');
    const place = findings?.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
    (place ?? findings?.querySelector<HTMLElement>('button'))?.focus();
  });
}
