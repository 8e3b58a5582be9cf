/** The id of the Trigger field, so that the way to it can be offered elsewhere. */
export const triggerInputId = 'trigger';
