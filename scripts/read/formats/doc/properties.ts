import { Binary, damagedDoc } from './binary.ts';

/** A property and its operand ([MS-DOC] 2.2.5.1). */
export interface Property {
	readonly code: number;
	readonly operand: Binary;
}

/** Properties of a stretch of the main stream. */
export interface PropertyRun {
	readonly start: number;
	readonly end: number;
	/** Index of the paragraph's style; 0 for characters. */
	readonly style: number;
	readonly properties: readonly Property[];
}

const tableDefinition = 0xd608;
const tableDefinitionOld = 0xd606;
const lengths: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];
const past = { skip: 0, length: Number.MAX_SAFE_INTEGER };
const pageMask = 0x3fffff;
const pageSize = 512;
const empty = new Binary(new Uint8Array(0));

/** Finds the properties in force at an offset of the main stream. */
export class PropertyRuns {
	readonly #runs: readonly PropertyRun[];
	#last = 0;

	constructor(runs: readonly PropertyRun[]) {
		this.#runs = [...runs].sort((a, b) => a.start - b.start);
	}

	at(offset: number): PropertyRun | null {
		const last = this.#runs[this.#last];
		if (last && offset >= last.start && offset < last.end) return last;
		let [low, high] = [0, this.#runs.length - 1];
		while (low <= high) {
			const middle = (low + high) >> 1;
			const run = this.#runs[middle];
			if (!run) return null;
			if (offset < run.start) high = middle - 1;
			else if (offset >= run.end) low = middle + 1;
			else {
				this.#last = middle;
				return run;
			}
		}
		return null;
	}
}

/** Splits a list of properties; one that runs past its end ends the list. */
export function propertiesOf(list: Binary): Property[] {
	const properties: Property[] = [];
	let at = 0;
	while (at + 2 < list.length) {
		const code = list.u16(at);
		const { skip, length } = operandOf(list, at + 2, code);
		if (at + 2 + skip + length > list.length) break;
		properties.push({ code, operand: list.part(at + 2 + skip, length) });
		at += 2 + skip + length;
	}
	return properties;
}

/**
 * Reads the pages of formatted runs listed in a table ([MS-DOC] 2.8.5, 2.8.6).
 *
 * @param kind runs of paragraphs start with their style
 */
export function readRuns(
	table: Binary | null,
	main: Binary,
	kind: 'characters' | 'paragraphs',
): PropertyRuns {
	const runs: PropertyRun[] = [];
	const count = table ? Math.floor((table.length - 4) / 8) : 0;
	for (let at = 0; table && at < count; at++) {
		const page = (table.u32((count + 1) * 4 + at * 4) & pageMask) * pageSize;
		if (page + pageSize > main.length) throw damagedDoc();
		for (const run of runsOfPage(main.part(page, pageSize), kind)) runs.push(run);
	}
	return new PropertyRuns(runs);
}

function runsOfPage(page: Binary, kind: 'characters' | 'paragraphs'): PropertyRun[] {
	const count = page.u8(pageSize - 1);
	const width = kind === 'characters' ? 1 : 13;
	const runs: PropertyRun[] = [];
	for (let at = 0; at < count; at++) {
		const place = (count + 1) * 4 + at * width;
		if (place >= pageSize) break;
		const offset = page.u8(place) * 2;
		const list = offset === 0 ? empty : listAt(page, offset, kind);
		const styled = kind === 'paragraphs' && list.length >= 2;
		runs.push({
			start: page.u32(at * 4),
			end: page.u32(at * 4 + 4),
			style: styled ? list.u16(0) : 0,
			properties: propertiesOf(styled ? list.part(2, list.length - 2) : list),
		});
	}
	return runs;
}

function listAt(page: Binary, offset: number, kind: 'characters' | 'paragraphs'): Binary {
	const size = page.u8(offset);
	if (kind === 'characters') return within(page, offset + 1, size);
	return size === 0
		? within(page, offset + 2, page.u8(offset + 1) * 2)
		: within(page, offset + 1, size * 2 - 1);
}

function within(page: Binary, offset: number, length: number): Binary {
	return page.part(offset, Math.max(0, Math.min(length, page.length - offset)));
}

/** The length of an operand is given by the top bits of its code, or precedes it. */
function operandOf(list: Binary, at: number, code: number): { skip: number; length: number } {
	if (code === tableDefinition || code === tableDefinitionOld) {
		return at + 2 > list.length ? past : { skip: 2, length: Math.max(0, list.u16(at) - 1) };
	}
	const fixed = lengths[code >> 13];
	if (fixed !== undefined) return { skip: 0, length: fixed };
	return at >= list.length ? past : { skip: 1, length: list.u8(at) };
}
