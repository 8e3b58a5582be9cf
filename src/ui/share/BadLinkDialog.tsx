import { useId, useRef } from 'react';
import type { SharedViewState } from '../../state/sharedView.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Prose } from '../feedback/Prose.tsx';
import styles from './BadLinkDialog.module.css';
import { DialogFrame } from './DialogFrame.tsx';
import form from './ShareDialog.module.css';

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
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { problem, fragment } = view;
  const link = location.href.split('#', 1)[0] + fragment;
  return (
    <div className={styles.content}>
      <p>
        <Prose text={problem.message} />
      </p>
      <p>
        <Prose text={problem.advice} /> Your own draft was not touched.
      </p>
      <label htmlFor={id} className={form.label}>
        The link as it arrived
      </label>
      <textarea
        id={id}
        ref={area}
        readOnly
        rows={4}
        spellCheck={false}
        className={form.area}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <CopyButton
          label="Copy link"
          noun="link"
          text={link}
          selectText={() => area.current?.focus()}
        />
        {problem.kind === 'newer-version' && (
          <Button onClick={() => location.reload()}>Reload the page</Button>
        )}
        <Button look="solid" data-first onClick={onClose}>
          Go to my draft
        </Button>
      </div>
    </div>
  );
}
