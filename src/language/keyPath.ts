/** Key paths: reading and writing what stands between `{{` and `}}`. */

/** One step of a path: a property's name, or an array's index. */
export type PathSegment =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number };

/** A key path, from the top-level object down. Never empty. */
export type KeyPath = readonly PathSegment[];
