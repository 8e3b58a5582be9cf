/** Remarks that several ready templates share. */

/** Amounts are whole numbers of the smallest unit, as the reference system sends them. */
export const MINOR_UNITS =
  'Amounts are sent in the smallest unit of the currency: 13500 is 135.00. A payload cannot divide, so the field names say so; divide on the receiving side.';

/** What a context without a value gives. */
export const EMPTY_IDS =
  'A customer without a source id is sent with an empty text there. Use `customer.id` where your receiver knows that one.';
