import { showLead } from './front/show-lead';
import { beginOpening } from './library/opening';
import './index.css';

/** A worker that takes longer is no reason to show no page: it says what is being waited for. */
const WORTH_WAITING_MS = 1_000;

const { lastView, view } = beginOpening();

// Any other address begins with something else.
if (window.location.search === '') {
  lastView.then(async last => showLead(last ?? (await view))).catch(() => undefined);
}

// The page's own scripts come when the worker's is there, which is waited for first, and are set up in a task each:
// the lead can be painted in between.
const late = new Promise(resolve => setTimeout(resolve, WORTH_WAITING_MS));
Promise.race([lastView, late]).then(loadPage, loadPage);

function loadPage() {
  Promise.all([import('./app/react'), import('./app/start')]).catch(sayIncomplete);
}

/** Where the page can't come, the frame says so. */
function sayIncomplete() {
  const bar = document.querySelector('#frame .desk-bar-line');
  bar?.setAttribute('role', 'alert');
  bar?.append('Part of Broadsheet could not be loaded. Reload the page to try again.');
}
