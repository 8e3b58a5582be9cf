/** What a ready template for a receiver is made of. */

/** An HTTP header that the receiver asks for. Values are described, never held: they are secrets. */
export interface GalleryHeader {
  /** Lower case, as the webhook channel wants it. */
  readonly name: string;
  /** What to enter as its value. */
  readonly value: string;
}

/** Text of the template that only the person who uses it knows. */
export interface FillIn {
  /** The text as it stands in the template. */
  readonly text: string;
  /** What takes its place. */
  readonly meaning: string;
}

export interface GalleryTemplate {
  /** Stable id in lower-case letters and dashes. */
  readonly id: string;
  /** Whose system it is for. */
  readonly receiver: string;
  readonly title: string;
  /** What arriving at the receiver does, in a sentence or two. */
  readonly description: string;
  /** The receiver's documentation of the endpoint, by its title. */
  readonly docs: { readonly title: string; readonly url: string };
  /** True where the receiver expects the payload at the root, without the envelope. */
  readonly raw: boolean;
  /** Contexts that it is written for, the best first. */
  readonly contextIds: readonly string[];
  /** The URL to enter, with parts of one's own in capitals. */
  readonly url: string;
  readonly headers: readonly GalleryHeader[];
  readonly template: string;
  readonly fillIns: readonly FillIn[];
  /** What is good to know before it goes live, a sentence or two each. */
  readonly notes: readonly string[];
}
