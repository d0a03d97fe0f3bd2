/**
 * The ingest command’s own rules and their meanings. Names are permanent; each has a page
 * docs/diagnostics/<rule>.md. Rules for a country’s letters belong to its jurisdiction.
 */
export const rules = {
	'file-not-found': 'There is no such file or folder.',
	'unreadable-file': 'The file exists but cannot be read.',
	'unknown-format': 'The archive has no reader for files of this format.',
	'empty-file': 'The file contains no text.',
	'unreadable-encoding': 'The file is not text in an encoding that the archive can read.',
	'unreadable-text': 'The letter is not in a language that the archive can read.',
	'control-characters': 'The text had invisible characters; they were left out.',
	'decoded-anew': 'The text had been decoded with the wrong charset; this was undone.',
	'mislabelled-file': 'The file is not of the format its name claims; it was read as what it is.',
	'encrypted-file': 'The file is protected by a password.',
	'layer-not-taken':
		'The words that the file stores for a page are not what it shows; it was recognised instead.',
	'damaged-file': 'The file is truncated or damaged.',
	'too-large': 'The file, or something inside it, exceeds a limit on size, pages or number.',
	'too-deep': 'Files within files, or parts within parts, are nested deeper than the limit.',
	'time-limit': 'Reading the file took longer than the limit.',
	'memory-limit': 'Reading the file took more memory than the limit.',
	'hidden-data': 'The file holds data that readers cannot see and nobody could redact.',
	'hidden-by-body': 'The source holds words that nobody looking at it can see; they were left out.',
	'unread-style': 'A style sheet of the page may hide words that were included.',
	'redaction-not-applied': 'Words marked for redaction are still in the file.',
	'no-letter-inside': 'Nothing inside the file could be read as a letter.',
	'unread-part': 'Part of the file could not be read; the rest was.',
	'unsafe-name': 'A file name inside the file points outside its folder; only its last part was kept.',
	'low-confidence': 'The text was recognised from an image, not well enough to be trusted.',
	'masked-in-picture':
		'Personal data was masked in text recognised from an image; some may have been missed.',
	'source-withheld': 'The letter is published without its source: no copy is safe to publish.',
	'special-category':
		'The letter tells of a person’s health or criminal record, in words that no pattern can find.',
	'person-named': 'The letter names a person, and whether the name is public is uncertain.',
	'number-in-picture':
		'The letter’s date or index may be in an image and could not be read with certainty; a person must look.',
	'stamp-in-picture':
		'Former name of `number-in-picture`: letters ingested before stamps in images were read may still have it in `review`.',
	'unsure-date': 'The date appears only in an image, and no second reading confirms it.',
	'unsure-registration-index':
		'The registration index appears only in an image, and no second reading confirms it.',
	'tracked-changes':
		'The document has tracked changes that were not accepted; the text was read as if they had been.',
	'signature-differs': 'The electronic signature belongs to another document.',
	'unusable-sidecar': 'The sidecar file beside the source cannot be used.',
	'words-not-found': 'Words or a place that a person wants masked or unmasked are not in the letter.',
	'masked-by-hand':
		'Words were masked only in the letter’s file; other files made from its source still contain them.',
	'incomplete-letter':
		'The letter lacks part of what its address is made of: body, date or registration index.',
	'appendix-alone': 'The document belongs to a letter that was not found.',
	'private-letter': 'No public body signed the letter: it is a request, or a company’s letter.',
	'personal-data-left': 'Redaction left something that looks like personal data.',
	'possible-duplicate': 'The archive has another letter from this body with the same date and index.',
	'same-words':
		'The archive has a letter with the same words, and a person gave this one a different date or index.',
	'lost-letter': 'Not every letter of a source ended as written, unchanged or refused.',
	'own-network': 'The address leads to this machine or its network.',
	'published-letter': 'A published letter was made anew; it is waiting to become the next version.',
	'withdrawn-letter': 'The letter was published and later withdrawn.',
	'unwritable-place': 'This account may not write to a folder or file of the content.',
	'unusable-value': 'The archive cannot store a value as it is written.',
	'internal-error': 'The program failed on this file.',
} as const;

/** Name of a rule of the ingest command. */
export type Rule = keyof typeof rules;
