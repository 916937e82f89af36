import { showLead } from './front/show-lead';
import { beginOpening } from './library/opening';
import './index.css';

const { lastView, view } = beginOpening();
// Any other address shows something else.
if (window.location.search === '') {
  lastView.then(async last => showLead(last ?? (await view))).catch(() => undefined);
}

// What follows is set up while the worker reads: in two tasks, between which the lead can be painted.
import('./app/react').then(() => import('./app/start'));
