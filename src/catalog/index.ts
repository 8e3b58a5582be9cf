/** The catalogue: triggers, the keys that each of them sends, and sample events. */
export type * from './types.ts';
export type { EventCatalog } from './eventCatalog.ts';
export { CatalogError } from './catalogError.ts';
export { PURPOSES, readCatalogIndex } from './readIndex.ts';
export { readEventFile } from './readEvent.ts';
export { contextOf } from './context.ts';
export { type KeyRow, findTrigger, keyRows } from './queries.ts';
