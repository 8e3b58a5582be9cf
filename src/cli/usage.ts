/** What the command line accepts. */

/** A call that cannot be understood; the message says what would be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Check and explain webhook payload templates.

  payload keys   --trigger T [--purpose P]
      One line a key: path, types, and "null" where it can be null, separated by tabs.

  payload sample --trigger T [--purpose P] [--raw]
      The sample event: the whole body, or the payload alone with --raw.

  payload check  [--trigger T] [--purpose P] [--raw] [--sample FILE] [--json] FILE...
      Checks templates. One line a finding: file:line:col severity code message.
      With --json one line a file: {"file", "errors", "warnings", "diagnostics", "body"}.
      --sample FILE takes the place of the sample event's data.
      Exit code 1 when a file has an error.

T is an event's name, a trigger's id, or its label. P is promotion, codes or message; it is needed only
where the trigger has several. FILE is UTF-8 text of at most 4 MiB. Exit code 2: the call is wrong.
`;
