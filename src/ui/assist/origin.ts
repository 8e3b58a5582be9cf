/** Where a part of the output comes from, and what a part of the template becomes. */
import { TokenKind, type TemplateDocument } from '../../language/document.ts';
import type { EnvelopeField } from '../../language/envelope.ts';
import { explainKey } from '../../language/hover.ts';
import { formatKeyPath, type KeyPath } from '../../language/keyPath.ts';
import { LineIndex } from '../../language/lines.ts';
import { parse } from '../../language/parser.ts';
import { placeholderAt } from '../../language/placeholders.ts';
import { outputRanges, segmentAt } from '../../language/sourceMap.ts';
import { readTree } from '../../language/tree.ts';
import type { Range } from '../../language/types.ts';
import type { OriginTold } from '../editors/originStore.ts';
import { envelopeOrigin } from './envelopeOrigin.ts';
import { pathAtOffset } from './outputPath.ts';
import type { PageAccess } from './page.ts';
import { showToast } from '../feedback/toast.ts';

/**
 * The part of a template that a caret or selection means: a selection as it is; else the placeholder,
 * or the text, number or word that the caret stands in.
 * @returns undefined between them
 */
export function meantRange(document: TemplateDocument, selection: Range): Range | undefined {
  if (selection.end > selection.start) return selection;
  const placeholder = placeholderAt(document, selection.start);
  if (placeholder !== undefined) return { start: placeholder.start, end: placeholder.end };
  const { kinds, starts, count } = document.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] ?? 0) < selection.start) low = middle + 1;
    else high = middle;
  }
  // At the edge of two tokens the one that means something counts.
  for (const token of [low, low + 1]) {
    const start = starts[token] ?? 0;
    const kind = kinds[token];
    if (token >= count || start > selection.start || kind === undefined) continue;
    if (kind >= TokenKind.String && kind !== TokenKind.Comment && kind !== TokenKind.Unknown) {
      return { start, end: starts[token + 1] ?? start };
    }
  }
  return undefined;
}

/** What of the output a selection of the template produces. */
export function producedRanges(
  { analysis }: Pick<PageAccess, 'analysis'>,
  selection: Range,
): readonly Range[] {
  const { document, rendering } = analysis;
  if (document === undefined || rendering === undefined) return [];
  const range = meantRange(document, selection);
  if (range === undefined) return [];
  return outputRanges(rendering.map, range, document.placeholders).filter(
    ({ start, end }) => end > start,
  );
}

/** The value of a field of the envelope in the output. */
export function fieldRanges(
  { analysis: { form, output, rendering } }: Pick<PageAccess, 'analysis'>,
  field: EnvelopeField,
): readonly Range[] {
  if (form === 'payload' || output === undefined) return [];
  if (rendering !== undefined) {
    return rendering.map.segments.filter((one) => one.kind === 'envelope' && one.field === field);
  }
  // In default mode the output is read as what it is.
  let node = readTree(parse(output, { placeholders: false }));
  for (const name of field.split('.')) {
    if (node?.kind === 'object') node = node.members.find((member) => member.name === name)?.value;
  }
  return node === undefined ? [] : [node];
}

/**
 * Finds out where the output's text at an offset comes from, and selects it in the template where it
 * comes from there.
 * @param goThere also moves the focus there
 */
export function tellOrigin(page: PageAccess, offset: number, goThere = false): void {
  const told = originOf(page, offset, goThere);
  page.editors.origin.setState({ told });
}

function originOf(page: PageAccess, offset: number, goThere: boolean): OriginTold | undefined {
  const { analysis, editors } = page;
  const { document, rendering, output } = analysis;
  if (output === undefined) return undefined;
  if (document === undefined || rendering === undefined) return originInData(page, output, offset);
  const segment = segmentAt(rendering.map, offset);
  if (segment === undefined) return undefined;
  const select = (range: Range): void =>
    editors.template.run((handle) => {
      handle.reveal(range, true);
      if (goThere) handle.focus();
    });
  switch (segment.kind) {
    case 'placeholder': {
      const placeholder = document.placeholders[segment.placeholder];
      if (placeholder?.path === undefined) return undefined;
      select(placeholder);
      return { text: keyWords(page, placeholder.path), output };
    }
    case 'source': {
      const at = segment.source.start + (offset - segment.start);
      const range = meantRange(document, { start: at, end: at }) ?? { start: at, end: at };
      select(range);
      const { line } = new LineIndex(document.text).at(range.start);
      return { text: `Written in the template, line ${line}.`, output };
    }
    case 'envelope':
      return { ...envelopeOrigin(segment.field, page), output };
    case 'layout':
      return undefined;
  }
}

/** In default mode the output is the sample event itself: its own path says what it is. */
function originInData(page: PageAccess, output: string, offset: number): OriginTold | undefined {
  const path = pathAtOffset(parse(output, { placeholders: false }), offset);
  if (path === undefined) return undefined;
  if (page.analysis.form === 'payload') return { text: keyWords(page, path), output };
  const [first, ...key] = path;
  if (first?.kind === 'name' && first.name === 'data') {
    return key.length === 0 ? undefined : { text: keyWords(page, key), output };
  }
  const field = envelopeOrigin(formatKeyPath(path), page);
  return { ...field, output };
}

function keyWords({ catalogue, analysis }: PageAccess, path: KeyPath): string {
  const shown = formatKeyPath(path);
  const { keys } = catalogue.context ?? {};
  const info = explainKey(shown, path, {
    ...(keys === undefined ? {} : { keys }),
    ...(analysis.sample === undefined ? {} : { sample: analysis.sample }),
  });
  if (info === undefined) return `From \`${shown}\`, which is not sent with this trigger.`;
  return [`From \`${shown}\`, ${info.typeLabel}.`, info.description, info.missing ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * From the place of the caret to its other end: in the output to the template or the set-up, in these to
 * what they become.
 */
export function showOrigin(page: PageAccess): void {
  const { editors, designer, analysis } = page;
  const { draft } = designer.store.getState();
  if (!draft.showOutput) {
    designer.change({ showOutput: true });
    showToast('The output is on now. Ask once more to see where the caret’s text comes from.');
    return;
  }
  editors.output.run((output) => {
    if (output.hasFocus()) {
      tellOrigin(page, output.getSelection().start, true);
      editors.origin.getState().told?.action?.run();
      return;
    }
    const { field } = editors.origin.getState();
    if (draft.mode !== 'custom' || field !== undefined) {
      const [set] = field === undefined ? [] : fieldRanges({ analysis }, field);
      if (set !== undefined) output.reveal(set);
      output.focus();
      return;
    }
    editors.template.run((template) => {
      const [first] = producedRanges({ analysis }, template.getSelection());
      if (first === undefined) {
        showToast('Nothing at the caret goes into the output. Put it into a value or a key.');
        return;
      }
      output.reveal(first);
      output.focus();
    });
  });
}
