import { checkHeaders } from '../../share/http.ts';
import { useDesignerState } from '../app/designerContext.ts';
import styles from './HeadersField.module.css';

/** "HTTP headers" with their number, marked when one of them needs attention. */
export function HeadersLabel() {
  const headers = useDesignerState(({ draft }) => draft.headers);
  const filled = headers.filter(({ name, value }) => name !== '' || value !== '').length;
  const problems = checkHeaders(headers).length;
  return (
    <>
      <span>HTTP headers</span>
      {filled > 0 && (
        <span
          className={styles.count}
          data-bad={problems > 0}
          title={problems > 0 ? 'Some of the headers need attention.' : undefined}
        >
          {filled}
          {problems > 0 && <span className={styles.spoken}> need attention</span>}
        </span>
      )}
    </>
  );
}
