import { useState } from 'react';

/**
 * Reading with nothing beside the page.
 * @param reading whether there is something to read; without it nothing is alone
 */
export function useAlone(reading: boolean) {
  const [wanted, setWanted] = useState(false);
  const alone = wanted && reading;
  const show = (next: boolean) => {
    setWanted(next);
    focusPage();
    return true;
  };
  return {
    alone,
    toggleAlone: () => reading && show(!alone),
    endAlone: () => alone && show(false),
  };
}

/** What had the focus may be what is hidden: keys and screen reader go on in the page. */
function focusPage() {
  const page = document.querySelector('main');
  if (page?.contains(document.activeElement)) return;
  page?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
