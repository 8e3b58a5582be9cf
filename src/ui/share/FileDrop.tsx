import { FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './FileDrop.module.css';

export interface FileDropProps {
  /** Called with at least one file. */
  onFiles(files: readonly File[]): void;
}

/** Takes files that are dropped anywhere on the page, and shows so while one is held over it. */
export function FileDrop({ onFiles }: FileDropProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Without this the browser would open the file in the place of the page.
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length > 0) onFiles(files);
    };
    // Before the editor, which takes drops of its own.
    const options = { capture: true };
    window.addEventListener('dragenter', drag, options);
    window.addEventListener('dragover', drag, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragenter', drag, options);
      window.removeEventListener('dragover', drag, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, [onFiles]);
  if (!over) return null;
  return (
    <div className={styles.target}>
      <div className={styles.card}>
        <FileUp size={24} aria-hidden="true" />
        <p className={styles.title}>Drop to open</p>
        <p>A template (.json) or a whole draft (.payload.json)</p>
      </div>
    </div>
  );
}

/** Text and keys are dragged about too; those are the editor's business. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
