/** Receivers: small servers that verify a webhook's signature and take its body. */
import type { BodyType } from './bodyType.ts';
import { nodeExpressReceiver, nodeHttpReceiver } from './receivers/node.ts';
import { phpReceiver } from './receivers/php.ts';
import { pythonReceiver } from './receivers/python.ts';
import type { ReceiverInput } from './receivers/source.ts';

export type ReceiverKind = 'node-http' | 'node-express' | 'python' | 'php';

/** A generated file. */
export interface SourceFile {
  readonly fileName: string;
  readonly source: string;
}

export interface ReceiverOptions {
  /** What the payload is called, for the comment at the top. */
  readonly title?: string;
}

const RECEIVERS: Readonly<
  Record<ReceiverKind, { fileName: string; write: (input: ReceiverInput) => string }>
> = {
  'node-http': { fileName: 'receiver.mjs', write: nodeHttpReceiver },
  'node-express': { fileName: 'receiver.mjs', write: nodeExpressReceiver },
  python: { fileName: 'receiver.py', write: pythonReceiver },
  php: { fileName: 'receiver.php', write: phpReceiver },
};

/**
 * Writes a receiver.
 *
 * It answers POST requests: 204 when the body carries a valid `x-voucherify-signature` under the
 * secret of the environment variable VOUCHERIFY_SECRET and was kept, 401 when it does not, 413 above
 * 1 MiB, 400 when it is no JSON, 500 when it could not be kept. Nothing is parsed before it is verified.
 * @param type the body's type; its fields are listed where the user's own code goes
 */
export function receiver(
  kind: ReceiverKind,
  type: BodyType,
  { title = '' }: ReceiverOptions = {},
): SourceFile {
  const { fileName, write } = RECEIVERS[kind];
  return { fileName, source: write({ type, title }) };
}
