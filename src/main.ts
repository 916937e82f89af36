import { showLead } from './front/show-lead';
import { beginOpening } from './library/opening';
import './index.css';

/** A worker that takes longer is no reason to show no page: it says what is being waited for. */
const WORTH_WAITING_MS = 1_000;

const { lastView, view } = beginOpening();

/** The frame is there. Mostly it is before this script, which waits for nothing. */
const parsed = new Promise<unknown>(resolve => {
  if (document.readyState !== 'loading') resolve(null);
  else document.addEventListener('DOMContentLoaded', resolve, { once: true });
});

const first = lastView.then(last => last ?? view);

// Any other address begins with something else.
if (window.location.search === '') {
  Promise.all([first, parsed])
    .then(([shown]) => showLead(shown))
    .catch(() => undefined);
}

// The page's own scripts come when there is something to show, and are set up in a task each: the lead can be painted in
// between. Sooner they would take from the worker the time in which it reads.
const late = new Promise(resolve => setTimeout(resolve, WORTH_WAITING_MS));
Promise.race([first, late]).then(loadPage, loadPage);

async function loadPage() {
  await parsed;
  Promise.all([import('./app/react'), import('./app/start')]).catch(sayIncomplete);
}

/** Where the page can't come, the frame says so. */
function sayIncomplete() {
  const bar = document.querySelector('#frame .desk-bar-line');
  bar?.setAttribute('role', 'alert');
  bar?.append('Part of Broadsheet could not be loaded. Reload the page to try again.');
}
