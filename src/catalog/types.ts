/** The catalogue's shapes, as the rest of the app uses them. */
import type { EventSource } from '../language/envelope.ts';
import type { KeySpace } from '../language/keySpace.ts';

export type PurposeId = 'promotion' | 'codes' | 'message';

/** Where a trigger is set up. */
export type TriggerHome = 'distribution' | 'loyalty campaign' | 'referral campaign';

/** A trigger with one of its purposes (or the only one, unnamed, of a campaign's trigger). */
export interface ContextInfo {
  /** Stable id: the trigger's id, and `/` with the purpose where there is one. */
  readonly id: string;
  /** Absent for triggers of loyalty and referral campaigns. */
  readonly purpose?: PurposeId;
  /** The objects that `data` holds, in documented order. */
  readonly objects: readonly string[];
}

export interface TriggerInfo {
  /** Stable id in lowercase letters, digits and dashes, unique over all triggers. */
  readonly id: string;
  readonly label: string;
  readonly home: TriggerHome;
  readonly category: string;
  /** The event's full name, as in `event.type` of the envelope. */
  readonly event: string;
  /** At least one; in the order promotion, codes, message. */
  readonly contexts: readonly ContextInfo[];
}

export interface EventInfo {
  readonly name: string;
  /** The file that describes it, relative to the catalogue's folder. */
  readonly file: string;
  /** When it is sent, in a sentence or two. */
  readonly description: string;
}

export interface CatalogIndex {
  readonly purposes: Readonly<Record<PurposeId, string>>;
  readonly triggers: readonly TriggerInfo[];
  /** Every event, in the order of the triggers. */
  readonly events: readonly EventInfo[];
}

/** One sample event to render with. */
export interface SampleEvent {
  /** Stable id, `full` for the first. */
  readonly id: string;
  readonly label: string;
  /** What this sample shows, in a sentence. */
  readonly description: string;
  /** The event's `data` as JSON text. */
  readonly dataText: string;
}

/** The values of the envelope that no user types. */
export interface EnvelopeSample {
  readonly id: string;
  readonly projectId: string;
  readonly createdAt: string;
  readonly sourceId: string;
  readonly event: {
    readonly id: string;
    readonly createdAt: string;
    readonly entityId: string;
    readonly groupId: string;
    readonly source: EventSource;
  };
}

/** Everything that is known of one context: what templates are checked and rendered against. */
export interface Context {
  readonly id: string;
  readonly trigger: TriggerInfo;
  readonly purpose?: PurposeId;
  readonly purposeLabel?: string;
  readonly keys: KeySpace;
  /** At least one; the first has every key that can be there together. */
  readonly samples: readonly SampleEvent[];
  readonly envelope: EnvelopeSample;
}
