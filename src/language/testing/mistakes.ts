/** Templates with the mistakes that people make: written by hand, pasted from a document or from code. */
import { fc } from './properties.ts';
import { hostileText, mutatedJson } from './hostileText.ts';
import { anyTemplate } from './templateText.ts';

/** Templates as people write them, sound. Keys are those of `orderKeys`. */
export const SOUND_TEMPLATES: readonly string[] = [
  `{
  "email": "{{customer.email}}",
  "name": "{{customer.name}}",
  "total": {{order.total_amount}},
  "paid": true,
  "note": "Thank you, {{customer.name}}!"
}`,
  `{
  "customer": {
    "id": "{{customer.id}}",
    "city": "{{customer.address.city}}"
  },
  "items": {{order.items}},
  "tags": ["spring", "web", 3],
  "first": { "name": "{{order.items[0].name}}", "quantity": {{order.items[0].quantity}} }
}`,
  `{"event": "order paid", "properties": {"order_id": "{{order.id}}", "value": {{order.total_amount}}, "currency": "EUR", "gift": false, "coupon": null}}`,
  `[
  { "type": "header", "text": "Order {{order.id}} is {{order.status}}" },
  { "type": "divider", "size": 0.5 },
  { "type": "body", "text": "It costs {{order.total_amount}} at https://example.com/{{order.id}}" }
]`,
  `{
  "message": {
    "to": [{ "email": "{{customer.email}}", "name": "{{customer.name}}", "type": "to" }],
    "subject": "Your order, {{customer.name}}",
    "merge": { "count": 12, "size": {{customer.metadata["shoe size"]}}, "tier": "{{customer.metadata.tier}}" }
  }
}`,
];

/** One mistake: where it can be made (the first group is what is replaced), and what it leaves. */
interface Mistake {
  readonly name: string;
  readonly place: RegExp;
  readonly make: (found: string) => string;
  /** Made in all places at once, as by a word processor. */
  readonly everywhere?: boolean;
}

const inner = (literal: string): string => literal.slice(1, -1);
const STRING = /"(?:[^"\\\n]|\\.)*"/;
const VALUE = /(?<=[:[,] ?)"(?:[^"\\\n]|\\.)*"(?!\s*:)/;
const NAME = /"\w+"(?=:)/;
const BARE = /(?<!\w\[)(?<=[:[,] ?)(?:true|false|null|\d+(?:\.\d+)?)(?=[\s,}\]])/;
const KEY = /(?<=\{\{)[\w.[\]" ]+(?=\}\})/;
const PLACEHOLDER = /\{\{[\w.]+\}\}/;

/** Every mistake by itself. */
export const MISTAKES: readonly Mistake[] = [
  { name: 'missing comma', place: /,(?=\n)/, make: () => '' },
  { name: 'missing comma on one line', place: /,(?= ")/, make: () => '' },
  {
    name: 'trailing comma',
    place: /(?<=["\d\]el]|\}\}|[^}]\})(?=\s*[}\]](?!\}|\.|"))(?<!\{\{[^{}]*\}?)/,
    make: () => ',',
  },
  { name: 'doubled comma', place: /,/, make: () => ',,' },
  { name: 'single quotes', place: STRING, make: (found) => `'${inner(found)}'` },
  {
    name: 'single quotes everywhere',
    place: STRING,
    make: (found) => `'${inner(found)}'`,
    everywhere: true,
  },
  { name: 'typographic quotes', place: STRING, make: (found) => `“${inner(found)}”` },
  {
    name: 'typographic quotes everywhere',
    place: STRING,
    make: (found) => `“${inner(found)}”`,
    everywhere: true,
  },
  {
    name: 'low quotes everywhere',
    place: STRING,
    make: (found) => `„${inner(found)}“`,
    everywhere: true,
  },
  { name: 'HTML quotes everywhere', place: /"/, make: () => '&quot;', everywhere: true },
  { name: 'unquoted name', place: NAME, make: inner },
  { name: 'unquoted names everywhere', place: NAME, make: inner, everywhere: true },
  { name: 'unquoted text', place: /(?<=: ?)"[\w ]+"/, make: inner },
  {
    name: 'unquoted text with a placeholder',
    place: /(?<=: ?)"[\w ,]+\{\{[\w.]+\}\}[\w!]*"/,
    make: inner,
  },
  {
    name: 'literal of another language',
    place: /\b(?:true|false|null)\b/,
    make: (found) => ({ true: 'True', false: 'False', null: 'None' })[found] ?? found,
  },
  { name: 'undefined', place: BARE, make: () => 'undefined' },
  { name: 'NaN', place: BARE, make: () => 'NaN' },
  { name: 'line comment', place: /(?<=,)(?=\n)/, make: () => ' // a note' },
  { name: 'block comment', place: /(?<=,)/, make: () => ' /* a note */' },
  { name: 'hash comment', place: /(?<=,)(?=\n)/, make: () => ' # a note' },
  { name: 'comment before', place: /^/, make: () => '// the payload\n' },
  { name: 'unclosed text', place: VALUE, make: (found) => found.slice(0, -1) },
  { name: 'unclosed name', place: NAME, make: (found) => found.slice(0, -1) },
  { name: 'text without its opening quote', place: VALUE, make: (found) => found.slice(1) },
  { name: 'name without its opening quote', place: NAME, make: (found) => found.slice(1) },
  { name: 'unclosed bracket', place: /(?<!\})[}\]](?!\})/, make: () => '' },
  { name: 'unclosed last bracket', place: /[}\]]$/, make: () => '' },
  { name: 'unclosed last brackets', place: /[}\]]\s*[}\]]$/, make: () => '' },
  { name: 'extra bracket', place: /$/, make: () => '}' },
  { name: 'extra bracket within', place: /(?<=\w" )\}(?=,?\n)/, make: () => '}}' },
  {
    name: 'wrong bracket',
    place: /(?<!\})[}\]](?![}.])/,
    make: (found) => (found === '}' ? ']' : '}'),
  },
  { name: 'missing colon', place: /(?<=\w"):(?= )/, make: () => '' },
  { name: 'equals sign', place: /(?<=\w"):(?= )/, make: () => ' =' },
  { name: 'semicolon', place: /,(?=\n)/, make: () => ';' },
  { name: 'missing value', place: /(?<=\w": )(?:"[^"\n]*"|\d+|\w+)(?=,?\n)/, make: () => '' },
  { name: 'leading zero', place: /(?<=[:[,] )(?=[1-9])/, make: () => '0' },
  { name: 'plus sign', place: /(?<=[:[,] )(?=[1-9])/, make: () => '+' },
  { name: 'number without its zero', place: /0(?=\.5)/, make: () => '' },
  { name: 'decimal comma', place: /0\.5/, make: () => '0,5' },
  { name: 'backslash', place: /(?<=: "\w{2,})/, make: () => '\\ ' },
  { name: 'quotes within', place: /(?<= )\{\{[\w.]+\}\}(?=[!\s"])/, make: (found) => `"${found}"` },
  { name: 'line break within', place: /(?<=: "\w+) (?=\w)/, make: () => '\n' },
  { name: 'tab within', place: /(?<=: "\w+) (?=\w)/, make: () => '\t' },
  { name: 'hard spaces', place: /\n {2}/, make: () => '\n\u00a0\u00a0' },
  { name: 'hard spaces everywhere', place: / (?= *")/, make: () => '\u00a0', everywhere: true },
  { name: 'byte order mark', place: /^/, make: () => '\ufeff' },
  { name: 'ellipsis', place: /(?<=,\n\s+)(?=[}"{])/, make: () => '...,\n' },
  { name: 'ellipsis at the end', place: /(?=\n\s*[}\]])/, make: () => ',\n...' },
  { name: 'code block', place: /^/, make: () => '```json\n' },
  { name: 'assignment', place: /^/, make: () => 'const payload = ' },
  { name: 'semicolon behind', place: /$/, make: () => ';' },
  { name: 'second value', place: /$/, make: () => '\n{ "more": 1 }' },
  {
    name: 'mistyped key',
    place: KEY,
    make: (found) => found.replace(/([a-z])([a-z])(?=[^a-z]*$)/, '$2$1'),
  },
  { name: 'key of another system', place: KEY, make: () => 'contact.first_name' },
  { name: 'text key without quotes', place: /(?<=: )"\{\{[\w.]+\}\}"/, make: inner },
  {
    name: 'text keys without quotes everywhere',
    place: /(?<=: ?)"\{\{[\w.]+\}\}"/,
    make: inner,
    everywhere: true,
  },
  { name: 'list in a text', place: /\{\{order\.items\}\}/, make: (found) => `"${found}"` },
  { name: 'unclosed placeholder', place: /(?<=\{\{[\w.]+)\}\}/, make: () => '' },
  { name: 'placeholder with one closing brace', place: /(?<=\{\{[\w.]+)\}\}/, make: () => '}' },
  {
    name: 'placeholder with one opening brace',
    place: PLACEHOLDER,
    make: (found) => found.slice(1),
  },
  { name: 'placeholder in single braces', place: PLACEHOLDER, make: (found) => found.slice(1, -1) },
  { name: 'placeholder in triple braces', place: PLACEHOLDER, make: (found) => `{${found}}` },
  {
    name: 'placeholder with a dollar sign',
    place: PLACEHOLDER,
    make: (found) => `$${found.slice(1, -1)}`,
  },
  {
    name: 'placeholder in percent signs',
    place: PLACEHOLDER,
    make: (found) => `%${found.slice(2, -2)}%`,
  },
  {
    name: 'placeholder of a page',
    place: PLACEHOLDER,
    make: (found) => `<%= ${found.slice(2, -2)} %>`,
  },
  { name: 'filter', place: KEY, make: (found) => `${found} | upcase` },
  { name: 'quoted key', place: PLACEHOLDER, make: (found) => `{{'${found.slice(2, -2)}'}}` },
  { name: 'empty placeholder', place: KEY, make: () => '' },
  { name: 'empty index', place: /(?<=items\[)0(?=\])/, make: () => '' },
  { name: 'unclosed index', place: /(?<=items\[0)\](?=\.)/, make: () => '' },
  { name: 'key broken off', place: KEY, make: (found) => `${found}.` },
  { name: 'placeholder in a name', place: /(?<=")\w+(?=":)/, make: () => '{{customer.id}}' },
  {
    name: 'name twice',
    place: /(?<=\{\s*)("\w+": [^{[,\n]+,)/,
    make: (found) => `${found} ${found}`,
  },
];

/**
 * Makes a mistake in a text.
 * @param at which of the possible places, counted round
 * @returns the text with the mistake, or as it was where it cannot be made
 */
export function mistaken(text: string, mistake: Mistake, at: number): string {
  const { place, make, everywhere } = mistake;
  const places = [...text.matchAll(new RegExp(place.source, 'g'))];
  const chosen =
    everywhere === true ? places : places.slice(at % Math.max(1, places.length)).slice(0, 1);
  let result = '';
  let from = 0;
  for (const found of chosen) {
    result += text.slice(from, found.index) + make(found[0]);
    from = found.index + found[0].length;
  }
  return result + text.slice(from);
}

/** A person's template with a few mistakes, and their names. */
export interface MistakenTemplate {
  readonly text: string;
  readonly mistakes: readonly string[];
}

/** @param count how many mistakes are made, one on top of the other */
export function mistakenTemplate(count: number): fc.Arbitrary<MistakenTemplate> {
  return fc
    .tuple(
      fc.constantFrom(...SOUND_TEMPLATES),
      fc.array(fc.tuple(fc.constantFrom(...MISTAKES), fc.nat(40)), {
        minLength: count,
        maxLength: count,
      }),
    )
    .map(([sound, made]) => {
      const names: string[] = [];
      const text = made.reduce((current, [mistake, at]) => {
        const next = mistaken(current, mistake, at);
        if (next !== current) names.push(mistake.name);
        return next;
      }, sound);
      return { text, mistakes: names };
    });
}

/** Every kind of trouble: token soup, damaged JSON and templates, people's mistakes, few and many. */
export const troubledText: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  anyTemplate,
  mutatedJson,
  fc
    .nat(3)
    .chain((more) => mistakenTemplate(more + 1))
    .map(({ text }) => text),
);
