/** Template engines that do the same job: compile, render, and where they need it, print JSON. */
import Handlebars from 'handlebars';
import { JsonPlaceholderReplacer } from 'json-placeholder-replacer';
import jsonTemplater from 'json-templater/object.js';
import { Liquid } from 'liquidjs';
import Mustache from 'mustache';
import { OURS, QUOTED, type Syntax } from './templates.ts';

export interface Peer {
  readonly name: string;
  readonly syntax: Syntax;
  readonly render: (text: string, data: Readonly<Record<string, unknown>>) => string;
}

const liquid = new Liquid();

export const PEERS: readonly Peer[] = [
  {
    name: 'json-templater',
    syntax: QUOTED,
    render: (text, data) =>
      JSON.stringify(jsonTemplater(JSON.parse(text) as object, data), null, 2),
  },
  {
    name: 'json-placeholder-replacer',
    syntax: QUOTED,
    render: (text, data) => {
      const replacer = new JsonPlaceholderReplacer();
      replacer.addVariableMap(data);
      return JSON.stringify(replacer.replace(JSON.parse(text) as object), null, 2);
    },
  },
  {
    name: 'liquidjs',
    syntax: OURS,
    render: (text, data) => String(liquid.parseAndRenderSync(text, data)),
  },
  {
    name: 'mustache',
    syntax: OURS,
    render: (text, data) => {
      Mustache.clearCache();
      return Mustache.render(text, data);
    },
  },
  {
    name: 'handlebars',
    syntax: OURS,
    render: (text, data) => Handlebars.compile(text, { noEscape: true })(data),
  },
];
