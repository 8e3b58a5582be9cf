import { useState } from 'react';
import { gallery, type GalleryTemplate } from '../../catalog/gallery/index.ts';
import { useAfterClosing } from '../app/useAfterClosing.ts';
import { AssistDialog } from '../assist/AssistDialog.tsx';
import type { AssistProps } from '../assist/page.ts';
import { GalleryCard } from './GalleryCard.tsx';
import styles from './GalleryDialog.module.css';

export interface GalleryDialogProps extends AssistProps {
  readonly open: boolean;
  onClose(): void;
}

/** Ready templates for well-known receivers. */
export function GalleryDialog({ open, onClose, ...page }: GalleryDialogProps) {
  const [chosenId, setChosenId] = useState(gallery[0]?.id);
  const after = useAfterClosing();
  const chosen: GalleryTemplate | undefined = gallery.find(({ id }) => id === chosenId);
  return (
    <AssistDialog
      open={open}
      title="Ready templates"
      width={960}
      onClose={onClose}
      onComplete={after.complete}
    >
      <div className={styles.gallery}>
        <ul className={styles.list} aria-label="Receivers">
          {gallery.map(({ id, receiver, title }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.entry}
                aria-pressed={id === chosenId}
                data-first={id === chosenId || undefined}
                onClick={() => setChosenId(id)}
              >
                <span className={styles.receiver}>{receiver}</span>
                <span className={styles.what}>{title}</span>
              </button>
            </li>
          ))}
        </ul>
        {chosen !== undefined && (
          <GalleryCard
            key={chosen.id}
            {...page}
            chosen={chosen}
            onUse={(task) => {
              after.keep(task);
              onClose();
            }}
          />
        )}
      </div>
    </AssistDialog>
  );
}
