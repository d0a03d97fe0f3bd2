import { bulletOf } from '../../shared/office/bullet.ts';
import { numeral } from '../../shared/office/numeral.ts';
import { childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { OdfStyles } from './styles.ts';

/** Counts of a list's levels, outermost first. */
export type Counts = (number | undefined)[];

const kinds: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'1': 'decimal',
		a: 'lowerLetter',
		A: 'upperLetter',
		i: 'lowerRoman',
		I: 'upperRoman',
	}),
);
const highest = 1_000_000;

/** Counts list items as the office programs do, in the order in which they are asked for. */
export class OdfLists {
	readonly #styles: OdfStyles;
	readonly #byId = new Map<string, Counts>();
	readonly #byStyle = new Map<string, Counts>();

	constructor(styles: OdfStyles) {
		this.#styles = styles;
	}

	/** Starts a list, or continues the one that it refers to. */
	open(list: XmlElement, style: string): Counts {
		const { attributes } = list;
		const continued =
			this.#byId.get(attributes['text:continue-list'] ?? '') ??
			(attributes['text:continue-numbering'] === 'true' ? this.#byStyle.get(style) : undefined);
		const counts = continued ?? [];
		const id = attributes['id'];
		if (id !== undefined) this.#byId.set(id, counts);
		this.#byStyle.set(style, counts);
		return counts;
	}

	/** The number or bullet of the next item at a level (from 0). */
	next(style: string, level: number, counts: Counts, startValue: string | undefined): string {
		const list = this.#styles.list(style);
		const set = levelOf(list, level);
		if (!set) return '';
		if (set.name !== 'text:list-level-style-number') {
			return bulletOf(set.attributes['text:bullet-char'] ?? '');
		}
		const start = countOf(startValue) ?? countOf(set.attributes['text:start-value']) ?? 1;
		const last = startValue === undefined ? counts[level] : undefined;
		counts[level] = last === undefined ? start : last + 1;
		counts.length = level + 1;
		return labelOf(list, set, level, counts);
	}
}

function labelOf(list: XmlElement | null, set: XmlElement, level: number, counts: Counts): string {
	const { attributes } = set;
	const format = attributes['style:num-format'] ?? '';
	if (format === '') return '';
	const shown = Math.min(Math.max(1, Number(attributes['text:display-levels'] ?? 1) || 1), level + 1);
	const numbers: string[] = [];
	for (let at = level + 1 - shown; at <= level; at++) {
		const own = levelOf(list, at)?.attributes['style:num-format'] ?? '1';
		numbers.push(numeral(counts[at] ?? 1, kindOf(own)));
	}
	const written = numbers.filter((number) => number !== '').join('.');
	return `${attributes['style:num-prefix'] ?? ''}${written}${attributes['style:num-suffix'] ?? ''}`.trim();
}

function levelOf(list: XmlElement | null, level: number): XmlElement | null {
	return childrenOf(list).find(({ attributes }) => attributes['text:level'] === String(level + 1)) ?? null;
}

/** ODF names a kind by its first character; LibreOffice writes the Cyrillic ones as «а, б, .., аа, аб, ... (uk)». */
function kindOf(format: string): string {
	const kind = kinds.get(format);
	if (kind) return kind;
	const alphabet = format.includes('uk') ? 'ukrainian' : 'russian';
	if (format.startsWith('а')) return `${alphabet}Lower`;
	return format.startsWith('А') ? `${alphabet}Upper` : 'decimal';
}

function countOf(value: string | undefined): number | null {
	const number = value === undefined ? Number.NaN : Number(value);
	return Number.isInteger(number) && number >= 0 && number < highest ? number : null;
}
