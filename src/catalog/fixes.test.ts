/** Fixes of templates as receivers want them, with the keys that the triggers really send. */
import { expect, test } from 'vitest';
import {
  applyTextEdits,
  check,
  codeActions,
  type Diagnostic,
  fixAll,
  FixTrial,
  parse,
  SampleData,
} from '../language/index.ts';
import { MISTAKES, mistaken } from '../language/testing/mistakes.ts';
import { newsOf } from '../language/testing/newsOf.ts';
import { fc } from '../language/testing/properties.ts';
import { gallery } from './gallery/index.ts';
import { contexts } from './testing/catalog.ts';

const made = fc.tuple(fc.constantFrom(...MISTAKES), fc.nat(200));

test('what is offered removes its finding and adds none, in any context', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...gallery),
      fc.constantFrom(...contexts),
      fc.array(made, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      ({ template }, context, mistakes, place) => {
        const sample = new SampleData(context.samples[0]?.dataText ?? '{}');
        const found = (text: string): readonly Diagnostic[] =>
          check(parse(text), { keys: context.keys, sample });
        const text = mistakes.reduce(
          (current, [mistake, at]) => mistaken(current, mistake, at),
          template,
        );
        const diagnostics = found(text);
        const trial = new FixTrial({ text, diagnostics, check: found });
        // At one of the places: a template for another trigger has dozens.
        const here = diagnostics[place % Math.max(1, diagnostics.length)];
        if (here === undefined) return;
        for (const action of codeActions(trial, here))
          if (action.kind === 'edit')
            expect(
              newsOf(found, text, action.scope === 'one' ? [action.diagnostic] : [], action.edits),
            ).toEqual([]);
        const all = fixAll({ text, diagnostics, check: found });
        expect(applyTextEdits(text, all.edits)).toBe(all.text);
        expect(newsOf(found, text, [], all.edits)).toEqual([]);
      },
    ),
  );
});
