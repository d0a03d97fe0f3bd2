/**
 * How much a doubt matters. `settle`: it must be settled before the letter is released, for something published would be
 * wrong or unlawful; `look`: worth a look; `information`: nothing to do, and no letter goes into review for it.
 */
export type Level = 'settle' | 'look' | 'information';

const levels: Readonly<Record<string, Level>> = {
	'unsure-date': 'settle',
	'unsure-registration-index': 'settle',
	'ambiguous-date': 'settle',
	'ambiguous-registration-index': 'settle',
	'number-in-picture': 'settle',
	'stamp-in-picture': 'settle',
	'missing-date': 'settle',
	'missing-registration-index': 'settle',
	'missing-authority': 'settle',
	'person-named': 'settle',
	'special-category': 'settle',
	'hidden-by-body': 'settle',
	'redaction-not-applied': 'settle',
	'masked-by-hand': 'settle',
	'masked-in-picture': 'settle',
	'signature-differs': 'settle',
	'possible-duplicate': 'settle',
	'same-words': 'settle',
	'unread-part': 'settle',
	'missing-edrpou': 'information',
	// Left out, a wrong code does no more harm than one that the letterhead does not have.
	'edrpou-check-digit': 'information',
	'mislabelled-file': 'information',
	'layer-not-taken': 'information',
	'source-withheld': 'information',
	'unsafe-name': 'information',
	'own-network': 'information',
	'several-signatories': 'information',
};

/**
 * The level of a rule; rules that are not named are worth a look.
 *
 * @example
 * levelOf('mislabelled-file') // 'information'
 */
export function levelOf(rule: string): Level {
	return levels[rule] ?? 'look';
}
