/** A walk over all 46 contexts: each can be chosen, sends its data, and says which purposes it lacks. */
import { catalogue, sampleData } from './catalogue.ts';
import { expect, test } from './fixtures.ts';

/** So many triggers are walked through on one page. */
const STRETCH = 8;

const stretches = Array.from({ length: Math.ceil(catalogue.triggers.length / STRETCH) }, (_, at) =>
  catalogue.triggers.slice(at * STRETCH, (at + 1) * STRETCH),
);

test('there are 46 contexts of 31 triggers', () => {
  expect(stretches.flat()).toHaveLength(31);
  expect(stretches.flat().flatMap(({ contexts }) => contexts)).toHaveLength(46);
});

for (const triggers of stretches) {
  const names = [triggers.at(0)?.label, triggers.at(-1)?.label].join(' to ');
  test(`${names}: what they send, and with which purposes`, async ({ designer }) => {
    await designer.open();
    await designer.rawPayload.check();
    for (const { id, label, contexts } of triggers) {
      await test.step(label, async () => {
        await designer.chooseTrigger(label);
        for (const { purpose } of contexts) {
          if (purpose !== undefined && contexts.length > 1) {
            await designer.choosePurpose(catalogue.purposes[purpose]);
          }
          await expect(designer.output).toBeVisible();
          expect(await designer.outputText()).toBe(
            JSON.stringify(sampleData(id, purpose), null, 2),
          );
        }
        const missing = (['promotion', 'codes', 'message'] as const).filter((purpose) =>
          contexts.every((context) => context.purpose !== purpose),
        );
        if (missing.length === 3) {
          await expect(designer.purpose).toBeDisabled();
          await expect(designer.purpose).toContainText('campaigns have no purposes');
        } else if (missing.length > 0) {
          await designer.purpose.click();
          for (const purpose of missing) {
            const option = designer.page.getByRole('option', { name: catalogue.purposes[purpose] });
            await expect(option).toBeDisabled();
            await expect(option).toContainText(`Not available for ${label}`);
          }
          await designer.page.keyboard.press('Escape');
          await expect(designer.page.getByRole('option')).toHaveCount(0);
        }
      });
    }
  });
}
