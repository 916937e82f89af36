import { beginOpening } from './library/opening';
import './index.css';

// The worker is at work while the rest is being loaded; `src/build/page-script.ts` has that begin at once, too.
beginOpening();
void import('./app/start');
