/**
 * How the ledger and the content can disagree, and what each rule means. Names are permanent; each has a page
 * docs/diagnostics/<rule>.md.
 */
export const ledgerRules = {
	'dropped-letter': 'A published letter is missing, and no withdrawal says why.',
	'changed-letter': 'A published letter was changed without recording a correction.',
	'changed-version': 'An older version of a letter is missing or was changed.',
	'moved-paragraph': 'A paragraph’s address leads to a different paragraph, or was given twice.',
	'reused-address': 'A letter is at an address that belonged to another letter.',
	'unfinished-change': 'A command was interrupted while changing the content.',
	'unfinished-withdrawal': 'A withdrawal was begun but not finished.',
	'broken-ledger': 'The ledger was changed by hand or cut short.',
	'broken-release': 'A release does not contain what it states.',
} as const;

/** Name of a rule that ledger and content must satisfy. */
export type LedgerRule = keyof typeof ledgerRules;

/** A disagreement between the ledger and the content. */
export interface LedgerFault {
	readonly rule: LedgerRule;
	/** Where: a letter’s id, `<id> v2`, or a file’s path from the content folder. */
	readonly subject: string;
	/** What happened and what to do, for a person. */
	readonly message: string;
}
