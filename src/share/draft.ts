/** A draft: everything that a person has decided about one payload. Results are derived, never kept. */
import type { PurposeId } from '../catalog/types.ts';

/** An HTTP header of the webhook channel, as typed; it may be incomplete. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Draft {
  /** What the person calls it; may be empty. */
  readonly name: string;
  readonly triggerId: string;
  /** Null for triggers without purposes. */
  readonly purpose: PurposeId | null;
  /** `default` sends the complete data, `custom` the template. */
  readonly mode: 'default' | 'custom';
  /** True: the payload alone is the body. False: the envelope with the payload in `data`. */
  readonly raw: boolean;
  readonly showOutput: boolean;
  /** The custom template, kept in default mode too. */
  readonly template: string;
  readonly eventName: string;
  readonly url: string;
  readonly headers: readonly Header[];
  /** The id of the sample event that the output is rendered with. */
  readonly sampleId: string;
}
