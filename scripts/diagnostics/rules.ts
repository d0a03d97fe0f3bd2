/**
 * The rules of the ingest command itself, each with what it means. Names are permanent; each has a page
 * docs/diagnostics/<rule>.md. The rules of a country's letters stand with its jurisdiction.
 */
export const rules = {
	'file-not-found': 'There is no such file or folder.',
	'unreadable-file': 'The file is there but cannot be read.',
	'unknown-format': 'No format of the archive reads such files.',
	'empty-file': 'The file holds no text.',
	'unreadable-encoding': 'The file is not text in an encoding that the archive reads.',
	'unreadable-text': 'The words of the letter are in no language that the archive reads.',
	'control-characters': 'The text held characters that show nothing; they were left out.',
	'decoded-anew': 'The letters of the file were decoded by the wrong charset, which was undone.',
	'mislabelled-file': 'The file is of another format than its name says; it was read as what it is.',
	'encrypted-file': 'The file is locked with a password.',
	'damaged-file': 'The file is cut off or broken.',
	'too-large': 'The file, or something inside it, is past a limit of size, pages or number.',
	'too-deep': 'Files inside files, or parts inside parts, go deeper than the limit.',
	'time-limit': 'Reading the file took longer than one file may take.',
	'memory-limit': 'Reading the file took more memory than one file may take.',
	'hidden-data': 'The file holds data that a reader does not see and nobody could redact.',
	'hidden-by-body': 'The source holds words that nobody sees who looks at it; they were left out.',
	'unread-style': 'A style sheet of the page may hide words that were taken.',
	'redaction-not-applied': 'Words were marked to be redacted and are still in the file.',
	'no-letter-inside': 'Nothing inside the file could be read as a letter.',
	'unread-part': 'A part of the file could not be read; the rest was.',
	'unsafe-name': 'A name inside the file points outside its folder; only its last part was kept.',
	'low-confidence': 'The text was recognised from a picture, and not well enough to trust.',
	'masked-in-picture':
		'Personal data was masked in a text that was recognised from a picture; more may have been missed.',
	'source-withheld': 'The letter is published without its source: no copy of it is safe to publish.',
	'special-category':
		'The letter tells a person’s health or criminal record, and words are left that no form gives away.',
	'person-named': 'The letter names a person, and it is not sure whether the name is public.',
	'number-in-picture':
		'The letter’s date or index may stand in a picture and could not be read for sure; it waits for a person.',
	'stamp-in-picture':
		'Former name of `number-in-picture`: letters that were taken before stamps in pictures were read may still have it in `review`.',
	'unsure-date': 'The date stands in a picture alone, and no second look bears it out.',
	'unsure-registration-index':
		'The registration index stands in a picture alone, and no second look bears it out.',
	'tracked-changes':
		'The document holds changes that were not accepted; the text as it would be after them was taken.',
	'signature-differs': 'The electronic signature is not the signature of this document.',
	'unusable-sidecar': 'The file of corrections beside the source cannot be used.',
	'words-not-found': 'Words or a place that a person masks or opens are not in the letter.',
	'masked-by-hand':
		'Words were masked in the letter’s file alone, and what else was made of its source says them still.',
	'incomplete-letter': 'The letter lacks what its address is made of: body, date or registration index.',
	'appendix-alone': 'The document belongs to a letter, and that letter was not found.',
	'private-letter': 'No public body signs the letter: it is a request, or a letter of a company.',
	'personal-data-left': 'Redaction left something that has the form of personal data.',
	'possible-duplicate': 'The archive has another letter of this body with this date and index.',
	'same-words':
		'The archive has a letter of the same words, and a person says that it has another date or index.',
	'lost-letter': 'Of the letters of a source not each was written, unchanged or refused.',
	'own-network': 'The address leads to this machine or into its network.',
	'published-letter': 'A letter that was published was made anew; it waits to become the next version.',
	'withdrawn-letter': 'The letter was published once and withdrawn.',
	'unwritable-place': 'A folder or file of the content cannot be written by this account.',
	'unusable-value': 'A value cannot stand in the archive as it is written.',
	'internal-error': 'The program failed on this file.',
} as const;

/** Name of a rule of the ingest command. */
export type Rule = keyof typeof rules;
