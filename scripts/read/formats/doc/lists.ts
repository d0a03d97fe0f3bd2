import type { ListDefinition, ListLevel } from '../../shared/office/list-counter.ts';
import type { Binary } from './binary.ts';
import { structures, type WordFile } from './word-file.ts';

/** Lists by the number used in paragraphs (`sprmPIlfo`, from 1). */
export type WordLists = ReadonlyMap<number, ListDefinition>;

const overrideSize = 16;
const definitionSize = 28;
const levelSize = 28;
const startChanged = 0x10;
const levelChanged = 0x20;

/** Kinds of numbers ([MS-OSHARED] 2.2.1.3). */
const kinds: Readonly<Record<number, string>> = {
	0: 'decimal',
	1: 'upperRoman',
	2: 'lowerRoman',
	3: 'upperLetter',
	4: 'lowerLetter',
	22: 'decimalZero',
	23: 'bullet',
	58: 'russianLower',
	59: 'russianUpper',
	255: 'none',
};

/** Reads the lists and their overrides ([MS-DOC] 2.9.147, 2.9.150, 2.9.131); the levels follow the list of lists. */
export function readWordLists(file: WordFile): WordLists {
	const lists = new Map<number, ListDefinition>();
	const overrides = file.structure(structures.listOverrides);
	if (!file.structure(structures.lists) || !overrides) return lists;
	const definitions = definitionsOf(file);
	const count = Math.min(overrides.u32(0), Math.floor((overrides.length - 4) / overrideSize));
	let data = 4 + count * overrideSize;
	for (let at = 0; at < count; at++) {
		const id = overrides.i32(4 + at * overrideSize);
		const levelCount = overrides.u8(4 + at * overrideSize + 12);
		const definition = definitions.get(id);
		// The data of the overrides follow after all of them: four bytes, then the levels.
		const changed = new Map<number, Partial<ListLevel>>();
		data += 4;
		for (let level = 0; level < levelCount && data + 8 <= overrides.length; level++) {
			const flags = overrides.u32(data + 4);
			if ((flags & startChanged) !== 0) {
				const start = overrides.i32(data);
				changed.set(flags & 0xf, { start, restart: start });
			}
			data += 8;
			if ((flags & levelChanged) === 0) continue;
			const read = levelAt(overrides, data);
			if (!read) break;
			changed.set(flags & 0xf, { ...read.level, restart: read.level.start });
			data = read.next;
		}
		if (!definition) continue;
		const levels = definition.levels.map((level, number) => ({ ...level, ...changed.get(number) }));
		lists.set(at + 1, { ...definition, levels });
	}
	return lists;
}

function definitionsOf({ table, offset }: WordFile): Map<number, ListDefinition> {
	const start = offset(structures.lists);
	const count = table.u16(start);
	const definitions = new Map<number, ListDefinition>();
	let at = start + 2 + count * definitionSize;
	for (let number = 0; number < count; number++) {
		const place = start + 2 + number * definitionSize;
		const id = table.i32(place);
		const simple = (table.u8(place + 26) & 1) === 1;
		const levels: ListLevel[] = [];
		for (let level = 0; level < (simple ? 1 : 9); level++) {
			const read = levelAt(table, at);
			if (!read) return definitions;
			levels.push(read.level);
			at = read.next;
		}
		definitions.set(id, { counter: String(id), levels });
	}
	return definitions;
}

/** [MS-DOC] 2.9.132; null past the end of the stream. */
function levelAt(stream: Binary, at: number): { level: ListLevel; next: number } | null {
	if (at + levelSize > stream.length) return null;
	const text = at + levelSize + stream.u8(at + 24) + stream.u8(at + 25);
	if (text + 2 > stream.length) return null;
	const length = stream.u16(text);
	const next = text + 2 + length * 2;
	if (next > stream.length) return null;
	const characters = Array.from({ length }, (_, index) => stream.u16(text + 2 + index * 2));
	const kind = stream.u8(at + 4);
	const flags = stream.u8(at + 5);
	const restart = (flags & 0x08) === 0 ? null : stream.u8(at + 26) - 1;
	return {
		next,
		level: {
			format: kinds[kind] ?? 'decimal',
			text: characters.map((code) => (code < 9 ? `%${code + 1}` : String.fromCharCode(code))).join(''),
			start: stream.i32(at),
			restart: null,
			restartAfter: restart,
			legal: (flags & 0x04) !== 0,
		},
	};
}
