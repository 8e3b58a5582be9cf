/** The contract against bodies: hostile templates, and every context of the catalogue. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type Context,
  contextOf,
  type EventCatalog,
  readCatalogIndex,
  readEventFile,
} from '../catalog/index.ts';
import type { Envelope } from '../language/envelope.ts';
import { fullPayload } from '../language/fullPayload.ts';
import { parse } from '../language/parser.ts';
import { render, renderData } from '../language/render.ts';
import { SampleData } from '../language/sample.ts';
import { orderKeys, orderSample } from '../language/testing/orderKeys.ts';
import type { BodyType } from './bodyType.ts';
import { jsonSchema } from './jsonSchema.ts';
import { bodyTypeOf, defaultBodyType } from './templateType.ts';
import { typescript } from './typescript.ts';
import { zodSource } from './zodSource.ts';

/** A type with bodies that it must allow and, where given, bodies that it must not. */
interface Case {
  readonly label: string;
  readonly type: BodyType;
  readonly bodies: readonly string[];
  readonly wrong?: readonly string[];
}

const folder = new URL('../../public/catalog/', import.meta.url);
const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown;

const index = readCatalogIndex(readJson('index.json'));
const events = new Map<string, EventCatalog>(
  index.events.map(({ name, file }) => [name, readEventFile(readJson(file))]),
);
const contexts = index.triggers.flatMap((trigger) =>
  trigger.contexts.map(({ purpose }) => contextOf(index, events, trigger.id, purpose)),
);

const EVENT_NAME = 'What I call it, "quoted"';

function envelopeOf({ envelope, trigger }: Context): Envelope {
  return {
    ...envelope,
    type: EVENT_NAME,
    targetUrl: 'https://example.com/webhook',
    event: { ...envelope.event, type: trigger.event },
  };
}

/**
 * Default in the envelope and custom raw, with every sample of the context; for the first context
 * also the other way round, since the envelope is the same around every payload.
 */
function casesOf(context: Context): readonly Case[] {
  const { keys, trigger } = context;
  const template = parse(fullPayload(keys.root));
  const samples = context.samples.map(({ dataText }) => new SampleData(dataText));
  const constants = { eventName: EVENT_NAME, eventType: trigger.event };
  const inDefault = (raw: boolean): Case => ({
    label: `${context.id}, default, ${raw ? 'raw' : 'in the envelope'}`,
    type: defaultBodyType(keys, { raw, envelope: constants }),
    bodies: samples.map((sample) => renderData(sample, raw ? undefined : envelopeOf(context))),
  });
  const inCustom = (raw: boolean): Case => ({
    label: `${context.id}, custom, ${raw ? 'raw' : 'in the envelope'}`,
    type: bodyTypeOf(template, keys, { raw, envelope: constants }),
    bodies: samples.map(
      (sample) =>
        render(template, raw ? { sample } : { sample, envelope: envelopeOf(context) }).text,
    ),
  });
  const others = context === contexts[0] ? [inDefault(true), inCustom(false)] : [];
  return [inDefault(false), inCustom(true), ...others];
}

/** A template rendered with the small sample and with none, where every key is missing. */
function templateCase(template: string, wrong: readonly string[] = []): Case {
  const document = parse(template);
  return {
    label: template,
    type: bodyTypeOf(document, orderKeys, { raw: true }),
    bodies: [render(document, { sample: orderSample }).text],
    wrong,
  };
}

const HOSTILE: readonly Case[] = [
  templateCase('{"__proto__": {{order.total_amount}}, "a": 1}', [
    '{"a":1,"__proto__":1,"b":1}',
    '{}',
  ]),
  templateCase('{"constructor": "{{order.id}}", "toString": 1, "hasOwnProperty": true}', [
    '{"constructor":1,"toString":1,"hasOwnProperty":true}',
  ]),
  templateCase(
    '{"": 1, "a b": 2, "10": 3, "2": 4, "\\"": 5, "\\\\": 6, "\\n\\u2028*/": 7, "${x}`": 8}',
  ),
  templateCase('{"class": 1, "é😀": 2, "\\ud800": 3, "-": 4, "a.b": 5}'),
  templateCase('["\\u2028", "*/", "</script>", "${x}`", "\\\\", "\\u0000", "\\ud800", "\'"]', [
    '["a","*/","</script>","${x}`","\\\\","\\u0000","\\ud800","\'"]',
  ]),
  templateCase('[1.0, -0, 1e2, 1E-2, 12345678901234567890, 1e400, -1.5e+3]', [
    '[2,0,100,0.01,12345678901234567890,1e400,-1500]',
    '[1,0,100,0.01,12345678901234567890,1e400]',
    '[1,0,100,0.01,12345678901234567890,1e400,-1500,1]',
  ]),
  templateCase('{"a": {}, "b": [], "c": [[], [1]], "d": null, "e": true}', [
    '{"a":{"x":1},"b":[],"c":[[],[1]],"d":null,"e":true}',
    '{"a":{},"b":[1],"c":[[],[1]],"d":null,"e":true}',
    '{"a":{},"b":[],"c":[[],[1]],"d":0,"e":true}',
    '{"a":{},"b":[],"c":[[],[1]],"d":null,"e":"true"}',
  ]),
  templateCase('{"s": "{{order.status}}", "t": {{order.total_amount}}, "n": "{{customer.name}}"}', [
    '{"s":"LOST","t":1,"n":"a"}',
    '{"s":"","t":1,"n":"a"}',
    '{"s":"PAID","t":1.5,"n":"a"}',
    '{"s":"PAID","t":null,"n":"a"}',
    '{"s":"PAID","t":1,"n":null}',
    '{"s":"PAID","t":1}',
  ]),
  templateCase('[{{order.items}}, {{order.prices}}, {{customer.email}}, {{order.items[9].name}}]', [
    '[[{"name":1,"quantity":1}],{},"a",null]',
    '[[{"quantity":1}],{},"a",null]',
    '[[],{"eur":{"amount":"1"}},"a",null]',
    '[[],[],"a",null]',
    '[[],{},1,null]',
  ]),
  templateCase('{{customer.metadata}}', ['[]', 'null', '1']),
  templateCase('{{order.anything}}'),
  templateCase(`${'['.repeat(60)}"{{order.id}}"${']'.repeat(60)}`, ['[]']),
];

/** Whatever the system says of who caused the event: a user, an API key, both, or neither of them. */
function eventSourceCase(): Case {
  const type = bodyTypeOf(parse('1'), orderKeys, { raw: false });
  const [context] = contexts;
  if (context === undefined) throw new Error('The catalogue has no context.');
  const user = { id: 'user_1' };
  const apiKey = { name: 'Shop', appId: 'app_1' };
  const bodyOf = (source: Envelope['event']['source']): string => {
    const envelope = envelopeOf(context);
    return render(parse('1'), { envelope: { ...envelope, event: { ...envelope.event, source } } })
      .text;
  };
  const bodies = [
    { channel: 'INTERNAL' },
    { channel: 'USER_PORTAL', user },
    { channel: 'API', apiKey },
    { channel: 'CLIENT_API', user, apiKey },
  ].map(bodyOf);
  const [internal = '', portal = ''] = bodies;
  return {
    label: 'event sources',
    type,
    bodies,
    wrong: [
      internal.replace('INTERNAL', 'OTHER'),
      internal.replace('"channel"', '"other"'),
      portal.replace('"user_1"', 'null'),
    ],
  };
}

/** Many contexts send the same objects: what is made of one source is made once. */
function once<Made>(make: (source: string) => Made): (source: string) => Made {
  const made = new Map<string, Made>();
  return (source) => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}

const warnings: string[] = [];
const warn = (...words: unknown[]): void => void warnings.push(words.join(' '));
const ajv = new Ajv2020({
  strict: true,
  inlineRefs: false,
  // Each schema judges a few bodies only: smoothing its code would take most of the time.
  code: { optimize: false },
  logger: { log: warn, warn, error: warn },
});

/** Compiles a schema with a validator at its strictest; a warning is a failure. */
const validatorOf = once((source: string): ((body: unknown) => readonly string[]) => {
  const validate = ajv.compile(JSON.parse(source) as object);
  expect(warnings).toEqual([]);
  return (body) =>
    validate(body)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
        );
});

// Each schema judges a few bodies only: code of their own would not pay.
z.config({ jitless: true });

/** Runs a module that exports a schema named Body; the compiler has its say further below. */
const zodOf = once((source: string): z.ZodType => {
  const script = source
    .replace("import { z } from 'zod';", '')
    .replace('export type Body = z.infer<typeof Body>;', 'return Body;')
    .replaceAll('export const', 'const');
  const run = runInThisContext(`(function (z) {${script}})`) as (zod: typeof z) => z.ZodType;
  return run(z);
});

/** Checks modules as one program; returns what the compiler says. */
function compile(files: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: [],
    lib: ['lib.es2022.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, target, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile.call(host, name, target, ...rest)
      : ts.createSourceFile(name, text, target);
  };
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, start, messageText }) =>
        `${file?.fileName ?? ''} ${file?.text.slice(start, (start ?? 0) + 60) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

/** Types with their bodies assigned to them; a body is a literal, so that no property is spare. */
function typedBodies({ type, bodies }: Case, write = typescript): string {
  const literals = bodies.map(
    (body, place) =>
      `export const body${place}: Body = ${body.replaceAll('"__proto__":', '["__proto__"]:')};\n`,
  );
  return write(type, 'body') + literals.join('');
}

const ALL: readonly (readonly [string, readonly Case[]])[] = [
  ['hostile templates', HOSTILE],
  ['envelopes of every event source', [eventSourceCase()]],
  ...contexts.map((context) => [context.id, casesOf(context)] as const),
];

describe.each(ALL)('%s', (_, cases) => {
  test('bodies satisfy the JSON Schema, and wrong ones do not', () => {
    for (const { label, type, bodies, wrong = [] } of cases) {
      const validate = validatorOf(jsonSchema(type, { title: 'Body' }));
      for (const body of bodies) expect(validate(JSON.parse(body)), label).toEqual([]);
      for (const body of wrong) expect(validate(JSON.parse(body)), body).not.toEqual([]);
    }
  });

  test('bodies satisfy the Zod schema, and wrong ones do not', () => {
    for (const { label, type, bodies, wrong = [] } of cases) {
      const schema = zodOf(zodSource(type, 'body'));
      for (const body of bodies)
        expect(schema.safeParse(JSON.parse(body)).error?.message, label).toBeUndefined();
      // Zod passes over `__proto__`, so nothing that is wrong there alone is told.
      for (const body of wrong)
        expect(schema.safeParse(JSON.parse(body)).success, body).toBe(false);
    }
  });
});

test('every context and every sample of the catalogue was there', () => {
  expect(contexts).toHaveLength(46);
  expect(readdirSync(folder)).toHaveLength(28);
  for (const { samples } of contexts) expect(samples.length).toBeGreaterThan(0);
});

test('the TypeScript of all contexts compiles under strict, with the bodies assigned', () => {
  const sources = new Set(ALL.flatMap(([, cases]) => cases.map((one) => typedBodies(one))));
  const files = new Map([...sources].map((source, place) => [`/case${place}.ts`, source]));
  expect(compile(files)).toEqual([]);
}, 240_000);

test('a Zod schema compiles under strict, and infers the type of its bodies', () => {
  const one = templateCase(
    '{"a b": [1, "x", []], "e": {{customer.email}}, "s": "{{order.status}}", "o": {{order}}}',
  );
  const file = fileURLToPath(new URL('zodCase.ts', import.meta.url));
  const wrong = 'export const wrong: Body = { ...body0, s: "LOST" };\n';
  const findings = compile(new Map([[file, typedBodies(one, zodSource) + wrong]]));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('"LOST"');
});

test('the compiler refuses bodies of another type', () => {
  const { type } = templateCase(
    '{"s": "{{order.status}}", "t": {{order.total_amount}}, "__proto__": 1}',
  );
  const source = typedBodies({
    label: '',
    type,
    bodies: [
      '{"s": "LOST", "t": 1, "__proto__": 1}',
      '{"s": "PAID", "t": null, "__proto__": 1}',
      '{"s": "PAID", "t": 1, "__proto__": 2}',
      '{"s": "PAID", "t": 1, "__proto__": 1, "u": 1}',
      '{"s": "PAID", "t": 1, "__proto__": 1}',
    ],
  });
  expect(compile(new Map([['/wrong.ts', source]]))).toHaveLength(4);
});
