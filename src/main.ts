import { showLead } from './front/show-lead';
import { beginOpening } from './library/opening';
import { afterPaint } from './ui/after-paint';
import './index.css';

/** A worker that takes longer is no reason to show no page: it says what is being waited for. */
const WORTH_WAITING_MS = 1_000;

const { lastView, view } = beginOpening();

/** The frame is there. Mostly it is before this script, which waits for nothing. */
const parsed = new Promise<unknown>(resolve => {
  if (document.readyState !== 'loading') resolve(null);
  else document.addEventListener('DOMContentLoaded', resolve, { once: true });
});

/** Shows the lead story, where the address says no more than the folder: any other begins with something else. */
async function begin() {
  const [first] = await Promise.all([lastView.then(last => last ?? view), parsed]);
  if (window.location.search !== '' || !showLead(first)) return;
  await new Promise<void>(resolve => afterPaint(resolve));
}

// The page's own scripts come when the lead is painted, and are set up in a task each. Sooner they would take from the worker
// the time in which it reads.
const late = new Promise(resolve => setTimeout(resolve, WORTH_WAITING_MS));
Promise.race([begin(), late]).then(loadPage, loadPage);

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
