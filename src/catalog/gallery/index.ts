/**
 * Ready templates for real receivers. Names and required fields are those of the receivers' public
 * documentation; everything else is worded here.
 */
import { journeys } from './journeys.ts';
import { messages } from './messages.ts';
import { records } from './records.ts';
import type { GalleryTemplate } from './types.ts';

export type { FillIn, GalleryHeader, GalleryTemplate } from './types.ts';

/** Every ready template, those for campaigns first. */
export const gallery: readonly GalleryTemplate[] = [...journeys, ...messages, ...records];
