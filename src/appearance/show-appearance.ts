import { type Appearance, SETTINGS } from './appearance';

/** Puts on the page what is chosen, as `index.html` does before the first paint. */
export function showAppearance(appearance: Appearance) {
  const { dataset } = document.documentElement;
  for (const { name } of SETTINGS) {
    const value = appearance[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  colourBrowser();
}

const CHOSEN = 'chosen-paper';

/** A chosen paper colours the browser's own bars too. Of several colours that fit, the first in the page counts. */
export function colourBrowser() {
  document.getElementById(CHOSEN)?.remove();
  const root = document.documentElement;
  if (root.dataset.paper === undefined) return;
  const meta = document.createElement('meta');
  meta.id = CHOSEN;
  meta.name = 'theme-color';
  meta.content = getComputedStyle(root).getPropertyValue('--paper');
  document.head.prepend(meta);
}
