import { decodeReferences } from '#archive/text/decode-references.ts';

/** An element with an id, and how much of a page's text is before it. */
export interface TextAnchor {
	readonly id: string;
	at: number;
}

const ends = /^\p{White_Space}+|\p{White_Space}+$/gu;
const newLines = /(?:\r?\n)+/g;
const runs = /\p{White_Space}{2,}/gu;
const whiteSpace = /\p{White_Space}+/u;
/** Parts words of languages that have no spaces; Pagefind drops it. */
const zeroWidthSpace = '\u200B';

/** A short text of a page as it reads: decoded, in one line, no space twice. */
export function squeeze(text: string): string {
	return decodeReferences(text).replace(ends, '').replace(newLines, ' ').replace(runs, ' ');
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
		words += wordsOf(decodeReferences(text.slice(from, at))).length;
		from = at;
		return { id, location: words };
	});
}
