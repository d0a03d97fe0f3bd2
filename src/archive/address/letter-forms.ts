/** Endings of the files that are beside every letter's page, without the first dot. */
export const letterForms = ['json', 'md'] as const;

/** Endings of the files that stood there besides, in releases whose lines in the ledger do not name them. */
export const formerForms = ['bib', 'ris', 'csl.json', 'linkset.json', 'proof.json'] as const;

/** A file of `formerForms`. */
export type FormerForm = (typeof formerForms)[number];
