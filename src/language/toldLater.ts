/** Diagnostics whose words and fixes are made when somebody reads them: most texts change before that. */
import type { Diagnostic, DiagnosticCode, DiagnosticData, Fix, Severity } from './types.ts';

/** What a diagnostic has to say beyond its place. */
export interface Told {
  readonly message: string;
  /** Best first; empty, or absent, where nothing is certain enough. */
  readonly fixes?: readonly Fix[];
  readonly data?: DiagnosticData | undefined;
}

/** Makes what is told. It may read the text and its tokens, and nothing that the parser still changes. */
export type Tell = () => Told;

/** Words for a diagnostic, with the fixes that mend it. */
export function told(message: string, ...fixes: readonly Fix[]): Told {
  return { message, fixes };
}

/** A diagnostic that asks for its words the first time that they are read. */
export class ToldLater implements Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  #told: Told | Tell;

  constructor(code: DiagnosticCode, severity: Severity, start: number, end: number, tell: Tell) {
    this.code = code;
    this.severity = severity;
    this.start = start;
    this.end = end;
    this.#told = tell;
  }

  get message(): string {
    return this.#read().message;
  }

  get fixes(): readonly Fix[] | undefined {
    const { fixes } = this.#read();
    return fixes?.length === 0 ? undefined : fixes;
  }

  get data(): DiagnosticData | undefined {
    return this.#read().data;
  }

  #read(): Told {
    if (typeof this.#told === 'function') this.#told = this.#told();
    return this.#told;
  }
}
