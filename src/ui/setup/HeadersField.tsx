import { useState } from 'react';
import { useLazyModule } from '../app/lazyModule.ts';
import { comfortsModule } from '../controls/comfortsModule.ts';
import { useStandIn } from '../controls/useStandIn.ts';
import { HeaderRows } from './HeaderRows.tsx';
import styles from './HeadersField.module.css';
import { HeadersLabel } from './HeadersLabel.tsx';

/** The way to the webhook's headers. */
export function HeadersField() {
  const comforts = useLazyModule(comfortsModule);
  const standIn = useStandIn();
  if (comforts.kind === 'ready') {
    return (
      <comforts.module.HeadersPopover
        startOpen={standIn.wish.open}
        startFocused={standIn.wish.focused}
      />
    );
  }
  if (comforts.kind === 'failed') return <InlineHeaders />;
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      aria-expanded="false"
      {...standIn.handlers}
    >
      <HeadersLabel />
    </button>
  );
}

/** The rows in the strip itself, for when what opens over the page could not be fetched. */
function InlineHeaders() {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <HeadersLabel />
      </button>
      {open && <HeaderRows />}
    </div>
  );
}
