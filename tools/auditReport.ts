/** What `npm audit --json` says, told in a few lines; and whether it said anything at all. */

export type AuditReport =
  /** Whoever keeps the list of advisories answered: so many packages were asked about, none is on it. */
  | { readonly kind: 'clean'; readonly packages: number }
  | { readonly kind: 'found'; readonly findings: readonly string[] }
  /** Nothing is known: no answer is not a clean one. */
  | { readonly kind: 'not-answered'; readonly reason: string };

/**
 * @param text what npm wrote to standard output
 * @returns what it means; whatever is not a whole report counts as not answered
 */
export function readAudit(text: string): AuditReport {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return { kind: 'not-answered', reason: 'npm wrote no report.' };
  }
  const vulnerabilities = field(report, 'vulnerabilities');
  const packages = field(field(field(report, 'metadata'), 'dependencies'), 'prod');
  if (!isRecord(vulnerabilities) || typeof packages !== 'number') {
    const reason = field(report, 'message') ?? field(field(report, 'error'), 'summary');
    return {
      kind: 'not-answered',
      reason: typeof reason === 'string' && reason !== '' ? reason : 'npm wrote no report.',
    };
  }
  const findings = Object.entries(vulnerabilities).map(([name, found]) => {
    const via = field(found, 'via');
    const advisories = (Array.isArray(via) ? via : [])
      .map((one: unknown) => (typeof one === 'string' ? `by ${one}` : advisory(one)))
      .join('; ');
    return `${name} (${String(field(found, 'severity'))}): ${advisories}`;
  });
  return findings.length === 0 ? { kind: 'clean', packages } : { kind: 'found', findings };
}

function advisory(one: unknown): string {
  return `${String(field(one, 'title'))} ${String(field(one, 'url'))}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
