import { diffArrays } from 'diff';
import { apostrophes } from '#archive/text/apostrophes.ts';

/** A stretch of two texts laid over each other: in both, in the old one only, in the new one only. */
export interface DifferencePart {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** Changed words; texts that differ in more say little beside each other, and comparing them would take long. */
const maxEditLength = 1000;

/** Examples: `[приховано: телефон]`, `12 450,00`, `об’єднання`, `екс-голова`, a stretch of spaces, `,`. */
const token = new RegExp(
	[
		'\\[[^[\\]\\n]{1,80}\\]',
		'\\d+(?:[.,\\u00A0\\u202F]\\d+)*',
		`[\\p{L}\\p{N}]+(?:[-${apostrophes}][\\p{L}\\p{N}]+)*`,
		'\\s+',
		'[^\\s\\p{L}\\p{N}]',
	].join('|'),
	'gu',
);

/**
 * What changed between two texts, by whole words. Changed words that only spaces part are one change, so that a reader
 * sees phrases. Parts that are the same or removed give the old text, parts that are the same or added the new one.
 *
 * @example
 * wordDifference('на суму 12 грн', 'на суму 14 тис. грн')
 * // same «на суму », removed «12», added «14 тис.», same « грн»
 */
export function wordDifference(before: string, after: string): DifferencePart[] {
	const parts: DifferencePart[] = [];
	const [then, now] = [tokens(before), tokens(after)];
	const changes = diffArrays(then, now, { maxEditLength }) ?? [
		{ value: then, removed: true },
		{ value: now, added: true },
	];
	for (const { value, added, removed } of joined(changes)) {
		if (value.length > 0)
			parts.push({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') });
	}
	return parts;
}

interface Change {
	readonly value: readonly string[];
	readonly added?: boolean;
	readonly removed?: boolean;
}

function tokens(text: string): string[] {
	return text.match(token) ?? [];
}

/** Puts each run of changes as one removal and one addition, spaces between changed words among them. */
function joined(changes: readonly Change[]): Change[] {
	const out: Change[] = [];
	let removed: string[] = [];
	let added: string[] = [];
	const flush = () => {
		out.push({ value: removed, removed: true }, { value: added, added: true });
		removed = [];
		added = [];
	};
	changes.forEach((change, at) => {
		const next = changes[at + 1];
		const parts = (next?.added || next?.removed) && removed.length + added.length > 0;
		if (change.removed) add(removed, change.value);
		else if (change.added) add(added, change.value);
		else if (parts && change.value.join('').trim() === '') {
			add(removed, change.value);
			add(added, change.value);
		} else {
			flush();
			out.push(change);
		}
	});
	flush();
	return out;
}

/** Puts values at the end of a list, however many there are. */
function add(list: string[], values: readonly string[]): void {
	for (const value of values) list.push(value);
}
