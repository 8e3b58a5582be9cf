/** Customers: short, in full, and as a mere reference. */
import {
  choice,
  date,
  dateTime,
  extend,
  group,
  insertAfter,
  nullable,
  object,
  open,
  shape,
  text,
} from '../keys.ts';
import { customerLoyalty, customerReferrals, customerSummary } from './customerTotals.ts';

const id = text('Id of the customer, given by the system; begins with cust_.');
const name = text('Full name of the customer, as the profile has it.');
const email = text('E-mail address of the customer.');
const phone = text('Phone number of the customer, with the country code where it was given so.');
const source_id = text('Id of the customer in your own system, such as a shop or a CRM.');
const metadata = open('Fields of your own that are kept with the customer; any names and values.');
const isCustomer = choice('Kind of object: always customer.', ['customer']);

const contact = shape('contact', {
  name,
  description: text('Note about the customer, written by your team or by your shop.'),
  email,
  phone,
  birthdate: date('Day of birth of the customer.'),
  address: nullable(
    group('Postal address of the customer; null when none was given.', {
      city: text('City or town of the address.'),
      state: text('State, province or region of the address.'),
      line_1: text('First line of the address: street and house number.'),
      line_2: text('Second line of the address: flat, floor, or building.'),
      country: text('Country of the address.'),
      postal_code: text('Postal code of the address.'),
    }),
  ),
  metadata,
});

export const customerProfile = extend(
  'customerProfile',
  contact,
  {
    id,
    source_id,
    summary: nullable(
      object(customerSummary, 'What the customer has ordered and redeemed so far.'),
    ),
    loyalty: nullable(
      object(customerLoyalty, 'Points and tiers of the customer in loyalty programs.'),
    ),
    referrals: nullable(object(customerReferrals, 'How the customer was referred by others.')),
    system_metadata: open('Fields that the system keeps with the customer; any names and values.'),
    created_at: dateTime('When the customer was first stored.'),
    updated_at: dateTime('When the customer was last changed.'),
    assets: group('Pages that were made for the customer.', {
      cockpit_url: text('Address of the customer’s own page with codes, points and orders.'),
    }),
    object: isCustomer,
  },
  { always: ['summary', 'loyalty', 'referrals', 'object'] },
);

export const customerReference = shape(
  'customerReference',
  { id, object: isCustomer },
  { always: ['id', 'object'] },
);

const short = { id, name, email, source_id, metadata };

export const customer = shape('customer', { ...short, object: isCustomer });

/** The customer and the holder at the top of an event's data come with their phone number too. */
export const addressee = insertAfter('addressee', customer, 'email', { phone });

export const eventCustomer = shape(
  'eventCustomer',
  { ...short, object: text('Kind of object: customer.') },
  { always: ['object'] },
);
