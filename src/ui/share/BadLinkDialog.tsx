import type { SharedViewState } from '../../state/sharedView.ts';
import { Button } from '../controls/Button.tsx';
import { Prose } from '../feedback/Prose.tsx';
import styles from './BadLinkDialog.module.css';
import { DialogFrame } from './DialogFrame.tsx';
import { RawLink } from './RawLink.tsx';

export interface BadLinkDialogProps {
  readonly view: SharedViewState;
  onClose(): void;
}

/** Says why a link cannot be opened and what to do. The link itself stays within reach. */
export function BadLinkDialog({ view, onClose }: BadLinkDialogProps) {
  return (
    <DialogFrame open={view.kind === 'bad'} title="This link cannot be opened" onClose={onClose}>
      {view.kind === 'bad' && <Content view={view} onClose={onClose} />}
    </DialogFrame>
  );
}

function Content({
  view,
  onClose,
}: {
  readonly view: Extract<SharedViewState, { kind: 'bad' }>;
  onClose(): void;
}) {
  const { problem, fragment } = view;
  return (
    <div className={styles.content}>
      <p>
        <Prose text={problem.message} />
      </p>
      <p>
        <Prose text={problem.advice} /> Your own draft was not touched.
      </p>
      <RawLink fragment={fragment} rows={4}>
        {problem.kind === 'newer-version' && (
          <Button onClick={() => location.reload()}>Reload the page</Button>
        )}
        <Button look="solid" data-first onClick={onClose}>
          Go to my draft
        </Button>
      </RawLink>
    </div>
  );
}
