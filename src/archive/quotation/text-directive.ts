import type { Stretch } from './find-quotation.ts';
import { foldForQuotation } from './fold-for-quotation.ts';
import { occurrences } from './occurrences.ts';

/** Parts of a text directive, as they are in the text. */
interface Parts {
	readonly prefix: string;
	readonly start: string;
	readonly end: string;
	readonly suffix: string;
}

/** Characters of a quotation that is written whole. */
const longestExact = 80;
/** How many words of each edge are tried, and of what stands around. */
const edges = [4, 8];
const contexts = [0, 2, 4, 8];

/**
 * The text directive (WICG Scroll To Text Fragment) that leads a browser to a stretch of a page: the words themselves, or
 * where they are many or go over several blocks the first and the last of them; words before and after only where the
 * same words stand elsewhere on the page, for a browser marks the first that it finds.
 *
 * @param page text of the page in reading order, its blocks parted by `\n`
 * @returns without `:~:`, e.g. `text=12%20вулиць`, percent-encoded
 */
export function textDirective(page: string, stretch: Stretch): string {
	const words = page.slice(stretch.from, stretch.to);
	const isOne = !words.includes('\n') && words.length <= longestExact;
	const forms = isOne
		? [{ start: words, end: '' }]
		: edges.map((count) => ({ start: firstWords(words, count), end: lastWords(words, count) }));
	const folded = foldForQuotation(page);
	let parts: Parts = { prefix: '', start: words, end: '', suffix: '' };
	for (const form of forms) {
		for (const count of contexts) {
			const context = {
				prefix: count === 0 ? '' : lastWords(page.slice(0, stretch.from), count),
				suffix: count === 0 ? '' : firstWords(page.slice(stretch.to), count),
			};
			parts = { ...context, ...form };
			if (leadsTo(folded.text, parts) === folded.at.indexOf(stretch.from)) return written(parts);
		}
	}
	return written(parts);
}

/** Words of the first block of a text. A directive's part must be in one block. */
function firstWords(text: string, count: number): string {
	const [block = ''] = text.trim().split('\n');
	return block.split(/\s+/u).filter(Boolean).slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
	const block = text.trim().split('\n').at(-1) ?? '';
	return block.split(/\s+/u).filter(Boolean).slice(-count).join(' ');
}

/** Where the first stretch begins that a browser would take for these parts, in the folded text; -1 where none does. */
function leadsTo(text: string, parts: Parts): number {
	const [prefix = '', start = '', end = '', suffix = ''] = [
		parts.prefix,
		parts.start,
		parts.end,
		parts.suffix,
	].map((part) => foldForQuotation(part).text.trim());
	const follows = (at: number) => text.startsWith(suffix, at) || text.startsWith(` ${suffix}`, at);
	const ends = end === '' ? null : occurrences(text, end).filter(({ to }) => follows(to));
	const found = occurrences(text, start).find(
		({ from, to }) =>
			(text.endsWith(prefix, from) || text.endsWith(`${prefix} `, from)) &&
			(ends ? ends.some(({ from: at }) => at >= to) : follows(to)),
	);
	return found?.from ?? -1;
}

function written({ prefix, start, end, suffix }: Parts): string {
	const parts = [
		prefix && `${encoded(prefix)}-`,
		encoded(start),
		encoded(end),
		suffix && `-${encoded(suffix)}`,
	];
	return `text=${parts.filter(Boolean).join(',')}`;
}

/** `-`, `,` and `&` are the directive's own signs; the others end an address where programs look for one in a text. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/\s+/gu, ' ').trim()).replace(
		/[-.!~*'()]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
