import { useState } from 'react';
import { Notice } from '../ui/Notice';
import { letTakeOver } from './new-version';

const WAIT_AT_MOST_MS = 5_000;

/** Says that a new version is ready, and takes it when the reader wants it. */
export default function NewVersion() {
  const [opening, setOpening] = useState(false);
  const open = () => {
    setOpening(true);
    void takeNewVersion();
  };
  return (
    <Notice
      action={
        // Not disabled, or the focus would be lost: it takes seconds where much is under way.
        <button type="button" className="action" aria-disabled={opening} onClick={opening ? undefined : open}>
          {opening ? 'Opening it …' : 'Open it'}
        </button>
      }
    >
      A new version of Broadsheet is ready. Your library and the view stay as they are.
    </Notice>
  );
}

/** Takes the new version and opens the page with it; other tabs go on with what they have until they are opened anew. */
async function takeNewVersion() {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  // A request just as the old version gives way starts that one again, and Chromium parks the new one until the old has
  // been idle for half a minute.
  await untilNothingIsFetched();
  letTakeOver();
}

/** Waits until the old version, which sees every request, says that none comes any more, or for as long as one waits for a button. */
function untilNothingIsFetched(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    const tooLong = setTimeout(resolve, WAIT_AT_MOST_MS);
    port1.onmessage = () => {
      clearTimeout(tooLong);
      resolve();
    };
    navigator.serviceWorker.controller?.postMessage('tell-when-quiet', [port2]);
  });
}
