/** What the editor does besides checking and rendering, timed on the largest context and on 200 KB. */
import type { Context } from '../src/catalog/index.ts';
import { check } from '../src/language/check.ts';
import { codeActions } from '../src/language/codeActions.ts';
import { complete } from '../src/language/complete.ts';
import { fixAll } from '../src/language/fixAll.ts';
import type { CheckedText } from '../src/language/fixAttempt.ts';
import { FixTrial } from '../src/language/fixTrial.ts';
import { formatTemplate } from '../src/language/format.ts';
import { hover } from '../src/language/hover.ts';
import { type Diagnostic, fullPayload, parse, SampleData } from '../src/language/index.ts';
import { median, processorTime } from './measure.ts';
import type { Timing } from './report.ts';
import { broken, OURS, template } from './templates.ts';

/** One frame at 60 Hz, in which what is asked for while typing has to come. */
const FRAME = 16;
/** What a person takes as an answer without delay: for commands, which are called now and then. */
const COMMAND = 100;

/** @param context the largest context of the catalogue */
export function assistance(context: Context): readonly Timing[] {
  const dataText = context.samples[0]?.dataText ?? '{}';
  const sample = new SampleData(dataText);
  const help = { keys: context.keys, sample };
  const small = '{\n  "a": "{{cusna}}"\n}';
  const large = template(200_000, OURS).replace('"rows": [', '"a": "{{cusna}}",\n  "rows": [');
  const wrong = broken(template(200_000, OURS));
  const payload = fullPayload(context.keys.root);
  const smallDocument = parse(small);
  const typed = (text: string): number => text.indexOf('cusna') + 5;
  const key = large.indexOf('customer.id', 100_000) + 3;
  const found = (text: string): readonly Diagnostic[] => check(parse(text), help);
  const checked = (text: string): CheckedText => ({
    text,
    diagnostics: found(text),
    check: found,
  });
  const middle = found(wrong).find(({ start, fixes }) => start > 100_000 && fixes !== undefined);
  const caret = { start: middle?.start ?? 0, end: middle?.start ?? 0 };
  return [
    timing('Completion over the largest context', 5, () =>
      complete(smallDocument, typed(small), help),
    ),
    timing('Completion without a typed letter', 5, () => complete(parse('{"a": "{{}}"}'), 9, help)),
    // A sample that nobody has asked about: nothing is known of its keys.
    timing('Completion, first on a context', 5, () =>
      complete(smallDocument, typed(small), {
        keys: context.keys,
        sample: new SampleData(dataText),
      }),
    ),
    timing('Completion at 200 KB, parse included', FRAME, () =>
      complete(parse(large), typed(large), help),
    ),
    timing('Hover at 200 KB, parse included', FRAME, () => hover(parse(large), key, help)),
    timing('Code actions at 200 KB, checks included', FRAME, () =>
      some(codeActions(new FixTrial(checked(wrong)), caret)),
    ),
    timing('Fix all at 200 KB', COMMAND, () => some(fixAll(checked(wrong)).edits), 12),
    timing('Format 200 KB, parse included', FRAME, () => formatTemplate(parse(large), 'pretty')),
    timing('Format 200 KB on one line, parse included', FRAME, () =>
      formatTemplate(parse(large), 'compact'),
    ),
    timing('Parse the full payload of the largest context', FRAME, () => parse(payload)),
  ];
}

/** A list that must not be empty. */
function some<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

function timing(name: string, target: number, job: () => unknown, rounds = 60): Timing {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = processorTime();
    if (job() === undefined) throw new Error(`${name} found nothing.`);
    times.push(processorTime() - start);
  }
  return { name, target, milliseconds: median(times.slice(rounds / 3)) };
}
