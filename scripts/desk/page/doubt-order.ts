import { levelOf } from '../../diagnostics/level-of.ts';

const levels = ['settle', 'look', 'information'];

/** Rules of doubts of one level, the worst first: what may expose a person, then what makes a letter another, then what it says. */
const worstFirst = [
	'special-category',
	'masked-by-hand',
	'words-not-found',
	'redaction-not-applied',
	'hidden-data',
	'masked-in-picture',
	'person-named',
	'missing-addressee',
	'hidden-by-body',
	'unread-style',
	'low-confidence',
	'same-words',
	'possible-duplicate',
	'published-letter',
	'signature-differs',
	'missing-authority',
	'ambiguous-registration-index',
	'ambiguous-date',
	'missing-registration-index',
	'missing-date',
	'unsure-date',
	'unsure-registration-index',
	'unread-part',
	'tracked-changes',
	'several-signatories',
	'missing-signatory',
	'layer-not-taken',
	'mislabelled-file',
	'decoded-anew',
	'control-characters',
	'unplaced-line',
	'edrpou-check-digit',
	'missing-edrpou',
	'unsafe-name',
];

/** How a doubt compares with another in the queue: by its level, then by its rule; unweighed rules are in the middle. */
export function compareDoubts(a: string, b: string): number {
	return levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)) || weightOf(a) - weightOf(b);
}

function weightOf(rule: string): number {
	const at = worstFirst.indexOf(rule);
	return at < 0 ? worstFirst.length / 2 : at;
}
