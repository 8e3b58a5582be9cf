/** Every form of the contract, by name, for menus. */
import type { BodyType } from './bodyType.ts';
import { jsonSchema } from './jsonSchema.ts';
import { typeName } from './names.ts';
import { receiver, type ReceiverKind, type SourceFile } from './receiver.ts';
import { typescript } from './typescript.ts';
import { zodSource } from './zodSource.ts';

export type ContractKind = 'json-schema' | 'typescript' | 'zod' | ReceiverKind;

/** The forms with what a person calls them, in the order of a menu. */
export const CONTRACT_KINDS: readonly { readonly kind: ContractKind; readonly label: string }[] = [
  { kind: 'json-schema', label: 'JSON Schema' },
  { kind: 'typescript', label: 'TypeScript types' },
  { kind: 'zod', label: 'Zod schema' },
  { kind: 'node-http', label: 'Receiver for Node' },
  { kind: 'node-express', label: 'Receiver for Express' },
  { kind: 'python', label: 'Receiver for Python' },
  { kind: 'php', label: 'Receiver for PHP' },
];

/** What types are called when the payload has no name that could be one. */
const DEFAULT_NAME = 'WebhookBody';

/**
 * Writes one form of the contract.
 * @param title what the payload is called; may be empty
 */
export function writeContract(kind: ContractKind, type: BodyType, title = ''): SourceFile {
  const name = typeName(title, DEFAULT_NAME);
  switch (kind) {
    case 'json-schema':
      return {
        fileName: 'body.schema.json',
        source: jsonSchema(type, { title: title === '' ? DEFAULT_NAME : title }),
      };
    case 'typescript':
      return { fileName: 'body.ts', source: typescript(type, name) };
    case 'zod':
      return { fileName: 'body.schema.ts', source: zodSource(type, name) };
    default:
      return receiver(kind, type, { title });
  }
}
