/** What the chunk for handing on holds. */
export { decodeLink } from '../../share/link.ts';
export { ShareLayer } from './ShareLayer.tsx';
