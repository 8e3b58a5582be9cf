/** Where each part of the output comes from, in both directions. */
import type { EnvelopeField } from './envelope.ts';
import type { Range } from './types.ts';

/**
 * A stretch of the output. Segments follow each other without a gap and cover the output exactly.
 * - `source`: copied from the template; `source` is its range there, of the same length.
 * - `placeholder`: the value of the placeholder with that index; may be empty.
 * - `envelope`: the value of an envelope's field.
 * - `layout`: white space, and the envelope's own names and brackets.
 */
export type OutputSegment = Range &
  (
    | { readonly kind: 'source'; readonly source: Range }
    | { readonly kind: 'placeholder'; readonly placeholder: number }
    | { readonly kind: 'envelope'; readonly field: EnvelopeField }
    | { readonly kind: 'layout' }
  );

export interface SourceMap {
  readonly segments: readonly OutputSegment[];
}

/**
 * The segment at an offset of the output. Between two, the one that starts there; an empty
 * placeholder's value is found only where nothing else touches the offset.
 */
export function segmentAt(map: SourceMap, offset: number): OutputSegment | undefined {
  const { segments } = map;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as OutputSegment).end <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low] ?? segments.at(-1);
}

/** The stretches of the output that a range of the template produces. */
export function outputRanges(
  map: SourceMap,
  range: Range,
  placeholders: readonly Range[],
): readonly Range[] {
  const found: Range[] = [];
  for (const segment of map.segments) {
    if (segment.kind === 'placeholder') {
      const from = placeholders[segment.placeholder];
      if (from !== undefined && from.start < range.end && from.end > range.start)
        found.push({ start: segment.start, end: segment.end });
    } else if (segment.kind === 'source') {
      const start = Math.max(segment.source.start, range.start);
      const end = Math.min(segment.source.end, range.end);
      const shift = segment.start - segment.source.start;
      if (start < end) found.push({ start: start + shift, end: end + shift });
    }
  }
  return found;
}
