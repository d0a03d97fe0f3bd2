import { ledgerRules } from '#archive/ledger/fault.ts';

/**
 * What can be wrong with a content folder in itself, and what each rule means. Names are permanent; each has a page
 * docs/diagnostics/<rule>.md.
 */
export const contentRules = {
	'stray-file': 'A file is in the content folder that does not belong there.',
	'misnamed-file': 'A file’s name is almost right, so no program would read it.',
	'leftover-file': 'A program left a copy or a note in the content folder.',
	'interrupted-command': 'A command was cut short and left a file behind.',
	'symbolic-link': 'Where a file should be, there is a link or something else that is not a file.',
	'empty-content-file': 'A content file is empty.',
	'not-utf-8': 'A content file is not UTF-8 text, or was decoded wrongly before it was saved.',
	'unseen-characters': 'A content file has characters that are invisible or reverse the direction of text.',
	'line-ends': 'A content file has Windows or old Mac line endings.',
	'conflict-markers': 'A git merge was left unfinished in a file.',
	'broken-front-matter': 'The front matter of a content file cannot be read.',
	'wrong-field': 'A field of the front matter has a value that is not allowed.',
	'id-not-place': 'The id in a content file does not match its location.',
	'wrong-paragraph-ids': 'A letter’s paragraph ids do not match its text.',
	'unsafe-link': 'A text has a link that could run code, or that leads nowhere from a copy of the archive.',
	'past-limits': 'A text is longer, more deeply nested or denser in Markdown characters than any letter.',
	'picture-in-text': 'A text shows an image that is not part of the archive.',
	'raw-html': 'A text contains HTML.',
	'unknown-body': 'A file names a public body that the archive does not have.',
	'unknown-letter': 'A request or a page names a letter that the archive does not have.',
	'unknown-subject': 'A letter names a subject that is not in the list of subjects.',
	'wrong-quotation': 'A page quotes words that the letter does not contain.',
	'source-differs': 'The copy of a source is not the one named by its letter.',
	'lost-ledger': 'Earlier lines of the ledger are missing or changed.',
} as const;

/** Name of a rule for the content folder. */
export type ContentRule = keyof typeof contentRules;

/** All rules of the build’s first gate, with their meanings. */
export const gateRules = { ...contentRules, ...ledgerRules };

/** A fault in the content. */
export interface GateFault {
	readonly rule: keyof typeof gateRules;
	/** Where the fault is: a file’s path from the content folder, with a line number if one line is to blame; or a letter’s id. */
	readonly subject: string;
	/** What happened and what to do, for a person; never quotes a letter. */
	readonly message: string;
}
