/** Reads `public/_headers`, so that preview and the page's meta tag say what a host sends. */

export interface HeaderRule {
  /** A path, or its beginning with `*` at the end. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads rules as Netlify and Cloudflare Pages do: a path, then its headers, indented.
 * @throws Error where a line is neither
 */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const rule = rules.at(-1);
    const colon = line.indexOf(':');
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (/^\s/u.test(line) && rule !== undefined && colon > 0)
      rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    else throw new Error(`Neither a path nor a header: ${line}`);
  }
  return rules;
}

/**
 * The headers of a path. Values of the same header are joined by a comma, as the hosts do.
 * @param path the path of an address, without its query
 */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    const prefix = rule.path.endsWith('*') ? rule.path.slice(0, -1) : undefined;
    if (prefix === undefined ? path !== rule.path : !path.startsWith(prefix)) continue;
    for (const [name, value] of rule.headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
