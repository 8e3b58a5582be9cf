import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Header } from '../../share/draft.ts';
import { checkHeaders } from '../../share/http.ts';
import { draftLimits } from '../../share/limits.ts';
import { useDesigner, useDesignerState } from '../app/designerContext.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import styles from './HeaderRows.module.css';

/** The webhook's headers: a name and a value a row, each field with its own findings. */
export function HeaderRows() {
  const designer = useDesigner();
  const headers = useDesignerState(({ draft }) => draft.headers);
  const rows = useRef<HTMLUListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  const problems = checkHeaders(headers);
  const problemOf = (index: number, field: 'name' | 'value'): string | undefined =>
    problems.find((problem) => problem.index === index && problem.field === field)?.message;

  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    rows.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
  }, [headers.length]);

  const put = (index: number, patch: Partial<Header>): void =>
    designer.change({
      headers: headers.map((header, at) => (at === index ? { ...header, ...patch } : header)),
    });
  return (
    <div className={styles.headers}>
      {headers.length === 0 && (
        <p className={styles.none}>
          No headers yet. They are sent with every call, for instance a key that the receiver asks
          for.
        </p>
      )}
      {headers.length > 0 && (
        <div className={styles.columns} aria-hidden="true">
          <span>Name</span>
          <span>Value</span>
        </div>
      )}
      <ul ref={rows} className={styles.rows}>
        {headers.map((header, index) => (
          <li key={index} className={styles.row}>
            <TextField
              code
              labelHidden
              label={`Header ${index + 1} name`}
              placeholder="x-api-key"
              maxLength={draftLimits.headerName}
              value={header.name}
              problem={problemOf(index, 'name')}
              onChange={(name) => put(index, { name })}
            />
            <TextField
              code
              labelHidden
              label={`Header ${index + 1} value`}
              maxLength={draftLimits.headerValue}
              value={header.value}
              problem={problemOf(index, 'value')}
              onChange={(value) => put(index, { value })}
            />
            <button
              type="button"
              className={styles.remove}
              aria-label={`Remove header ${header.name === '' ? index + 1 : header.name}`}
              onClick={() => {
                // The last row's button goes; the next one's takes the place of any other.
                if (index === headers.length - 1) add.current?.focus();
                designer.change({ headers: headers.filter((_, at) => at !== index) });
              }}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button
        ref={add}
        small
        disabled={headers.length >= draftLimits.headers}
        onClick={() => {
          added.current = true;
          designer.change({ headers: [...headers, { name: '', value: '' }] });
        }}
      >
        <Plus size={16} aria-hidden="true" />
        Add header
      </Button>
    </div>
  );
}
