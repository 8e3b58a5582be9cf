/** Random drafts for property tests. */
import { fc } from '../../language/testing/properties.ts';
import type { Draft, Header } from '../draft.ts';
import { draftLimits } from '../limits.ts';

/** Text with everything that breaks codecs: lone surrogates, controls, quotes, separators. */
export function hostileText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      ...['\0', '\n', '\r', '\t', '"', "'", '\\', '`', '$', '%', '!', '^', '&', '|', '\u2028'],
      ...['\ud800', '\udc00', '\ufeff', '__proto__', '{{', '}}', '\u2019', '\u{1f600}', '$(', '${'],
    ),
  );
  return fc.array(unit, { maxLength: 60 }).map((units) => units.join('').slice(0, maxLength));
}

/** A URL that the validator accepts. */
export function validUrl(): fc.Arbitrary<string> {
  return fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true });
}

/** Header rows that the validator accepts, with odd but allowed values. */
export function validHeaders(): fc.Arbitrary<readonly Header[]> {
  const header = fc.record({
    name: fc.stringMatching(/^[a-z0-9-]{1,20}$/u),
    value: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((value) => value.replace(/[\p{Cc}\p{Surrogate}]/gu, ''))
      .filter((value) => value.trim() !== ''),
  });
  return fc.uniqueArray(header, { maxLength: 5, selector: ({ name }) => name });
}

/**
 * Any draft that keeps to the size limits.
 * @param request where given, the URL and headers to use instead of any text
 */
export function anyDraft(request?: {
  readonly url: fc.Arbitrary<string>;
  readonly headers: fc.Arbitrary<readonly Header[]>;
}): fc.Arbitrary<Draft> {
  return fc.record({
    name: hostileText(draftLimits.name),
    triggerId: fc.oneof(fc.constant('order-paid'), hostileText(draftLimits.triggerId)),
    purpose: fc.constantFrom(null, 'promotion', 'codes', 'message'),
    mode: fc.constantFrom('default', 'custom'),
    raw: fc.boolean(),
    showOutput: fc.boolean(),
    template: fc.oneof(
      hostileText(draftLimits.template),
      fc.json(),
      fc.array(hostileText(60), { maxLength: 40 }).map((parts) => parts.join('\n')),
    ),
    eventName: hostileText(draftLimits.eventName),
    url: request?.url ?? hostileText(draftLimits.url),
    headers:
      request?.headers ??
      fc.array(
        fc.record({
          name: hostileText(draftLimits.headerName),
          value: hostileText(draftLimits.headerValue),
        }),
        { maxLength: 5 },
      ),
    sampleId: fc.oneof(fc.constant('full'), hostileText(draftLimits.sampleId)),
  });
}
