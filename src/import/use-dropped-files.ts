import { useEffect, useEffectEvent } from 'react';
import { type BroughtFile, droppedFiles, holdsFiles } from './brought-files';

/** Calls back with the files that are dropped anywhere on the page, those in folders included. */
export function useDroppedFiles(onDropped: (files: readonly BroughtFile[]) => void) {
  const take = useEffectEvent((files: readonly BroughtFile[]) => {
    if (files.length > 0) onDropped(files);
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
      void droppedFiles(event.dataTransfer).then(take);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
