/** What is done to the template as a whole. Each change goes through the editor: one undo takes it back. */
import { fixAll } from '../../language/fixAll.ts';
import { formatTemplate, type FormatStyle } from '../../language/format.ts';
import { LineIndex } from '../../language/lines.ts';
import { recentDocument } from '../../language/recentDocument.ts';
import type { TextEdit } from '../../language/types.ts';
import { showToast } from '../feedback/toast.ts';
import { checkedText } from './checkedText.ts';
import type { PageAccess } from './page.ts';

/** Says that only a custom template can be changed; true where that had to be said. */
export function refusedInDefault({ designer }: PageAccess): boolean {
  if (designer.store.getState().draft.mode === 'custom') return false;
  showToast(
    'The complete data is sent as it is. Switch to Custom to write a template of your own.',
    'warning',
  );
  return true;
}

/** Makes edits of the template and gives it the focus. */
export function editTemplate(
  { editors }: PageAccess,
  edits: readonly TextEdit[],
  caret?: number,
): void {
  editors.template.run((handle) => {
    handle.applyEdits(edits, caret);
    handle.focus();
  });
}

/** Formats the template, or says why it was left alone and where. */
export function formatPage(page: PageAccess, style: FormatStyle): void {
  if (refusedInDefault(page)) return;
  const { template } = page.designer.store.getState().draft;
  const result = formatTemplate(recentDocument(template), style);
  if ('problem' in result) {
    const { problem } = result;
    const { line, column } = new LineIndex(template).at(problem.start);
    showToast(`Line ${line}, column ${column}: ${problem.message.replaceAll('`', '')}`, 'warning', {
      label: 'Show it',
      run: () =>
        page.editors.template.run((handle) => {
          handle.reveal(problem, true);
          handle.focus();
        }),
    });
    return;
  }
  if (result.edits.length === 0) {
    showToast(
      template.trim() === ''
        ? 'The template is empty: there is nothing to format.'
        : style === 'pretty'
          ? 'The template is formatted already.'
          : 'The template is on one line already.',
    );
  }
  editTemplate(page, result.edits);
}

/** Applies every fix that is certain, and says what is left. */
export function fixAllInPage(page: PageAccess): void {
  if (refusedInDefault(page)) return;
  const { template } = page.designer.store.getState().draft;
  const { edits, fixed, left } = fixAll(
    checkedText(template, page.catalogue.context?.keys, page.analysis.sample),
  );
  if (edits.length === 0) {
    showToast(
      left === 0
        ? 'There is nothing to fix.'
        : 'Nothing was changed: what is left needs a decision of yours.',
    );
    return;
  }
  editTemplate(page, edits);
  showToast(
    left === 0
      ? `Fixed ${fixed}, nothing is left. Undo takes all of it back.`
      : `Fixed ${fixed}. ${left} left for you to decide. Undo takes all of it back.`,
  );
}
