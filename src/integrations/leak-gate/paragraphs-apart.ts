import { madeBreak } from './line-breaks.ts';

/** Of private use (Unicode): stands for a break while JSON is written, which would escape it; what surrounds an escape is read by itself. */
const standIn = '\uE000';

/**
 * A letter of the search index with breaks inserted between its paragraphs: the index joins them with blanks, and if the
 * end of one and the beginning of the next are read as one sentence, a street looks like somebody’s home.
 *
 * @param stored JSON as `storeLetter` writes it; what is not of that shape comes back as it is
 * @example
 * paragraphsApart('["/a","б в г",{},["p1",0,"p2",2]]') // '["/a","⏎б в ⏎г",{},["p1",0,"p2",2]]'
 */
export function paragraphsApart(stored: string): string {
	const letter = parsed(stored);
	if (!Array.isArray(letter)) return stored;
	const [url, content, meta, anchors]: unknown[] = letter;
	if (typeof content !== 'string' || !Array.isArray(anchors)) return stored;
	const words = content.split(' ');
	let place = 0;
	for (const step of anchors) {
		if (typeof step !== 'number') continue;
		place += step;
		const word = words[place];
		if (word !== undefined) words[place] = standIn + word;
	}
	return JSON.stringify([url, words.join(' '), meta, anchors]).replaceAll(standIn, madeBreak);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
