/** A range as parts of lines, for painting: without line ends and the white space that leads a line. */
import type { Range } from '../language/types.ts';
import type { PlaceRange, TextPositions } from './positions.ts';

/** Of one range; nobody sees more at once. */
const LINE_LIMIT = 500;

/**
 * The parts of lines that a range covers. An empty range gives itself.
 * @param range in UTF-16 code units
 */
export function lineParts(
  positions: TextPositions,
  text: string,
  { start, end }: Range,
): readonly PlaceRange[] {
  const first = positions.placeAt(start).lineNumber;
  const last = positions.placeAt(end).lineNumber;
  if (first === last) return [positions.rangeOf(start, end)];
  const parts: PlaceRange[] = [];
  for (let line = first; line <= Math.min(last, first + LINE_LIMIT); line++) {
    const range = positions.lineRange(line);
    let from = line === first ? start : range.start;
    const to = line === last ? end : range.end;
    while (from < to && ' \t'.includes(text.charAt(from))) from++;
    if (from < to) parts.push(positions.rangeOf(from, to));
  }
  return parts;
}
