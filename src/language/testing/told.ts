/** What a template is told and rendered to, as lines that a person can read: the golden cases' form. */
import { check } from '../check.ts';
import { TokenKind } from '../document.ts';
import type { KeySpace } from '../keySpace.ts';
import { formatTemplate } from '../format.ts';
import { formatKeyPath } from '../keyPath.ts';
import { parse } from '../parser.ts';
import { render } from '../render.ts';
import { scan } from '../scanner.ts';
import { applyTextEdits } from '../textEdits.ts';
import { readTree, type TreeNode } from '../tree.ts';
import type { Elsewhere } from '../types.ts';
import { orderKeys, orderSample } from './orderKeys.ts';

const received: Elsewhere = {
  contextId: 'order-received/message',
  trigger: 'Order has been received',
  purpose: 'Message',
  sameTrigger: false,
};

/** Other triggers and purposes that have a key which `orderKeys` lacks. */
const ELSEWHERE: ReadonlyMap<string, readonly Elsewhere[]> = new Map([
  ['loyalty.points', [received]],
  ['voucher.code', [{ ...received, purpose: 'Codes', sameTrigger: true }, received]],
  ['campaign.name', [received, { ...received, trigger: 'Customer has been created' }]],
]);

/** The keys that the cases of findings and fixes are checked with. */
export const toldKeys: KeySpace = {
  ...orderKeys,
  purpose: 'Message',
  elsewhere: (path) => ELSEWHERE.get(path) ?? [],
};

/**
 * Every finding with its range and message, and below it what the text becomes with each of its fixes.
 * @param template is checked with `orderKeys` and their sample
 */
export function findingsOf(template: string): string {
  return check(parse(template), { keys: toldKeys, sample: orderSample })
    .flatMap(({ start, end, severity, code, message, fixes = [] }) => [
      `${start}-${end} ${severity} ${code}: ${message}`,
      ...fixes.map(({ title, edits }) => `- ${title} → ${applyTextEdits(template, edits)}`),
    ])
    .join('\0')
    .replaceAll('\n', '⏎')
    .replaceAll('\0', '\n');
}

/** The body that a template gives with the sample of `orderKeys`. */
export function bodyOf(template: string): string {
  return render(parse(template), { sample: orderSample }).text;
}

const KIND_NAMES = new Map<number, string>(
  Object.entries(TokenKind).map(([name, kind]) => [kind, name]),
);

/** The tokens of a template, one a line: its kind and its text. White space is left out. */
export function tokensOf(template: string): string {
  const { kinds, starts } = scan(template);
  return [...kinds]
    .map((kind, at) => ({ kind, text: template.slice(starts[at], starts[at + 1]) }))
    .filter(({ kind }) => kind !== TokenKind.Whitespace)
    .map(({ kind, text }) => `${KIND_NAMES.get(kind) ?? ''} ${text}`.replaceAll('\n', '⏎'))
    .join('\n');
}

/** What a template becomes when it is laid out in lines, and on one line; or why it is left alone. */
export function layoutsOf(template: string): string {
  const document = parse(template);
  return (['pretty', 'compact'] as const)
    .map((style) => {
      const result = formatTemplate(document, style);
      if ('edits' in result) return `${style} → ${applyTextEdits(template, result.edits)}`;
      const { start, end, message } = result.problem;
      return `${style} at ${start}-${end}: ${message}`;
    })
    .map((line) => line.replaceAll('\n', '⏎'))
    .join('\n');
}

/** The syntax tree, a node a line: its kind, its range, and what else it knows. */
export function treeOf(template: string): string {
  const root = readTree(parse(template));
  return root === undefined ? 'no root' : outline(root).join('\n');
}

function outline(node: TreeNode): string[] {
  const { kind, start, end } = node;
  const place = `${kind} ${start}-${end}`;
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  switch (node.kind) {
    case 'object':
      return [
        place,
        ...node.members.flatMap(({ name, nameRange, value, ...member }) => [
          `  ${JSON.stringify(name)} ${nameRange.start}-${nameRange.end} in ${member.start}-${member.end}`,
          ...(value === undefined ? ['    no value'] : indented(indented(outline(value)))),
        ]),
      ];
    case 'array':
      return [place, ...node.elements.flatMap((element) => indented(outline(element)))];
    case 'string':
      return [place, ...node.parts.map((part) => `  ${part.kind} ${part.start}-${part.end}`)];
    case 'literal':
      return [`${place} ${String(node.value)}`];
    default:
      return [place];
  }
}

/** The placeholders, one a line: the text, where it stands, whether it is closed, and its path. */
export function placeholdersOf(template: string): string {
  const { placeholders } = parse(template);
  return placeholders
    .map(({ start, end, position, closed, wholeString, written, path, string }) => {
      const place = wholeString ? `whole ${position}` : position;
      const literal = string === undefined ? '' : ` in ${string.start}-${string.end}`;
      const key = path === undefined ? `no path ${JSON.stringify(written)}` : formatKeyPath(path);
      return `${template.slice(start, end)} ${place}${literal}${closed ? '' : ' open'}: ${key}`;
    })
    .join('\0')
    .replaceAll('\n', '⏎')
    .replaceAll('\0', '\n');
}
