import { characterEntities } from 'character-entities';

/** An element with an id, and how much of a page's text stands before it. */
export interface TextAnchor {
	readonly id: string;
	at: number;
}

/** Examples: `&nbsp;`, `&#39;`, `&#x27;` */
const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const ends = /^\p{White_Space}+|\p{White_Space}+$/gu;
const newLines = /(?:\r?\n)+/g;
const runs = /\p{White_Space}{2,}/gu;
const whiteSpace = /\p{White_Space}+/u;
/** Parts words of languages that have no spaces; Pagefind drops it. */
const zeroWidthSpace = '\u200B';
const highestCodePoint = 0x10ffff;

/** A text with its character references replaced. */
export function decodeText(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(reference, (whole, hexadecimal, decimal, name) => {
		if (name) return characterEntities[name] ?? whole;
		const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
		return code <= highestCodePoint ? String.fromCodePoint(code) : whole;
	});
}

/** A short text of a page as it reads: decoded, in one line, no space twice. */
export function squeeze(text: string): string {
	return decodeText(text).replace(ends, '').replace(newLines, ' ').replace(runs, ' ');
}

/** Words of a decoded text. */
export function wordsOf(text: string): string[] {
	return text
		.split(whiteSpace)
		.map((word) => word.replaceAll(zeroWidthSpace, ''))
		.filter(Boolean);
}

/** The places of anchors in a text, counted in words. */
export function anchorsOf({
	text,
	anchors,
}: {
	readonly text: string;
	readonly anchors: readonly TextAnchor[];
}): { readonly id: string; readonly location: number }[] {
	let words = 0;
	let from = 0;
	return anchors.map(({ id, at }) => {
		words += wordsOf(decodeText(text.slice(from, at))).length;
		from = at;
		return { id, location: words };
	});
}
