/** Endings of a feed's files, one a form. */
export const feedForms = ['xml', 'json'] as const;
