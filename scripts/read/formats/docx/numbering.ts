import { ListCounter, type ListDefinition, type ListLevel } from '../../shared/office/list-counter.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';

/** Counts list items as Word does, in the order of the calls. */
export interface Numbering {
	/** The number or bullet of the next item of a list at a level (from 0); '' if it has none. */
	next(numId: string, level: number): string;
	/** The list level that a paragraph style is linked to, or null. */
	levelOfStyle(numId: string, styleId: string): number | null;
}

const bare: ListLevel = {
	format: 'none',
	text: '',
	start: 1,
	restart: null,
	restartAfter: null,
	legal: false,
};
const deepestLevel = 8;
const highest = 1_000_000;

/** Reads the numbering part (ECMA-376 part 1, 17.9). */
export function readNumbering(part: XmlElement | null, stylesPart: XmlElement | null): Numbering {
	const abstracts = new Map(
		childrenOf(part, 'w:abstractNum').map((found) => [found.attributes['w:abstractNumId'] ?? '', found]),
	);
	const nums = new Map(childrenOf(part, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
	const lists = new Map<string, List | null>();
	const counter = new ListCounter();

	const listOf = (numId: string): List | null => {
		const cached = lists.get(numId);
		if (cached !== undefined) return cached;
		const num = nums.get(numId);
		const list = num ? readList(num, abstracts, nums, stylesPart) : null;
		lists.set(numId, list);
		return list;
	};

	return {
		next(numId, level) {
			const list = listOf(numId);
			return list ? counter.next(numId, list, level) : '';
		},
		levelOfStyle(numId, styleId) {
			const found = listOf(numId)?.styles.indexOf(styleId) ?? -1;
			return found === -1 ? null : found;
		},
	};
}

interface List extends ListDefinition {
	/** Paragraph styles linked to the levels. */
	readonly styles: readonly (string | null)[];
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
	const levels: ListLevel[] = [];
	const styles: (string | null)[] = [];
	for (const level of childrenOf(abstract, 'w:lvl')) {
		const at = level.attributes['w:ilvl'] ?? '';
		const index = Number(at);
		if (!Number.isInteger(index) || index < 0 || index > deepestLevel) continue;
		const override = overrides.get(at) ?? null;
		const defined = childAt(override, 'w:lvl') ?? level;
		levels[index] = readLevel(defined, override);
		styles[index] = childAt(defined, 'w:pStyle')?.attributes['w:val'] ?? null;
	}
	return {
		counter: abstract.attributes['w:abstractNumId'] ?? '',
		levels: Array.from(levels, (level) => level ?? bare),
		styles,
	};
}

/** A definition may just point to a list style, whose list then defines the levels. */
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

function readLevel(level: XmlElement, override: XmlElement | null): ListLevel {
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
	};
}

function numberOf(value: string | null): number | null {
	const number = value === null || value === '' ? Number.NaN : Number(value);
	return Number.isSafeInteger(number) && Math.abs(number) < highest ? number : null;
}
