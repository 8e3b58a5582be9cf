/**
 * Everything that is derived from a draft: document, findings, output. Each step remembers its last
 * result, so that a keystroke pays for the steps it touches and nothing else.
 */
import type { Context, SampleEvent } from '../catalog/types.ts';
import { withBodyLimit } from '../language/bodyLimit.ts';
import { check } from '../language/check.ts';
import type { TemplateDocument } from '../language/document.ts';
import type { Envelope } from '../language/envelope.ts';
import type { KeySpace } from '../language/keySpace.ts';
import { recentDocument } from '../language/recentDocument.ts';
import { render, renderData, type Rendering } from '../language/render.ts';
import { readSample, type SampleData } from '../language/sample.ts';
import type { Diagnostic } from '../language/types.ts';
import type { Draft } from '../share/draft.ts';
import { checking, type Status, statusOf } from './problems.ts';
import { utf8Length } from './utf8Length.ts';

// Fetched together with the checks, because it needs the same parts of the language.
export { fullPayload } from '../language/fullPayload.ts';

/** What is analysed: the draft's text and switches, with what the catalogue knows. */
export interface AnalysisInput extends Pick<
  Draft,
  'mode' | 'template' | 'raw' | 'eventName' | 'url' | 'sampleId'
> {
  /** Absent while it is loading and where no trigger is chosen: then only the JSON is checked. */
  readonly context?: Context | undefined;
}

export interface Analysis {
  /** True while nothing is known yet: nothing else here counts then. */
  readonly pending: boolean;
  /**
   * While a long template is looked at: what was found before, about the text before. The rest says
   * nothing of either text then: no findings, no output. For showing what was there, marked as such.
   */
  readonly before?: Analysis;
  /** The template, read; absent in default mode. */
  readonly document: TemplateDocument | undefined;
  /** Findings about the template; empty in default mode. */
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
  /** The sample event that the output shows. */
  readonly sampleEvent: SampleEvent | undefined;
  readonly sample: SampleData | undefined;
  /** In default mode the complete data, laid out; undefined until the context is known. */
  readonly data: string | undefined;
  /** The body, laid out; undefined only in default mode without a context. */
  readonly output: string | undefined;
  /** The output's size in UTF-8. */
  readonly bytes: number;
  /** Whether the output is the whole envelope, or the payload alone. */
  readonly form: 'envelope' | 'payload';
  /** The output with its source map, which is worked out when it is asked for. */
  readonly rendering: Rendering | undefined;
  /** Set where the analysis threw: nothing is known of the text then, as while it is pending. */
  readonly failure?: Failure;
}

/** What was thrown. */
export interface Failure {
  readonly error: unknown;
}

/** Remembers the last result of a function of a few arguments, compared one by one. */
function rememberLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    if (last === undefined || given.some((value, index) => value !== last?.given[index])) {
      last = { given, result: compute(...given) };
    }
    return last.result;
  };
}

/** Samples are read once: keystroke after keystroke renders with the same one. */
const samples = new WeakMap<SampleEvent, SampleData>();

/** The values of a sample event; undefined where its text is no JSON object. */
export function sampleDataOf(event: SampleEvent): SampleData | undefined {
  let sample = samples.get(event);
  if (sample === undefined) {
    const read = readSample(event.dataText);
    if ('problem' in read) return undefined;
    sample = read.sample;
    samples.set(event, sample);
  }
  return sample;
}

/** The sample event with an id, or the first where the context has no such sample. */
export function chooseSample(context: Context, sampleId: string): SampleEvent | undefined {
  return context.samples.find(({ id }) => id === sampleId) ?? context.samples[0];
}

/**
 * The envelope as the output shows it.
 * @param eventName what the person typed; the envelope's `type`
 * @param url what the person typed
 */
export function envelopeOf(context: Context, eventName: string, url: string): Envelope {
  const { id, projectId, createdAt, sourceId, event } = context.envelope;
  return {
    id,
    projectId,
    createdAt,
    type: eventName,
    sourceId,
    targetUrl: url,
    event: { ...event, type: context.trigger.event },
  };
}

/** A function of the input; equal parts of two inputs in a row give identical results. */
export interface Analyser {
  (input: AnalysisInput): Analysis;
  /** The same, with a pause behind each step. */
  steps(input: AnalysisInput): Generator<undefined, Analysis, undefined>;
  /** What can be told before the template is read: everything that does not depend on its text. */
  outline(input: AnalysisInput, before: Analysis | undefined): Analysis;
}

/** Makes an analyser with a memory of its own: one for each place that shows a draft. */
export function createAnalyser(): Analyser {
  const find = rememberLast(
    (
      document: TemplateDocument,
      keys: KeySpace | undefined,
      sample: SampleData | undefined,
    ): readonly Diagnostic[] =>
      check(document, {
        ...(keys === undefined ? {} : { keys }),
        ...(sample === undefined ? {} : { sample }),
      }),
  );
  const wrap = rememberLast(
    (context: Context | undefined, raw: boolean, eventName: string, url: string) =>
      context === undefined || raw ? undefined : envelopeOf(context, eventName, url),
  );
  const fill = rememberLast(
    (
      document: TemplateDocument,
      sample: SampleData | undefined,
      envelope: Envelope | undefined,
    ): Rendering =>
      render(document, {
        ...(sample === undefined ? {} : { sample }),
        ...(envelope === undefined ? {} : { envelope }),
      }),
  );
  const complete = rememberLast((sample: SampleData, envelope: Envelope | undefined) =>
    renderData(sample, envelope),
  );
  const limit = rememberLast(withBodyLimit);
  const alone = rememberLast((sample: SampleData) => renderData(sample));
  const measure = rememberLast(utf8Length);
  const sum = rememberLast(statusOf);

  /** What surrounds the template: the sample's values and the envelope. */
  const surround = (input: AnalysisInput) => {
    const { context } = input;
    const sampleEvent = context && chooseSample(context, input.sampleId);
    const sample = sampleEvent && sampleDataOf(sampleEvent);
    const envelope = wrap(context, input.raw, input.eventName, input.url);
    const form: Analysis['form'] = envelope === undefined ? 'payload' : 'envelope';
    return { sampleEvent, sample, envelope, form };
  };

  const analyse = (input: AnalysisInput): Analysis => {
    const { sampleEvent, sample, envelope, form } = surround(input);
    const document = input.mode === 'custom' ? recentDocument(input.template) : undefined;
    const rendering = document && fill(document, sample, envelope);
    const diagnostics =
      document === undefined || rendering === undefined
        ? noDiagnostics
        : limit(find(document, input.context?.keys, sample), rendering);
    const output = rendering?.text ?? (sample && complete(sample, envelope));
    return {
      pending: false,
      document,
      diagnostics,
      status: sum(diagnostics),
      sampleEvent,
      sample,
      data: document === undefined && sample !== undefined ? alone(sample) : undefined,
      output,
      bytes: output === undefined ? 0 : measure(output),
      form,
      rendering,
    };
  };

  return Object.assign(analyse, {
    // Each step leaves its result in the memory of the one function that puts them together.
    *steps(input: AnalysisInput): Generator<undefined, Analysis, undefined> {
      if (input.mode === 'custom') {
        const { sample, envelope } = surround(input);
        const document = recentDocument(input.template);
        yield;
        sum(find(document, input.context?.keys, sample));
        yield;
        const { text } = fill(document, sample, envelope);
        yield;
        measure(text);
        yield;
      }
      return analyse(input);
    },
    outline(input: AnalysisInput, before: Analysis | undefined): Analysis {
      const { sampleEvent, sample, form } = surround(input);
      return {
        pending: before === undefined,
        ...(before === undefined ? {} : { before }),
        document: undefined,
        diagnostics: noDiagnostics,
        status: checking,
        sampleEvent,
        sample,
        data: undefined,
        output: undefined,
        bytes: 0,
        form,
        rendering: undefined,
      };
    },
  });
}

const noDiagnostics: readonly Diagnostic[] = [];
