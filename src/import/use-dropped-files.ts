import { useEffect, useEffectEvent } from 'react';
import { type BroughtFiles, droppedFiles, holdsFiles } from './brought-files';

/** Calls back with the files that are dropped anywhere on the page, those in folders included. */
export function useDroppedFiles(onDropped: (files: BroughtFiles) => void) {
  const take = useEffectEvent((files: BroughtFiles | null) => {
    if (files) onDropped(files);
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      take(droppedFiles(event.dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
