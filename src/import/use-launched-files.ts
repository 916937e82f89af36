import { useEffect } from 'react';
import type { BroughtFiles } from './brought-files';

/** What the browser hands over when a file is opened with the installed app; TypeScript's DOM library does not know it. */
interface LaunchQueue {
  setConsumer(consume: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };

/** Calls back with the files that Broadsheet was opened with ("open with" in the file manager). */
export function useLaunchedFiles(onLaunched: (files: BroughtFiles) => void) {
  useEffect(() => {
    launchQueue?.setConsumer(async ({ files = [] }) => {
      const opened = files.map(async handle => ({
        path: handle.name,
        file: await handle.getFile().catch(() => null),
      }));
      if (opened.length > 0) onLaunched(await Promise.all(opened));
    });
  }, [onLaunched]);
}
