/** How the words that were read compare with those that another program finds in the source. */
export interface WordsShare {
	/** Words of the other text. */
	readonly of: number;
	/** Those that were not read, and those that were read and are not there. */
	readonly lost: number;
	readonly added: number;
	/** Words that were recognised in pictures beside the text, which the other program does not look at: neither lost nor added. */
	readonly pictured: number;
	/** Those that differ, each as often as it does: they may name persons. */
	readonly differing: { readonly lost: readonly string[]; readonly added: readonly string[] };
}

/** Words that are read and do not stand in the letter's text, by why. */
export interface WordsApart {
	/** Stamps, notices and lines that no requisite holds: they stand beneath the letter. */
	readonly marks: number;
	/** Words of personal data, under masks. */
	readonly masks: number;
	/** Numbers of pages: they stand nowhere. */
	readonly pageNumbers: number;
}

// «послуги⁴»
const raisedFigure = /[⁰¹²³⁴-⁹]/gu;
const aWord = /[\p{L}\p{N}]+/gu;
// «надан-», «інфор\u00AD», «47-» of a code: the next line goes on with it
const cutAtLineEnd = /(?<=[\p{L}\p{N}])[-\u00AD\u2010]\s*\n\s*(?=[\p{Ll}\p{N}])/gu;

/**
 * Compares two texts by how often each word is in them, whatever their order: numbers of pages, hyphens at line
 * ends, raised figures and case do not count.
 *
 * @param pictured those of the words read that are in pictures: they make up for no word that was lost
 * @example
 * wordsShare('Рада повідомляє', 'Рада повідомляє про це') // { of: 4, lost: 2, added: 0, pictured: 0, … }
 */
export function wordsShare(read: string, other: string, pictured = ''): WordsShare {
	const [all, apart, theirs] = [counted(read), counted(pictured), counted(other)];
	const ours = new Map([...all].map(([word, count]) => [word, Math.max(0, count - (apart.get(word) ?? 0))]));
	const missing = (from: ReadonlyMap<string, number>, where: ReadonlyMap<string, number>) =>
		[...from].flatMap(([word, count]) =>
			Array<string>(Math.max(0, count - (where.get(word) ?? 0))).fill(word),
		);
	const differing = { lost: missing(theirs, ours), added: missing(ours, theirs) };
	const of = [...theirs.values()].reduce((sum, count) => sum + count, 0);
	const inPictures = [...apart.values()].reduce((sum, count) => sum + count, 0);
	return {
		of,
		lost: differing.lost.length,
		added: differing.added.length,
		pictured: inPictures,
		differing,
	};
}

/** How many words a text has, counted as `wordsShare` does. */
export function countWords(text: string): number {
	return [...counted(text).values()].reduce((sum, count) => sum + count, 0);
}

function counted(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text
		.replace(cutAtLineEnd, '')
		.replace(raisedFigure, (figure) => figure.normalize('NFKC'))
		.normalize('NFC')
		.toLowerCase()
		.matchAll(aWord)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}
