/** Endings of a feed's files, one per form. */
export const feedForms = ['xml', 'json'] as const;
