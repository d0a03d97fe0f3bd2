import type { FlowSet } from '../../shared/office/flow.ts';
import { plainSet } from '../../shared/office/flow.ts';
import type { GridCell } from '../../shared/office/grid.ts';
import type { Binary } from './binary.ts';
import type { Property } from './properties.ts';

/** Properties of a paragraph, and what its end mark ends. */
export interface WordSet extends FlowSet {
	/** Its list (from 1) and level (from 0); 0 for none. */
	readonly list: number;
	readonly level: number;
	/** Whether the paragraph mark ends a row, or a nested cell or row. */
	readonly endsRow: boolean;
	readonly endsInnerCell: boolean;
	readonly endsInnerRow: boolean;
	/** The cells of the row that it ends, and whether the table has borders between them. */
	readonly cells: readonly GridCell[];
	readonly drawn: boolean;
}

/** Properties of characters. */
export interface WordRun {
	readonly hidden: boolean;
	readonly deleted: boolean;
	readonly inserted: boolean;
	readonly capitals: boolean;
	/** The character of a symbol font, in hexadecimal, or null. */
	readonly symbol: string | null;
}

/** Characters without properties of their own. */
export const plainRun: WordRun = {
	hidden: false,
	deleted: false,
	inserted: false,
	capitals: false,
	symbol: null,
};

const alignments: readonly FlowSet['align'][] = ['start', 'center', 'end', 'justify', 'justify'];

type Read = (operand: Binary, set: WordSet) => Partial<WordSet>;

const indent: Read = (operand) => ({ indent: operand.i16(0) });
const firstLine: Read = (operand) => ({ firstLine: operand.i16(0) });
const alignment: Read = (operand) => ({ align: alignments[operand.u8(0)] ?? 'start' });

const paragraphProperties: Readonly<Record<number, Read>> = {
	9219: alignment,
	9313: alignment,
	33807: indent,
	33886: indent,
	33809: firstLine,
	33888: firstLine,
	42003: (operand) => ({ before: operand.u16(0) }),
	42004: (operand) => ({ after: operand.u16(0) }),
	9738: (operand) => ({ level: Math.min(8, operand.u8(0)) }),
	// 2047 and above mean that a paragraph of a list shows no number.
	17931: (operand) => ({ list: operand.u16(0) < 2047 ? operand.u16(0) : 0 }),
	9238: (operand, { tables }) => ({ tables: operand.u8(0) === 1 ? Math.max(1, tables) : tables }),
	26185: (operand) => ({ tables: Math.max(0, Math.min(20, operand.length >= 4 ? operand.i32(0) : 0)) }),
	9239: (operand) => ({ endsRow: operand.u8(0) === 1 }),
	9291: (operand) => ({ endsInnerCell: operand.u8(0) === 1 }),
	9292: (operand) => ({ endsInnerRow: operand.u8(0) === 1 }),
	54792: (operand) => ({ cells: cellsOf(operand) }),
	54789: (operand) => ({ drawn: isDrawn(operand, 16, 4) || isDrawn(operand, 20, 4) }),
	54803: (operand) => ({ drawn: isDrawn(operand, 32, 8) || isDrawn(operand, 40, 8) }),
};

/** Reads a paragraph's properties, its styles' first ([MS-DOC] 2.6.2, 2.6.3). */
export function wordSet(properties: readonly Property[]): WordSet {
	let set: WordSet = {
		...plainSet,
		list: 0,
		level: 0,
		endsRow: false,
		endsInnerCell: false,
		endsInnerRow: false,
		cells: [],
		drawn: false,
	};
	for (const { code, operand } of properties) {
		const read = paragraphProperties[code];
		if (read && operand.length > 0) set = { ...set, ...read(operand, set) };
	}
	return set;
}

/** Reads a run's properties ([MS-DOC] 2.6.1). */
export function wordRun(properties: readonly Property[]): WordRun {
	let run = plainRun;
	for (const { code, operand } of properties) {
		const on = operand.length > 0 && (operand.u8(0) & 1) === 1;
		if (code === 0x0800) run = { ...run, deleted: on };
		else if (code === 0x0801) run = { ...run, inserted: on };
		else if (code === 0x083b) run = { ...run, capitals: on };
		else if (code === 0x083c) run = { ...run, hidden: on };
		else if (code === 0x6a09 && operand.length >= 4) run = { ...run, symbol: operand.u16(2).toString(16) };
	}
	return run;
}

/** Right edges of a row's cells, and twenty bytes for each: merging, alignment, four borders ([MS-DOC] 2.9.320). */
function cellsOf(operand: Binary): GridCell[] {
	const count = Math.min(63, operand.u8(0));
	const cells: GridCell[] = [];
	for (let at = 0; at < count && 3 + at * 2 + 2 <= operand.length; at++) {
		const place = 1 + (count + 1) * 2 + at * 20;
		const whole = place + 20 <= operand.length;
		const flags = whole ? operand.u16(place) : 0;
		const sides = [4, 8, 12, 16].filter((side) => whole && isDrawn(operand, place + side, 4)).length;
		cells.push({
			right: operand.i16(3 + at * 2),
			goesOn: (flags & 0x0002) !== 0 ? 'left' : (flags & 0x0060) === 0x0020 ? 'up' : null,
			sides,
			stands: (flags & 0x0180) === 0x0100 ? 'bottom' : (flags & 0x0180) === 0x0080 ? 'center' : 'top',
		});
	}
	return cells;
}

/** The kind of a border is its second byte, or its sixth in the newer form, which starts with the colour. */
function isDrawn(operand: Binary, at: number, size: 4 | 8): boolean {
	if (at + size > operand.length) return false;
	const kind = operand.u8(at + (size === 8 ? 5 : 1));
	return kind !== 0 && kind !== 0xff;
}
