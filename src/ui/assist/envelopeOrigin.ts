/** Where the fields of the envelope come from, and the way to those that are set on this page. */
import type { EnvelopeField } from '../../language/envelope.ts';
import { commandOf } from '../../state/commands.ts';
import { triggerInputId } from '../setup/triggerInput.ts';
import { controlNamed } from './controlNamed.ts';
import type { PageAccess } from './page.ts';

interface EnvelopeOrigin {
  readonly text: string;
  readonly action?: { readonly label: string; run(): void };
}

const sentBy = 'Set by the system when the webhook is sent; here with a sample value.';

const words: ReadonlyMap<string, string> = new Map([
  ['id', `The id of this one delivery. ${sentBy}`],
  ['project_id', `The project that the distribution belongs to. ${sentBy}`],
  ['created_at', `When the webhook was made. ${sentBy}`],
  ['source.id', `The id of the distribution. ${sentBy}`],
  ['source.object', 'Always the same: what sends the webhook is a distribution.'],
  ['event.id', `The id of the event that set the webhook off. ${sentBy}`],
  ['event.created_at', `When the event happened. ${sentBy}`],
  ['event.entity_id', `The id of what the event is about. ${sentBy}`],
  ['event.group_id', `The same for all events that one action caused. ${sentBy}`],
  ['event.event_source.channel', `By which way the event came about. ${sentBy}`],
  ['event.event_source.user.id', `Who caused the event. ${sentBy}`],
  ['event.event_source.api_key.name', `The API key that caused the event. ${sentBy}`],
  ['event.event_source.api_key.app_id', `The API key’s application. ${sentBy}`],
]);

/**
 * Explains a field of the envelope.
 * @param field its path in the envelope: `source.target_url`
 */
export function envelopeOrigin(field: string, { catalogue }: PageAccess): EnvelopeOrigin {
  switch (field) {
    case 'type':
      return {
        text: 'The event name, as it is typed in the set-up.',
        action: { label: 'Go to Event name', run: () => controlNamed('Event name')?.focus() },
      };
    case 'source.target_url':
      return {
        text: 'The URL that the webhook is sent to, from the set-up.',
        action: { label: 'Go to URL', run: () => controlNamed('URL')?.focus() },
      };
    case 'event.type':
      return {
        text: `The event of the trigger ${catalogue.trigger?.label ?? ''}.`,
        action: {
          label: commandOf('choose-trigger').title,
          run: () => document.getElementById(triggerInputId)?.focus(),
        },
      };
    default:
      return { text: words.get(field) ?? 'Part of the envelope around the payload.' };
  }
}

/** The field of the envelope that a field of the set-up fills. */
export function fieldSetBy(element: EventTarget | null): EnvelopeField | undefined {
  if (!(element instanceof HTMLInputElement)) return undefined;
  if (element.id === triggerInputId) return 'event.type';
  const label = element.labels?.[0]?.textContent;
  if (label === 'Event name') return 'type';
  return label === 'URL' ? 'source.target_url' : undefined;
}
