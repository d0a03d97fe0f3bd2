/**
 * What can be wrong between the ledger and the content, each with what it means. Names are permanent; each has a page
 * docs/diagnostics/<rule>.md.
 */
export const ledgerRules = {
	'dropped-letter': 'A letter that was published is gone, and no withdrawal says why.',
	'changed-letter': 'A published letter was changed without a correction.',
	'changed-version': 'An older version of a letter is gone or was changed.',
	'moved-paragraph': 'An address of a paragraph leads to another one, or was given twice.',
	'reused-address': 'A letter stands at an address that another letter had.',
	'unfinished-change': 'A command was interrupted while it changed the content.',
	'unfinished-withdrawal': 'A withdrawal was begun and not ended.',
	'broken-ledger': 'The ledger was changed by hand or cut short.',
	'broken-release': 'A release does not hold what it says.',
} as const;

/** Name of a rule that ledger and content are held to. */
export type LedgerRule = keyof typeof ledgerRules;

/** One thing that is wrong between the ledger and the content. */
export interface LedgerFault {
	readonly rule: LedgerRule;
	/** What is at fault: id of a letter, `<id> v2`, a file’s path from the content folder. */
	readonly subject: string;
	/** What happened and what to do, for a person. */
	readonly message: string;
}
