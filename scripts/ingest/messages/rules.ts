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
	'control-characters': 'The text held characters that show nothing; they were left out.',
	'incomplete-letter': 'The letter lacks what its address is made of: body, date or registration index.',
	'personal-data-left': 'Redaction left something that has the form of personal data.',
	'possible-duplicate': 'The archive has another letter of this body with this date and index.',
	'unusable-value': 'A value cannot stand in the archive as it is written.',
	'internal-error': 'The program failed on this file.',
} as const;

/** Name of a rule of the ingest command. */
export type Rule = keyof typeof rules;
