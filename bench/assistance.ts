/** What the editor does besides checking and rendering, timed on the largest context and on 200 KB. */
import type { Context } from '../src/catalog/index.ts';
import { complete } from '../src/language/complete.ts';
import { fullPayload, parse, SampleData } from '../src/language/index.ts';
import { formatTemplate } from '../src/language/format.ts';
import { hover } from '../src/language/hover.ts';
import { median, processorTime } from './measure.ts';
import { OURS, template } from './templates.ts';

export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
  readonly target: number;
}

/** @param context the largest context of the catalogue */
export function assistance(context: Context): readonly Timing[] {
  const sample = new SampleData(context.samples[0]?.dataText ?? '{}');
  const help = { keys: context.keys, sample };
  const small = '{\n  "a": "{{cusna}}"\n}';
  const large = template(200_000, OURS).replace('"rows": [', '"a": "{{cusna}}",\n  "rows": [');
  const payload = fullPayload(context.keys.root);
  const smallDocument = parse(small);
  const largeDocument = parse(large);
  const at = (text: string): number => text.indexOf('cusna') + 5;
  return [
    timing('Completion over the largest context', 5, () =>
      complete(smallDocument, at(small), help),
    ),
    timing('Completion without a typed letter', 5, () => complete(parse('{"a": "{{}}"}'), 9, help)),
    timing('Completion at 200 KB, parse included', 16, () =>
      complete(parse(large), at(large), help),
    ),
    timing('Hover at 200 KB', 1, () =>
      hover(largeDocument, large.indexOf('customer.id', 100_000) + 3, help),
    ),
    timing('Format 200 KB, parse included', 50, () => formatTemplate(parse(large), 'compact')),
    timing('Parse the full payload of the largest context', 16, () => parse(payload)),
  ];
}

function timing(name: string, target: number, job: () => unknown): Timing {
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    const start = processorTime();
    if (job() === undefined) throw new Error(`${name} found nothing.`);
    times.push(processorTime() - start);
  }
  return { name, target, milliseconds: median(times.slice(20)) };
}
