/** A walk over all 46 contexts: each is chosen, sends its data, and can be mapped whole. */
import { catalogue, sampleData } from './catalogue.ts';
import { expect, test } from './fixtures.ts';

test('there are 46 contexts of 31 triggers', () => {
  expect(catalogue.triggers).toHaveLength(31);
  expect(catalogue.triggers.flatMap(({ contexts }) => contexts)).toHaveLength(46);
});

for (const trigger of catalogue.triggers) {
  test(`${trigger.label} (${trigger.home})`, async ({ designer }) => {
    await designer.open();
    await designer.chooseTrigger(trigger.label);
    await designer.rawPayload.check();
    for (const { purpose } of trigger.contexts) {
      if (purpose !== undefined && trigger.contexts.length > 1) {
        await designer.choosePurpose(catalogue.purposes[purpose]);
      }
      await expect(designer.output).toBeVisible();
      expect(await designer.outputText()).toBe(
        JSON.stringify(sampleData(trigger.id, purpose), null, 2),
      );
    }
    const missing = (['promotion', 'codes', 'message'] as const).filter((purpose) =>
      trigger.contexts.every((context) => context.purpose !== purpose),
    );
    if (missing.length > 0 && missing.length < 3) {
      await designer.purpose.click();
      for (const purpose of missing) {
        await expect(
          designer.page.getByRole('option', { name: catalogue.purposes[purpose] }),
        ).toBeDisabled();
      }
    }
  });
}
