/**
 * Rendering: the body that would be sent. The template's own text goes through as it was written and
 * is only laid out anew; placeholders are replaced by the sample's values in the sample's spelling.
 */
import type { Placeholder, TemplateDocument } from './document.ts';
import { type Envelope, envelopeParts } from './envelope.ts';
import { type LayoutSink, layOut } from './layout.ts';
import { type SampleData, type SampleValue, valueInText } from './sample.ts';
import type { OutputSegment, SourceMap } from './sourceMap.ts';

export interface RenderContext {
  /** The values; without it every key counts as missing. */
  readonly sample?: SampleData;
  /** Given: the body is the envelope with the payload in `data`. Absent: the payload alone. */
  readonly envelope?: Envelope;
}

export interface Rendering {
  /** The body, laid out with two spaces. Valid JSON whenever the template has no error. */
  readonly text: string;
  /**
   * The placeholder before which the values had filled the body (`VALUES_LIMIT`). It and those behind it
   * stand in the text as they are written, so that the body is no JSON: see `withBodyLimit`.
   */
  readonly cut?: Placeholder | undefined;
  /** Where each part of the text comes from; worked out when it is first asked for. */
  readonly map: SourceMap;
}

/**
 * How long all values of a body may be together, in UTF-16 code units. A template of a few kilobytes can
 * name a large object a thousand times, and a text has a longest length, beyond which it throws.
 */
export const VALUES_LIMIT = 1_000_000;

/**
 * Renders a template.
 *
 * A bare key gives its value as JSON, and `null` where it is missing. In a string it gives its text,
 * and nothing where it is missing or null. A placeholder in a property's name, or one that is broken,
 * stays as it is written, and so does what comes behind more values than a body can hold. Of broken
 * JSON everything is shown that can be.
 * @param document a template that was parsed
 */
export function render(document: TemplateDocument, context: RenderContext = {}): Rendering {
  return new Rendered(document, context);
}

/**
 * A class, not an object with a getter of its own: that has a hidden class for itself, which lives in
 * the old part of the heap and kept each keystroke's document alive until a full collection.
 */
class Rendered implements Rendering {
  readonly text: string;
  readonly cut: Placeholder | undefined;
  readonly #document: TemplateDocument;
  readonly #context: RenderContext;
  #map: SourceMap | undefined;

  constructor(document: TemplateDocument, context: RenderContext) {
    const renderer = new Renderer(document, context, undefined);
    this.text = renderer.run();
    this.cut = renderer.cut;
    this.#document = document;
    this.#context = context;
  }

  get map(): SourceMap {
    if (this.#map === undefined) {
      const segments: OutputSegment[] = [];
      new Renderer(this.#document, this.#context, segments).run();
      this.#map = { segments };
    }
    return this.#map;
  }
}

class Renderer implements LayoutSink {
  cut: Placeholder | undefined;
  #out = '';
  /** How much more the values may add. */
  #left = VALUES_LIMIT;
  readonly #document: TemplateDocument;
  readonly #text: string;
  readonly #context: RenderContext;
  readonly #values: ValueCache | undefined;
  readonly #segments: OutputSegment[] | undefined;
  #next = 0;

  constructor(
    document: TemplateDocument,
    context: RenderContext,
    segments: OutputSegment[] | undefined,
  ) {
    this.#document = document;
    this.#text = document.text;
    this.#context = context;
    this.#segments = segments;
    this.#values = context.sample === undefined ? undefined : cacheOf(context.sample);
  }

  run(): string {
    const { tokens } = this.#document;
    const { envelope } = this.#context;
    if (envelope === undefined) {
      layOut(this.#text, tokens, 0, tokens.count, 0, this);
      return this.#out;
    }
    const { head, tail } = envelopeParts(envelope);
    for (const { before, value } of head) {
      this.space(before);
      if (value === undefined) continue;
      const start = this.#out.length;
      this.#out += value.json;
      this.#segments?.push({
        kind: 'envelope',
        field: value.field,
        start,
        end: this.#out.length,
      });
    }
    const start = this.#out.length;
    layOut(this.#text, tokens, 0, tokens.count, 1, this);
    // An empty template has an error; the envelope around it still shows where the payload goes.
    if (this.#out.length === start) this.space('null');
    this.space(tail);
    return this.#out;
  }

  copy(start: number, end: number): void {
    const from = this.#out.length;
    this.#out += this.#text.slice(start, end);
    this.#segments?.push({
      kind: 'source',
      source: { start, end },
      start: from,
      end: this.#out.length,
    });
  }

  space(text: string): void {
    const start = this.#out.length;
    this.#out += text;
    this.#segments?.push({ kind: 'layout', start, end: this.#out.length });
  }

  placeholder(_token: number, depth: number): void {
    const index = this.#next++;
    const placeholder = this.#document.placeholders[index];
    if (placeholder === undefined) return;
    if (!placeholder.closed || placeholder.path === undefined || placeholder.position === 'name') {
      this.copy(placeholder.start, placeholder.end);
      return;
    }
    const start = this.#out.length;
    const value = this.cut === undefined ? this.#value(placeholder, depth) : '';
    this.#left -= value.length;
    if (this.#left < 0) {
      this.cut ??= placeholder;
      this.copy(placeholder.start, placeholder.end);
      return;
    }
    this.#out += value;
    this.#segments?.push({ kind: 'placeholder', placeholder: index, start, end: this.#out.length });
  }

  #value(placeholder: Placeholder, depth: number): string {
    const bare = placeholder.position === 'bare';
    if (this.#values === undefined) return bare ? 'null' : '';
    return bare ? this.#values.bare(placeholder, depth) : this.#values.inText(placeholder);
  }
}

/** Different keys in one template are few; a hostile one must not fill the memory. */
const CACHE_LIMIT = 4096;

/** Values by the text between the braces, so that a keystroke looks each key up once in a lifetime. */
class ValueCache {
  readonly #sample: SampleData;
  readonly #bare = new Map<string, SampleValue | undefined>();
  readonly #text = new Map<string, string>();

  constructor(sample: SampleData) {
    this.#sample = sample;
  }

  inText(placeholder: Placeholder): string {
    const { written } = placeholder;
    let text = this.#text.get(written);
    if (text === undefined) {
      if (this.#text.size >= CACHE_LIMIT) this.#text.clear();
      text = valueInText(this.#sample, placeholder.path && this.#sample.lookup(placeholder.path));
      this.#text.set(written, text);
    }
    return text;
  }

  bare(placeholder: Placeholder, depth: number): string {
    const { written } = placeholder;
    let value = this.#bare.get(written);
    if (value === undefined && !this.#bare.has(written)) {
      if (this.#bare.size >= CACHE_LIMIT) this.#bare.clear();
      value = placeholder.path && this.#sample.lookup(placeholder.path);
      this.#bare.set(written, value);
    }
    if (value === undefined) return 'null';
    return value.kind === 'object' || value.kind === 'array'
      ? laidOut(this.#sample, value, depth)
      : value.json;
  }
}

const caches = new WeakMap<SampleData, ValueCache>();

function cacheOf(sample: SampleData): ValueCache {
  let cache = caches.get(sample);
  if (cache === undefined) {
    cache = new ValueCache(sample);
    caches.set(sample, cache);
  }
  return cache;
}

/** An object or array of the sample, laid out for where it stands. */
function laidOut(sample: SampleData, value: SampleValue, depth: number): string {
  let text = '';
  layOut(sample.text, sample.tokens, value.token, value.tokenEnd, depth, {
    copy: (start, end) => (text += sample.text.slice(start, end)),
    space: (space) => (text += space),
    placeholder: () => undefined,
  });
  return text;
}

/**
 * The complete data of an event as a body: what default mode sends.
 * @param sample the event's `data`
 */
export function renderData(sample: SampleData, envelope?: Envelope): string {
  const data = laidOut(sample, sample.root, envelope === undefined ? 0 : 1);
  if (envelope === undefined) return data;
  const { head, tail } = envelopeParts(envelope);
  return head.map(({ before, value }) => before + (value?.json ?? '')).join('') + data + tail;
}
