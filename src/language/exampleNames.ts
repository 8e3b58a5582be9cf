/** Comparing names across systems: `firstName`, `first_name` and `FNAME` say the same. */

/** Words that other systems use, and what the events here call the same. Each becomes these words. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['user', ['customer']],
  ['client', ['customer']],
  ['contact', ['customer']],
  ['recipient', ['customer']],
  ['subscriber', ['customer']],
  ['member', ['customer']],
  ['person', ['customer']],
  ['profile', ['customer']],
  ['buyer', ['customer']],
  ['shopper', ['customer']],
  ['cust', ['customer']],
  ['coupon', ['voucher']],
  ['promo', ['voucher']],
  ['promocode', ['voucher', 'code']],
  ['couponcode', ['voucher', 'code']],
  ['vouchercode', ['voucher', 'code']],
  ['purchase', ['order']],
  ['transaction', ['order']],
  ['mail', ['email']],
  ['email', ['email']],
  ['emailaddress', ['email']],
  ['tel', ['phone']],
  ['telephone', ['phone']],
  ['mobile', ['phone']],
  ['cell', ['phone']],
  ['msisdn', ['phone']],
  ['phonenumber', ['phone']],
  ['fname', ['first', 'name']],
  ['firstname', ['first', 'name']],
  ['givenname', ['first', 'name']],
  ['lname', ['last', 'name']],
  ['lastname', ['last', 'name']],
  ['surname', ['last', 'name']],
  ['fullname', ['name']],
  ['userid', ['customer', 'id']],
  ['customerid', ['customer', 'id']],
  ['orderid', ['order', 'id']],
  ['uid', ['customer', 'id']],
  ['external', ['source']],
  ['addr', ['address']],
  ['line1', ['street']],
  ['zip', ['postal', 'code']],
  ['zipcode', ['postal', 'code']],
  ['postcode', ['postal', 'code']],
  ['region', ['state']],
  ['dob', ['birthdate']],
  ['birthday', ['birthdate']],
  ['birth', ['birthdate']],
  ['total', ['total', 'amount']],
  ['subtotal', ['subtotal', 'amount']],
  ['amt', ['amount']],
  ['sum', ['amount']],
  ['qty', ['quantity']],
  ['count', ['quantity']],
  ['product', ['item']],
  ['line', ['item']],
  ['expiry', ['expiration']],
  ['expires', ['expiration', 'date']],
  ['expire', ['expiration', 'date']],
  ['valid', ['expiration']],
  ['creation', ['created']],
  ['timestamp', ['created']],
]);

/** Words that say nothing on which thing is meant; a match of these alone needs more to go by. */
const VAGUE: ReadonlySet<string> = new Set([
  'id',
  'type',
  'object',
  'status',
  'date',
  'created',
  'updated',
  'at',
  'value',
  'active',
  'source',
  'channel',
  'metadata',
]);

const JOINING: ReadonlySet<string> = new Set(['the', 'of', 'a', 'an', 'my', 'your', 'is']);

/**
 * The words of a name, lower case and in the singular, with other systems' words replaced.
 * @param name in any usual spelling: `firstName`, `first_name`, `first-name`, `First Name`
 */
export function nameWords(name: string): readonly string[] {
  const words = name
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '' && !JOINING.has(word));
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // `phone number` and `e-mail` are one word of the list above.
    const two = SAME.get(word + (words[at + 1] ?? '-'));
    if (two !== undefined) at += 1;
    const single = singular(word);
    for (const same of two ?? SAME.get(word) ?? SAME.get(single) ?? [single]) found.add(same);
  }
  return [...found];
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The words of a place in some JSON: those of its own name, and those of the names above it. */
export interface PlaceWords {
  readonly own: readonly string[];
  readonly above: readonly string[];
}

/** Names that systems wrap their data in; they say nothing on what the data is. */
const WRAPPING: ReadonlySet<string> = new Set([
  'data',
  'to',
  'attribute',
  'property',
  'payload',
  'body',
  'param',
  'field',
  'content',
  'message',
  'event',
  'personalization',
  'dynamic',
  'template',
  'context',
  'trait',
  'input',
  'trigger',
  'location',
  'info',
  'detail',
  'custom',
]);

/** What a word counts: `sku` and `sku_id` are nearly the same. */
function weight(word: string): number {
  return VAGUE.has(word) ? 0.4 : 1;
}

/**
 * How well two places agree by their names.
 * @returns 0 for nothing in common, 1 where every word of one is found in the other
 */
export function nameAgreement(example: PlaceWords, key: PlaceWords): number {
  const shared = example.own.filter((word) => key.own.includes(word));
  if (shared.length === 0) return 0;
  const told = share(example.own, key, () => 1);
  const asked = share(key.own, example, () => 1);
  const above = example.above.filter((word) => !WRAPPING.has(word) || key.above.includes(word));
  // The nearest name says most: a name below `items` is not the customer's.
  const around = share(above, key, (index) => 2 ** index);
  const placed = [...example.own, ...above].some((word) => key.above.includes(word));
  const vague = shared.every((word) => VAGUE.has(word)) && !placed;
  const context = 0.4 + 0.6 * around;
  return told * asked * context * (vague ? 0.4 : 1);
}

/** How many levels of a key the example says nothing of: the fewer, the likelier it is meant. */
export function untoldLevels(example: PlaceWords, key: PlaceWords): number {
  return key.above.filter((word) => !example.above.includes(word) && !example.own.includes(word))
    .length;
}

/** The part of the words, by weight, that another place has too. */
function share(
  words: readonly string[],
  other: PlaceWords,
  importance: (index: number) => number,
): number {
  let all = 0;
  let found = 0;
  for (const [index, word] of words.entries()) {
    const counts = weight(word) * importance(index);
    all += counts;
    if (other.own.includes(word) || other.above.includes(word)) found += counts;
  }
  return all === 0 ? 1 : found / all;
}
