import { bulletOf } from '../office/bullet.ts';
import { numeral } from '../office/numeral.ts';
import { childAt, childrenOf, type XmlElement } from '../office/xml.ts';

/** Counts list items as Word does, in the order in which they are asked for. */
export interface Numbering {
	/** The number or bullet of the next item of a list at a level (from 0), '' where it has none. */
	next(numId: string, level: number): string;
	/** The level of a list that a paragraph style is linked to, or null. */
	levelOfStyle(numId: string, styleId: string): number | null;
}

/** Reads the numbering part (ECMA-376 part 1, 17.9). */
export function readNumbering(part: XmlElement | null, stylesPart: XmlElement | null): Numbering {
	const abstracts = new Map(
		childrenOf(part, 'w:abstractNum').map((found) => [found.attributes['w:abstractNumId'] ?? '', found]),
	);
	const nums = new Map(childrenOf(part, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
	const lists = new Map<string, List | null>();
	const counters = new Map<string, (number | undefined)[]>();
	const started = new Set<string>();

	const listOf = (numId: string): List | null => {
		const known = lists.get(numId);
		if (known !== undefined) return known;
		const num = nums.get(numId);
		const list = num ? readList(num, abstracts, nums, stylesPart) : null;
		lists.set(numId, list);
		return list;
	};

	return {
		next(numId, level) {
			const list = listOf(numId);
			const set = list?.levels[level];
			if (!list || !set) return '';
			const counts = counters.get(list.counter) ?? [];
			counters.set(list.counter, counts);
			if (!started.has(numId)) {
				started.add(numId);
				for (const [at, { restart }] of list.levels.entries()) if (restart !== null) counts[at] = undefined;
			}
			counts[level] = (counts[level] ?? set.start - 1) + 1;
			for (let deeper = level + 1; deeper < counts.length; deeper++) {
				const after = list.levels[deeper]?.restartAfter ?? deeper - 1;
				if (level <= after) counts[deeper] = undefined;
			}
			return labelOf(list, level, counts);
		},
		levelOfStyle(numId, styleId) {
			const found = listOf(numId)?.levels.findIndex(({ style }) => style === styleId) ?? -1;
			return found === -1 ? null : found;
		},
	};
}

interface List {
	/** Lists made of one definition count on together. */
	readonly counter: string;
	readonly levels: readonly Level[];
}

interface Level {
	readonly format: string;
	/** «%1.%2.» */
	readonly text: string;
	readonly start: number;
	/** Where this list, unlike its definition, begins; null where it counts on. */
	readonly restart: number | null;
	/** The highest level whose item starts this one anew; -1 for never. */
	readonly restartAfter: number | null;
	/** Whether every number in the text is written in Arabic figures. */
	readonly legal: boolean;
	readonly style: string | null;
}

function readList(
	num: XmlElement,
	abstracts: ReadonlyMap<string, XmlElement>,
	nums: ReadonlyMap<string, XmlElement>,
	stylesPart: XmlElement | null,
): List | null {
	const own = abstracts.get(childAt(num, 'w:abstractNumId')?.attributes['w:val'] ?? '');
	const abstract = own && (linkedBy(own, abstracts, nums, stylesPart) ?? own);
	if (!abstract) return null;
	const overrides = new Map(
		childrenOf(num, 'w:lvlOverride').map((override) => [override.attributes['w:ilvl'] ?? '', override]),
	);
	const levels: Level[] = [];
	for (const level of childrenOf(abstract, 'w:lvl')) {
		const at = level.attributes['w:ilvl'] ?? '';
		const index = Number(at);
		if (!Number.isInteger(index) || index < 0 || index > deepestLevel) continue;
		const override = overrides.get(at) ?? null;
		levels[index] = readLevel(childAt(override, 'w:lvl') ?? level, override);
	}
	return {
		counter: abstract.attributes['w:abstractNumId'] ?? '',
		levels: Array.from(levels, (level) => level ?? bare),
	};
}

/** A definition may only point to a list style, whose own list defines the levels. */
function linkedBy(
	abstract: XmlElement,
	abstracts: ReadonlyMap<string, XmlElement>,
	nums: ReadonlyMap<string, XmlElement>,
	stylesPart: XmlElement | null,
): XmlElement | null {
	const link = childAt(abstract, 'w:numStyleLink')?.attributes['w:val'];
	if (link === undefined) return null;
	const style = childrenOf(stylesPart, 'w:style').find(({ attributes }) => attributes['w:styleId'] === link);
	const numId = childAt(style ?? null, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'] ?? '';
	const target = childAt(nums.get(numId) ?? null, 'w:abstractNumId')?.attributes['w:val'] ?? '';
	return abstracts.get(target) ?? null;
}

function readLevel(level: XmlElement, override: XmlElement | null): Level {
	const value = (name: string) => childAt(level, name)?.attributes['w:val'] ?? null;
	const restart = numberOf(childAt(override, 'w:startOverride')?.attributes['w:val'] ?? null);
	const after = numberOf(value('w:lvlRestart'));
	const legal = childAt(level, 'w:isLgl');
	return {
		format: value('w:numFmt') ?? 'decimal',
		text: value('w:lvlText') ?? '',
		start: restart ?? numberOf(value('w:start')) ?? 1,
		restart,
		restartAfter: after === null ? null : after - 1,
		legal: legal !== null && legal.attributes['w:val'] !== '0',
		style: value('w:pStyle'),
	};
}

function labelOf({ levels }: List, level: number, counts: readonly (number | undefined)[]): string {
	const set = levels[level] ?? bare;
	if (set.format === 'bullet') return bulletOf(set.text);
	if (set.format === 'none') return set.text.replace(placeholder, '').trim();
	return set.text.replace(placeholder, (_, digit: string) => {
		const at = Number(digit) - 1;
		const { format, start } = levels[at] ?? bare;
		return numeral(counts[at] ?? start, set.legal ? 'decimal' : format);
	});
}

function numberOf(value: string | null): number | null {
	const number = value === null || value === '' ? Number.NaN : Number(value);
	return Number.isSafeInteger(number) && Math.abs(number) < highest ? number : null;
}

const bare: Level = {
	format: 'none',
	text: '',
	start: 1,
	restart: null,
	restartAfter: null,
	legal: false,
	style: null,
};
const deepestLevel = 8;
const highest = 1_000_000;

// «%1.%2.»
const placeholder = /%([1-9])/gu;
