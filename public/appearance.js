// Runs before the first paint: what the reader chose of paper and type stands in attributes of the page that the
// stylesheet reads. An unknown value chooses nothing. (src/appearance/appearance.ts writes what is read here.)
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem('broadsheet:appearance')));
} catch {
  // Storage is refused, or holds something else: the page is set as it comes.
}
