/**
 * The one door through which a draft enters: from a link, a file, the browser's storage or an older
 * version of the app. A value is never taken over as it is; a new draft is built field by field.
 */
import type { PurposeId } from '../catalog/types.ts';
import type { Draft, Header } from './draft.ts';
import { draftLimits } from './limits.ts';
import type { PlainRecord } from './plainData.ts';
import { isPlainRecord, ownValue } from './plainData.ts';

/** The version of the stored form that this app writes. Raise it together with a migration. */
export const draftVersion = 1;

/** Turns the stored form of one version into that of the next, as a new value. */
export type Migration = (stored: PlainRecord) => unknown;

/** `migrations[0]` turns version 1 into version 2, and so on. */
const migrations: readonly Migration[] = [];

/** Why a value cannot become a draft. */
export type RefusalCode = 'not-a-draft' | 'newer-version' | 'too-large';

export interface Refusal {
  readonly code: RefusalCode;
  /** One or two sentences for the person: what is wrong with the value. */
  readonly reason: string;
}

export type RestoreResult = { readonly draft: Draft } | Refusal;

/** Signals a refusal from within the builders below; it never leaves this module. */
class RefusedValue extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

/**
 * A new draft: nothing chosen, nothing written.
 * @returns a draft in default mode, in the envelope, with the first sample event
 */
export function emptyDraft(): Draft {
  return {
    name: '',
    triggerId: '',
    purpose: null,
    mode: 'default',
    raw: false,
    showOutput: true,
    template: '',
    eventName: '',
    url: '',
    headers: [],
    sampleId: 'full',
  };
}

/**
 * The stored form of a draft: plain JSON data with a version, for links, files and storage.
 * {@link restoreDraft} reads it back to an equal draft. Only the draft's own fields are written.
 * @param draft the draft to store
 * @returns a new value that shares nothing with the draft
 */
export function draftToJson(draft: Draft): unknown {
  return {
    version: draftVersion,
    name: draft.name,
    triggerId: draft.triggerId,
    purpose: draft.purpose,
    mode: draft.mode,
    raw: draft.raw,
    showOutput: draft.showOutput,
    template: draft.template,
    eventName: draft.eventName,
    url: draft.url,
    headers: draft.headers.map(({ name, value }) => ({ name, value })),
    sampleId: draft.sampleId,
  };
}

/**
 * Builds a draft from a value of unknown origin. Unknown fields are dropped, absent ones take the
 * value of {@link emptyDraft}; a field of the wrong type or beyond its size limit refuses the whole
 * value, because a draft that was silently cut would look like the person's own work. Whether the
 * trigger and the sample exist is for the caller to judge, who has the catalogue.
 * @param value what was parsed or stored
 * @returns the draft, or why there is none; never throws
 */
export function restoreDraft(value: unknown): RestoreResult {
  return restoreVersion(value, draftVersion, migrations);
}

/**
 * {@link restoreDraft} for any current version and list of migrations.
 * @param value what was parsed or stored
 * @param current the version that the schema below describes
 * @param steps `steps[0]` turns version 1 into version 2, and so on; at least `current - 1` of them
 */
export function restoreVersion(
  value: unknown,
  current: number,
  steps: readonly Migration[],
): RestoreResult {
  try {
    let stored = requireRecord(value);
    const version = ownValue(stored, 'version');
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
      throw new RefusedValue('not-a-draft', 'This is not a draft: it has no version number.');
    }
    if (version > current) {
      throw new RefusedValue(
        'newer-version',
        'This draft was made with a newer version of Payload Designer. Reload the page to get the newest version, then try again.',
      );
    }
    for (const step of steps.slice(version - 1, current - 1)) stored = requireRecord(step(stored));
    return { draft: buildDraft(stored) };
  } catch (error) {
    if (error instanceof RefusedValue) return { code: error.code, reason: error.message };
    return { code: 'not-a-draft', reason: 'This is not a draft: it could not be read.' };
  }
}

function buildDraft(stored: PlainRecord): Draft {
  const empty = emptyDraft();
  return {
    name: readText(stored, 'name', empty.name, draftLimits.name),
    triggerId: readText(stored, 'triggerId', empty.triggerId, draftLimits.triggerId),
    purpose: readChoice<PurposeId | null>(
      stored,
      'purpose',
      [null, 'promotion', 'codes', 'message'],
      empty.purpose,
    ),
    mode: readChoice<Draft['mode']>(stored, 'mode', ['default', 'custom'], empty.mode),
    raw: readChoice(stored, 'raw', [true, false], empty.raw),
    showOutput: readChoice(stored, 'showOutput', [true, false], empty.showOutput),
    template: readText(stored, 'template', empty.template, draftLimits.template),
    eventName: readText(stored, 'eventName', empty.eventName, draftLimits.eventName),
    url: readText(stored, 'url', empty.url, draftLimits.url),
    headers: readHeaders(stored),
    sampleId: readText(stored, 'sampleId', empty.sampleId, draftLimits.sampleId),
  };
}

function requireRecord(value: unknown): PlainRecord {
  if (isPlainRecord(value)) return value;
  throw new RefusedValue('not-a-draft', 'This is not a draft: it is not a JSON object.');
}

function readText(record: PlainRecord, field: string, absent: string, limit: number): string {
  const value = ownValue(record, field);
  if (value === undefined) return absent;
  if (typeof value !== 'string') {
    throw new RefusedValue('not-a-draft', `This is not a draft: \`${field}\` is not text.`);
  }
  if (value.length > limit)
    throw tooLarge(`\`${field}\` has ${count(value.length)} characters`, limit);
  return value;
}

function readChoice<T>(record: PlainRecord, field: string, choices: readonly T[], absent: T): T {
  const value = ownValue(record, field);
  if (value === undefined) return absent;
  for (const choice of choices) if (choice === value) return choice;
  throw new RefusedValue(
    'not-a-draft',
    `This is not a draft: \`${field}\` has a value that is not known.`,
  );
}

function readHeaders(record: PlainRecord): readonly Header[] {
  const value = ownValue(record, 'headers');
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    throw new RefusedValue('not-a-draft', 'This is not a draft: `headers` is not a list.');
  }
  if (value.length > draftLimits.headers) {
    throw tooLarge(`it has ${count(value.length)} headers`, draftLimits.headers);
  }
  return Array.from({ length: value.length }, (_, index) => {
    const header = ownValue(value, String(index));
    if (!isPlainRecord(header)) {
      throw new RefusedValue('not-a-draft', 'This is not a draft: a header is not an object.');
    }
    return {
      name: readText(header, 'name', '', draftLimits.headerName),
      value: readText(header, 'value', '', draftLimits.headerValue),
    };
  });
}

function tooLarge(what: string, limit: number): RefusedValue {
  return new RefusedValue(
    'too-large',
    `This draft is too large: ${what}, and ${count(limit)} are allowed.`,
  );
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
