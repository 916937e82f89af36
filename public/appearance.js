// Runs before the first paint: what the reader chose of paper, type and panes stands in attributes and widths of
// the page that the stylesheet reads. An unknown value chooses nothing. (What is read here is written by
// src/appearance/use-appearance.ts and src/app/use-pane-width.ts.)
try {
  const page = document.documentElement;
  const read = name => JSON.parse(localStorage.getItem(`broadsheet:${name}`)) ?? {};
  Object.assign(page.dataset, read('appearance'));
  for (const [pane, width] of Object.entries(read('panes'))) {
    page.style.setProperty(`--${pane}-width`, `${width / 16}rem`);
    page.toggleAttribute(`data-${pane}-folded`, width === 0);
  }
} catch {
  // Storage is refused, or holds something else: the page is set as it comes.
}
