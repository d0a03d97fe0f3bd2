import { ledgerRules } from '#archive/ledger/fault.ts';

/**
 * What can be wrong with a content folder by itself, each with what it means. Names are permanent; each has a page
 * docs/diagnostics/<rule>.md.
 */
export const contentRules = {
	'stray-file': 'A file lies in the content that has no place there.',
	'misnamed-file': 'A file has a name that is almost right: no program would read it.',
	'leftover-file': 'A program has left a copy or a note beside the content.',
	'interrupted-command': 'A command was cut off and has left a file.',
	'symbolic-link': 'The content holds a link, or what is no file, in place of a file.',
	'empty-content-file': 'A content file is empty.',
	'not-utf-8': 'A content file is not text in UTF-8, or was decoded wrongly before it was saved.',
	'unseen-characters': 'A content file holds signs that show nothing or turn words around.',
	'line-ends': 'A content file has the line ends of Windows or of an old Mac.',
	'conflict-markers': 'A merge of git was not ended in a file.',
	'broken-front-matter': 'The front matter of a content file cannot be read.',
	'wrong-field': 'A field of the front matter cannot be as it is.',
	'id-not-place': 'The id in a content file is not the file’s place.',
	'wrong-paragraph-ids': 'The ids of a letter’s paragraphs do not fit its text.',
	'unsafe-link': 'A text has a link that may run something or leads nowhere from a copy.',
	'past-limits': 'A text is longer, deeper or fuller of marks than a letter can be.',
	'picture-in-text': 'A text shows a picture that is no part of the archive.',
	'raw-html': 'A text holds HTML.',
	'unknown-body': 'A file names a public body that the archive does not have.',
	'unknown-letter': 'A request or a page names a letter that the archive does not have.',
	'unknown-subject': 'A letter names a subject that the list of subjects does not have.',
	'wrong-quotation': 'A page quotes what the letter does not say.',
	'source-differs': 'The copy of a source is not the one that its letter names.',
	'lost-ledger': 'Lines of the ledger that were there before are gone or changed.',
} as const;

/** Name of a rule that the content folder is held to. */
export type ContentRule = keyof typeof contentRules;

/** What every rule of the build's first gate means. */
export const gateRules = { ...contentRules, ...ledgerRules };

/** One thing that is wrong with the content. */
export interface GateFault {
	readonly rule: keyof typeof gateRules;
	/** What is at fault: a file’s path from the content folder, with its line where one is to blame; id of a letter. */
	readonly subject: string;
	/** What happened and what to do, for a person; repeats no word of a letter. */
	readonly message: string;
}
