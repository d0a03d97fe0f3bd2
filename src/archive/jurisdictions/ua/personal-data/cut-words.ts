import type { Span } from '../../../letter/span.ts';

/**
 * Places of a word that a line's end cuts with a hyphen: what a pattern finds only once the text is joined again.
 *
 * @param pattern global
 * @example
 * findCut('Придуман-\nській', /придуманськ\p{L}+/giu) // [{ start: 0, end: 16 }]
 */
export function findCut(text: string, pattern: RegExp): Span[] {
	const cuts = [...text.matchAll(cut)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	if (cuts.length === 0) return [];
	let joined = '';
	let at = 0;
	// Where each stretch of the joined text begins, in it and in the source.
	const stretches = [{ joined: 0, source: 0 }];
	for (const { start, end } of cuts) {
		joined += text.slice(at, start);
		at = end;
		stretches.push({ joined: joined.length, source: end });
	}
	joined += text.slice(at);
	const source = (offset: number) => {
		const stretch = stretches.findLast((candidate) => candidate.joined <= offset) ?? { joined: 0, source: 0 };
		return stretch.source + offset - stretch.joined;
	};
	return [...joined.matchAll(pattern)]
		.map((match) => ({
			start: source(match.index),
			end: source(match.index + match[0].length - 1) + 1,
			length: match[0].length,
		}))
		.filter(({ start, end, length }) => end - start > length)
		.map(({ start, end }) => ({ start, end }));
}

// «Придуман-\nській», «Придуман\u00AD\n  ській»
const cut = /(?<=\p{L})[-\u2010\u00AD]\r?\n[^\S\r\n]*(?=\p{L})/gu;
