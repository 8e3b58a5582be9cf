import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { EditorHandle } from '../../editor/types.ts';
import { usePreferences } from '../app/designerContext.ts';
import { useLazyModule } from '../app/lazyModule.ts';
import { showToast } from '../feedback/toast.ts';
import styles from './EditorSlot.module.css';
import { type EditorModule, editorModule } from './editorModule.ts';
import type { HandleSlot } from './HandleSlot.ts';
import { shownText } from './lineEnds.ts';
import { PlainText } from './PlainText.tsx';
import { SilentBoundary } from './SilentBoundary.tsx';
import { TabHint } from './TabHint.tsx';

export interface EditorSlotProps {
  readonly value: string;
  readonly label: string;
  readonly slot: HandleSlot;
  /** Absent: the text is for reading only. */
  readonly onChange?: (text: string) => void;
  /** Draws the code editor once its module is there. */
  readonly children: (module: EditorModule, onReady: (handle: EditorHandle) => void) => ReactNode;
}

/**
 * An editor's place. A plain field with the same text and name stands there from the first paint; the
 * code editor is built behind it and takes over text, selection, scroll position and focus when it
 * can be typed in. If it fails, or a person prefers it so, the plain field stays.
 */
export function EditorSlot({ value, label, slot, onChange, children }: EditorSlotProps) {
  const module = useLazyModule(editorModule);
  const [{ plainEditor }] = usePreferences();
  /** The code editor, once it can be typed in. */
  const [ready, setReady] = useState<EditorHandle>();
  /** The code editor, once it has taken over. */
  const [code, setCode] = useState<EditorHandle>();
  const [broken, setBroken] = useState(false);
  const [composing, setComposing] = useState(false);
  const layer = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  // The code editor goes, and takes over anew should it come back.
  if (plainEditor && (ready !== undefined || code !== undefined)) {
    setReady(undefined);
    setCode(undefined);
  }

  useEffect(() => {
    if (!plainEditor) editorModule.load();
  }, [plainEditor]);

  // After each drawing: the code editor's own effects have then brought the drawn text in.
  useEffect(() => {
    if (ready === undefined || ready === code || layer.current === null) return;
    // Half a word from an input method would be lost: it ends in the plain field first.
    if (composing) return;
    // A key that was pressed since is in the field only; the next drawing brings it in.
    if (field.current !== null && field.current.value !== shownText(value)) return;
    // All at once, so that no key falls between the two.
    layer.current.dataset['ready'] = 'true';
    slot.arrive(ready);
    // The next drawing takes the field away, which may be some time off: until then it would be a second
    // field of the same name.
    if (field.current !== null) field.current.style.visibility = 'hidden';
    queueMicrotask(() => setCode(ready));
  }, [ready, code, composing, value, slot]);

  return (
    <div
      className={styles.slot}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    >
      {module.kind === 'ready' && !broken && !plainEditor && (
        <div ref={layer} className={styles.code} data-ready={code !== undefined}>
          <SilentBoundary
            onError={() => {
              setReady(undefined);
              setCode(undefined);
              setBroken(true);
              showToast(
                'The code editor stopped working. The plain editor keeps your text; reload the page to get the code editor back.',
                'warning',
              );
            }}
          >
            <CodeLayer
              module={module.module}
              draw={children}
              onReady={setReady}
              slot={slot}
              code={code}
            />
          </SilentBoundary>
        </div>
      )}
      {code === undefined && (
        <StandIn
          key={String(broken)}
          value={value}
          label={label}
          onChange={onChange}
          slot={slot}
          field={field}
        />
      )}
      {code !== undefined && onChange !== undefined && <TabHint />}
    </div>
  );
}

interface CodeLayerProps {
  readonly module: EditorModule;
  readonly draw: EditorSlotProps['children'];
  onReady(handle: EditorHandle): void;
  readonly slot: HandleSlot;
  /** Its handle, once it has taken over. */
  readonly code: EditorHandle | undefined;
}

/**
 * The code editor, known to the slot while it is in front. A component of its own, so that its failure
 * is caught above it, and so that it is still on the page when the slot is told that it goes.
 */
function CodeLayer({ module, draw, onReady, slot, code }: CodeLayerProps) {
  useLayoutEffect(() => {
    if (code === undefined) return undefined;
    slot.arrive(code);
    return () => slot.leave(code);
  }, [code, slot]);
  return draw(module, onReady);
}

interface StandInProps {
  readonly value: string;
  readonly label: string;
  readonly onChange: ((text: string) => void) | undefined;
  readonly slot: HandleSlot;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The plain field, known to the slot while it is there. */
function StandIn({ value, label, onChange, slot, field }: StandInProps) {
  const handle = useRef<EditorHandle>(null);
  useLayoutEffect(() => {
    const mounted = handle.current;
    if (mounted === null) return undefined;
    slot.arrive(mounted);
    return () => slot.leave(mounted);
  }, [slot]);
  return (
    <PlainText
      ref={handle}
      fieldRef={field}
      value={value}
      label={label}
      onChange={onChange}
      history={onChange === undefined ? undefined : slot.history}
    />
  );
}
