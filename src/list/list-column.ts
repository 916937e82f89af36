/** The column of the list, which takes the focus where no row of it can. */
export function listColumn(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.desk-list');
}
