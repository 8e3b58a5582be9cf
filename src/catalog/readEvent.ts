/** The door for an event's file. */
import type { MissingReason, ValueType } from '../language/keySpace.ts';
import type {
  EventCatalog,
  KeyEntries,
  KeyEntry,
  StoredContext,
  StoredSample,
} from './eventCatalog.ts';
import { readEnvelopeSample } from './readEnvelope.ts';
import { readFormat } from './readIndex.ts';
import { Reader } from './reader.ts';

const TYPES: readonly ValueType[] = ['string', 'number', 'integer', 'boolean', 'object', 'array'];
const REASONS: readonly MissingReason[] = ['nullable', 'optional', 'alternative'];

/**
 * Reads an event's file.
 * @param value the parsed content of the file
 * @returns the event's catalogue; its entries are shared wherever the file shares them
 * @throws CatalogError with a sentence for a person, where the value is no event's file
 */
export function readEventFile(value: unknown): EventCatalog {
  const file = new Reader(value, 'The catalogue’s file of an event');
  readFormat(file);
  const shapes = new Shapes(file.field('shapes'));
  return {
    event: file.field('event').text(),
    description: file.field('about').text(),
    objects: shapes.readKeys(file.field('objects')),
    contexts: new Map(
      file
        .field('contexts')
        .entries()
        .map(([id, context]) => [id, readContext(context)]),
    ),
    values: file
      .field('values')
      .list()
      .map((item) => item.any()),
  };
}

/** The shapes of a file, each read when it is first used. */
class Shapes {
  private readonly source: Reader;
  private readonly done = new Map<string, KeyEntries>();
  private readonly open = new Set<string>();

  constructor(source: Reader) {
    this.source = source;
  }

  readKeys(keys: Reader): KeyEntries {
    return new Map(keys.entries().map(([name, key]) => [name, this.readKey(key)]));
  }

  private readKey(key: Reader): KeyEntry {
    const type = key.field('type');
    const nullable = key.field('nullable').isTrue();
    const missing = key.field('missing');
    const values = key.field('values');
    const format = key.field('format');
    const occurs = key.field('occurs');
    const element = key.field('element');
    const anyName = key.field('anyName');
    const reason = nullable ? 'nullable' : missing.missing ? undefined : missing.oneOf(REASONS);
    return {
      description: key.field('about').text(),
      types: type.missing ? [] : [type.oneOf(TYPES)],
      nullable,
      ...(reason === undefined ? {} : { missing: reason }),
      ...(values.missing ? {} : { enum: values.list().map((item) => item.textOrNumber()) }),
      ...(format.missing ? {} : { format: format.text() }),
      ...(occurs.missing ? {} : { occurs: occurs.text() }),
      open: key.field('open').isTrue(),
      children: this.childrenOf(key),
      ...(element.missing ? {} : { element: this.readKey(element) }),
      ...(anyName.missing ? {} : { anyName: this.readKey(anyName) }),
    };
  }

  private childrenOf(key: Reader): KeyEntries {
    const shape = key.field('shape');
    if (!shape.missing) return this.shape(shape);
    const keys = key.field('keys');
    return keys.missing ? NO_CHILDREN : this.readKeys(keys);
  }

  private shape(reference: Reader): KeyEntries {
    const id = reference.text();
    const known = this.done.get(id);
    if (known !== undefined) return known;
    // A shape within itself would be endless.
    if (this.open.has(id)) throw reference.error('contains itself');
    this.open.add(id);
    const keys = this.readKeys(this.source.field(id));
    this.open.delete(id);
    this.done.set(id, keys);
    return keys;
  }
}

const NO_CHILDREN: KeyEntries = new Map();

function readContext(context: Reader): StoredContext {
  const samples = context.field('samples');
  const list = samples.list().map(readSample);
  if (list.length === 0) throw samples.error('is empty');
  return { envelope: readEnvelopeSample(context.field('envelope')), samples: list };
}

function readSample(sample: Reader): StoredSample {
  return {
    id: sample.field('id').text(),
    label: sample.field('label').text(),
    description: sample.field('about').text(),
    data: sample.field('data').any(),
  };
}
