/** What an author is helped with, as lines that a person can read: the golden cases' form. */
import { compareKeys } from '../compare.ts';
import { type CompletionItem, type KeyContext, complete } from '../complete.ts';
import { completionSite } from '../completeSite.ts';
import { proposeFromExample, type ProposedKey } from '../example.ts';
import { nameAgreement, nameWords, untoldLevels } from '../exampleNames.ts';
import { foldCase, foldQuery, fuzzyMatch } from '../fuzzy.ts';
import { hover } from '../hover.ts';
import { type InsertForm, type Insertion, insertKey, insertKeys, valueRangeAt } from '../insert.ts';
import { parseKeyPath } from '../keyPath.ts';
import { resolveKey } from '../keys.ts';
import type { KeySpace } from '../keySpace.ts';
import { parse } from '../parser.ts';
import { applyTextEdits } from '../textEdits.ts';
import { inLines, unmark } from './marks.ts';
import { keyNode, orderKeys, orderSample } from './orderKeys.ts';
import { shapeKeys, shapeSample } from './shapeKeys.ts';

/** The keys and the sample of a case, by the word behind `with` at its end; the order's where it has none. */
const CONTEXTS: Readonly<Record<string, KeyContext>> = {
  order: { keys: orderKeys, sample: orderSample },
  keys: { keys: orderKeys },
  sample: { sample: orderSample },
  shapes: { keys: shapeKeys, sample: shapeSample },
  'shape-keys': { keys: shapeKeys },
  'shape-sample': { sample: shapeSample },
  nothing: {},
};

function withCaret(text: string, caret: number): string {
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

function contextOf(line: string): { readonly marked: string; readonly context: KeyContext } {
  const found = / with ([a-z-]+)$/.exec(line);
  const context = CONTEXTS[found?.[1] ?? 'order'];
  if (context === undefined) throw new Error(`There is no such context: ${line}`);
  return { marked: line.slice(0, found?.index), context };
}

/** A text with the code units at some offsets between brackets: `⟨cus⟩tomer.⟨na⟩me`. */
function highlighted(text: string, offsets: readonly number[]): string {
  const at = new Set(offsets);
  return [...text.split('').entries()]
    .map(([index, unit]) => {
      if (!at.has(index)) return unit;
      return `${at.has(index - 1) ? '' : '⟨'}${unit}${at.has(index + 1) ? '' : '⟩'}`;
    })
    .join('');
}

/**
 * What is offered at the caret of a template, best first, and what comes of accepting each.
 * @param line a template with `|`, perhaps with a context behind it: `["{{|}}"] with sample`
 */
export function completionsOf(line: string): string {
  const { marked, context } = contextOf(line);
  const { text, range } = unmark(marked);
  const document = parse(text);
  const list = complete(document, range.start, context);
  if (list === undefined) return 'nothing';
  const { typed, inPlaceholder, items } = list;
  const place = completionSite(document, range.start)?.kind ?? 'nowhere';
  return inLines([
    `${JSON.stringify(text.slice(typed.start, typed.end))} ${inPlaceholder ? 'in' : 'as'} ${place}`,
    ...items.map((item) => `- ${rowOf(item)} → ${acceptedOf(text, item)}`),
  ]);
}

function rowOf(item: CompletionItem): string {
  const { label, matches, kind, detail, description, reopen, mayBeMissing } = item;
  const marks = [kind, mayBeMissing ? '?' : '', reopen ? '…' : ''];
  return [highlighted(label, matches), ...marks, `(${detail})`, description]
    .filter((part) => part !== '')
    .join(' ');
}

function acceptedOf(text: string, { edits, caret }: CompletionItem): string {
  return withCaret(applyTextEdits(text, edits), caret);
}

/**
 * What is told of the placeholder at the caret, a line for each thing.
 * @param line as for `completionsOf`
 */
export function hoverOf(line: string): string {
  const { marked, context } = contextOf(line);
  const { text, range } = unmark(marked);
  const info = hover(parse(text), range.start, context);
  if (info === undefined) return 'nothing';
  const { range: where, ...told } = info;
  return inLines([
    text.slice(where.start, where.end),
    ...Object.entries(told).map(([name, value]) => `  ${name} ${JSON.stringify(value)}`),
  ]);
}

/**
 * How well what was typed fits some paths, best first, with the score of each.
 * @param line what was typed, and the paths: `cusna: customer.name order.id`
 */
export function matchesOf(line: string): string {
  const colon = line.indexOf(': ');
  const query = foldQuery(line.slice(0, colon));
  const paths = line.slice(colon + 2).split(' ');
  const found = paths.flatMap((path) => {
    const match = fuzzyMatch(query, foldCase(path));
    return match === undefined ? [] : [{ path, ...match }];
  });
  return [
    `folded ${query}`,
    ...found
      .sort((a, b) => b.score - a.score)
      .map(({ path, score, matches }) => `${score} ${highlighted(path, matches)}`),
  ].join('\n');
}

const FORMS: readonly InsertForm[] = ['auto', 'text', 'value', 'property', 'object'];

/**
 * What a template becomes when a key is put into it, for each form that can be asked for; and the value
 * at the place that a key could be dropped over.
 * @param line a template with `|` or `⟦…⟧`, and keys, perhaps with names: `{"a": |} + order.id as no`
 */
export function insertionsOf(line: string): string {
  const at = line.lastIndexOf(' + ');
  const { text, range } = unmark(line.slice(0, at));
  const document = parse(text);
  const keys = line
    .slice(at + 3)
    .split(', ')
    .map((words) => {
      const [path = '', name] = words.split(' as ');
      const parsed = parseKeyPath(path);
      const known = [orderKeys, shapeKeys].flatMap(
        ({ root }) => (parsed && resolveKey(root, parsed)?.node) ?? [],
      );
      const [node] = known;
      return { path, ...(name !== undefined && { name }), ...(node !== undefined && { node }) };
    });
  const shown = ({ edits, caret }: Insertion): string =>
    withCaret(applyTextEdits(text, edits), caret);
  const forms = new Map<string, string[]>();
  const [key, ...others] = keys;
  if (key !== undefined && others.length === 0)
    for (const form of FORMS) {
      const { name } = key;
      const options = name === undefined ? { form } : { form, name };
      const result = shown(insertKey(document, range, key, options));
      forms.set(result, [...(forms.get(result) ?? []), form]);
    }
  else forms.set(shown(insertKeys(document, range, keys)), ['all']);
  const value = valueRangeAt(document, range.start);
  return inLines([
    ...[...forms].map(([result, names]) => `${names.join(', ')} → ${result}`),
    ...(value === undefined ? [] : [`over ${text.slice(value.start, value.end)}`]),
  ]);
}

/**
 * Which keys could take the place of an example's values, and why.
 * @param line JSON, perhaps with a context behind it
 */
export function proposalsOf(line: string): string {
  const { marked: example, context } = contextOf(line);
  if (context.keys === undefined) throw new Error('Proposals need keys.');
  const { proposals } = proposeFromExample(example, context.keys, context.sample);
  return inLines(
    proposals.flatMap((proposal) => {
      const { path, value, range, alternatives } = proposal;
      const place = value === example.slice(range.start, range.end) ? value : `not at ${value}`;
      return [
        `${path} ${place} → ${proposedKey(proposal)}`,
        ...alternatives.map((other) => `  or ${proposedKey(other)}`),
      ];
    }),
  );
}

/**
 * The words of a name; or of two places how well they agree, with how many levels the first does not tell.
 * @param line a name, `firstName`; or two places with the names above them: `user/id ~ customer/id`
 */
export function namesOf(line: string): string {
  const [example, key] = line.split(' ~ ').map((place) => {
    const names = place.split('/');
    return { own: nameWords(names.at(-1) ?? ''), above: names.slice(0, -1).flatMap(nameWords) };
  });
  if (example === undefined || key === undefined) return nameWords(line).join(' ');
  return `${nameAgreement(example, key).toFixed(3)}, ${untoldLevels(example, key)} untold`;
}

function proposedKey({ placeholder, form, score, reason }: ProposedKey): string {
  const written = form === 'bare' ? `{{${placeholder}}}` : `"{{${placeholder}}}"`;
  return `${written} ${score.toFixed(3)} ${reason}`.trimEnd();
}

/** Another trigger, with some of the order's keys as other types, and names that are much alike. */
const otherKeys: KeySpace = {
  trigger: 'Voucher has been published',
  root: keyNode('', 'object', {
    children: [
      keyNode('customer', 'object', {
        children: [
          keyNode('id', 'integer'),
          keyNode('name', 'string'),
          keyNode('email', undefined),
          keyNode('metadata', 'object', { open: true }),
        ],
      }),
      keyNode('order', 'object', {
        children: [
          keyNode('total_amount', 'string'),
          keyNode('status', 'string'),
          keyNode('created', 'integer'),
          keyNode('created_by', 'string'),
          keyNode('tags', 'array', { element: keyNode('[]', 'number') }),
          keyNode('prices', 'object', { open: true }),
        ],
      }),
      keyNode('voucher', 'object', {
        children: [
          keyNode('email', 'string'),
          keyNode('created', undefined),
          keyNode('id', 'string'),
          keyNode('amount', 'integer'),
        ],
      }),
    ],
  }),
  elsewhere: () => [],
};

/**
 * What becomes of a template's keys when the order's trigger is changed for another one.
 * @param line a template, perhaps with a context behind it: the keys that it was written for
 */
export function comparisonOf(line: string): string {
  const { marked: text, context } = contextOf(line);
  const compared = compareKeys(parse(text), context.keys ?? orderKeys, otherKeys);
  const named = (name: string, paths: readonly string[]): string[] =>
    paths.length === 0 ? [] : [`${name} ${paths.join(', ')}`];
  return inLines([
    ...named('stays', compared.stays),
    ...named('gained', compared.gained),
    ...named('unknown', compared.unknown),
    ...compared.changed.map(
      ({ path, before, after, unquoted }) =>
        `${path} changes from ${before} to ${after}${unquoted ? ', needs quotes' : ''}`,
    ),
    ...compared.lost.map(({ path, placeholders, equivalents }) => {
      const perhaps = equivalents.length === 0 ? '' : `, perhaps ${equivalents.join(', ')}`;
      return `${path} is lost (${placeholders.length})${perhaps}`;
    }),
  ]);
}
