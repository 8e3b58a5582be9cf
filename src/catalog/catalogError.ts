/** A part of the catalogue cannot be read, or has no such trigger or purpose; says so for a person. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
}
