import { Search, X } from 'lucide-react';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Context } from '../../catalog/types.ts';
import type { Analysis } from '../../state/analysis.ts';
import { counted } from '../../state/problems.ts';
import type { Catalogue } from '../../state/useCatalogue.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { assistStore } from '../assist/assistModule.ts';
import type { Editors } from '../editors/editors.ts';
import { insertEntries, insertEntry } from './insertFromPanel.ts';
import { KeyDetails, type KeyDetailsHandle } from './KeyDetails.tsx';
import type { KeyEntry } from './keyEntries.ts';
import { defaultAnswers, type KeyAnswers, needsAnswers } from './keyQuestions.ts';
import styles from './KeysPanel.module.css';
import { KeyTree, type KeyTreeHandle } from './KeyTree.tsx';
import { TickedKeys } from './TickedKeys.tsx';
import { useKeyTree } from './useKeyTree.ts';

export interface KeysPanelProps {
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  readonly editors: Editors;
  /** Puts the panel away; absent where it is a tab. */
  readonly onClose?: (() => void) | undefined;
  /** Something went into the template, or the person wants to go back to it. */
  onDone?(): void;
}

/** Everything that the trigger sends, to search, to read about and to insert. */
export function KeysPanel(props: KeysPanelProps) {
  const { catalogue, onClose } = props;
  const { context } = catalogue;
  // Template and output come first; how often a key is used may come a moment later.
  const analysis = useDeferredValue(props.analysis);
  return (
    <aside className={styles.panel} aria-label="Keys">
      {context === undefined ? (
        <>
          <Head onClose={onClose} />
          <p className={styles.empty}>
            {catalogue.trigger === undefined
              ? 'Choose a trigger: its keys are listed here, with their values in a sample event.'
              : catalogue.status.kind === 'failed'
                ? 'The keys could not be loaded.'
                : 'The keys are being loaded.'}
          </p>
        </>
      ) : (
        <ContextKeys
          // Ticks and opened keys belong to one context.
          key={context.id}
          {...props}
          analysis={analysis}
          context={context}
        />
      )}
    </aside>
  );
}

function Head({ detail, onClose }: { readonly detail?: string; readonly onClose?: unknown }) {
  return (
    <div className={styles.head}>
      <h3>Keys</h3>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      {typeof onClose === 'function' && (
        <button
          type="button"
          className={styles.close}
          aria-label="Close the keys"
          title="Close the keys"
          onClick={() => onClose()}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

const onlyInCustom = 'Switch to Custom to insert keys into a template of your own.';

interface ContextKeysProps extends KeysPanelProps {
  readonly context: Context;
}

function ContextKeys({
  analysis,
  context,
  editors,
  onClose,
  onDone = () => undefined,
}: ContextKeysProps) {
  const designer = useDesigner();
  const custom = useDesignerState(({ draft }) => draft.mode === 'custom');
  const wanted = useStore(assistStore, ({ keysWanted }) => keysWanted);
  const { keys } = context;
  const { sample } = analysis;
  const tree = useKeyTree(keys, sample, (analysis.before ?? analysis).document);
  const { rows, query } = tree;
  const [active, setActive] = useState<KeyEntry>();
  const [ticked, setTicked] = useState<ReadonlyMap<KeyEntry, string>>(new Map());
  const search = useRef<HTMLInputElement>(null);
  const lines = useRef<KeyTreeHandle>(null);
  const details = useRef<KeyDetailsHandle>(null);
  const blocked = custom ? undefined : onlyInCustom;
  const shown = rows.find(({ entry }) => entry.id === active?.id)?.entry ?? rows[0]?.entry;

  useEffect(() => {
    if (wanted > 0) search.current?.select();
  }, [wanted]);

  const backToTemplate = (): void => {
    onDone();
    editors.template.run((handle) => handle.focus());
  };
  const insert = (entry: KeyEntry, answers: KeyAnswers): void => {
    onDone();
    insertEntry(designer, editors, entry, answers);
  };
  const choose = (entry: KeyEntry): void => {
    if (ticked.size > 0) tick(entry);
    else if (needsAnswers(entry) || blocked !== undefined) ask(entry);
    else insert(entry, defaultAnswers(entry));
  };
  /** Once the details of this very key are drawn. */
  const ask = (entry: KeyEntry): void => {
    setActive(entry);
    setAsked(entry);
  };
  const [asked, setAsked] = useState<KeyEntry>();
  useEffect(() => {
    if (asked === undefined) return;
    details.current?.ask();
    setAsked(undefined);
  }, [asked]);
  const dropped = useStore(assistStore, (state) => state.dropped);
  if (dropped !== undefined && asked !== dropped) {
    // Its questions take the place of those of several keys.
    setTicked(new Map());
    ask(dropped);
  }
  useEffect(() => {
    if (dropped !== undefined) assistStore.setState({ dropped: undefined });
  }, [dropped]);
  const tick = (entry: KeyEntry): void => {
    const next = new Map(ticked);
    if (!next.delete(entry)) next.set(entry, '');
    setTicked(next);
  };
  return (
    <>
      <Head detail={`${tree.count.toLocaleString('en-GB')} in this context`} onClose={onClose} />
      <div className={styles.search} role="search">
        <Search size={16} aria-hidden="true" />
        <input
          ref={search}
          type="text"
          className={styles.input}
          aria-label="Search keys"
          placeholder="Search keys, values, descriptions"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            tree.setQuery(event.currentTarget.value);
            setActive(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') lines.current?.focus();
            else if (event.key === 'Enter' && shown !== undefined) choose(shown);
            else if (event.key === 'Escape' && query !== '') tree.setQuery('');
            else if (event.key === 'Escape') backToTemplate();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        {query !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label="Clear the search"
            onClick={() => {
              tree.setQuery('');
              search.current?.focus();
            }}
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      <p className={styles.hits} role="status">
        {query.trim() === '' ? '' : rows.length === 0 ? '' : `${counted(rows.length, 'key')} found`}
      </p>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {query.trim() === ''
            ? 'This context sends no keys.'
            : `No key of this context has “${query.trim()}” in its path, value or description.`}
        </p>
      ) : (
        <KeyTree
          ref={lines}
          rows={rows}
          active={shown?.id}
          ticked={new Set([...ticked.keys()].map(({ id }) => id))}
          usage={tree.usage}
          onActive={setActive}
          onOpen={tree.setOpen}
          onInsert={choose}
          onTick={tick}
          onType={(letter) => {
            tree.setQuery(query + letter);
            search.current?.focus();
          }}
          onLeave={(to) => {
            if (to === 'search') search.current?.focus();
            else backToTemplate();
          }}
        />
      )}
      {ticked.size > 0 ? (
        <TickedKeys
          ticked={ticked}
          blocked={blocked}
          onName={(entry, name) => setTicked(new Map(ticked).set(entry, name))}
          onRemove={(entry) => {
            tick(entry);
            if (ticked.size === 1) lines.current?.focus();
          }}
          onInsert={() => {
            onDone();
            insertEntries(designer, editors, ticked);
            setTicked(new Map());
          }}
          onClear={() => {
            setTicked(new Map());
            lines.current?.focus();
          }}
        />
      ) : (
        shown !== undefined && (
          <KeyDetails
            key={shown.id}
            ref={details}
            entry={shown}
            keys={keys}
            sample={sample}
            blocked={blocked}
            onInsert={insert}
            onCancel={() => lines.current?.focus()}
          />
        )
      )}
    </>
  );
}
