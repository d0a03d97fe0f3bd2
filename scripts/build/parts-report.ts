import type { BuiltPart } from './gather-parts.ts';

/**
 * Tells how many pages of each part a build has reused, and which parts it did not have.
 *
 * @param made `renderedPages` of the whole
 * @example
 * // 'parts/1-of-2 (part 1/2): pages reused: 3 of 3\nNot there, so made now: part 2/2\n'
 */
export function partsReport(parts: readonly BuiltPart[], made: ReadonlyMap<string, string>): string {
	const lines = parts.map(({ folder, part, pages }) => {
		const reused = [...pages].filter(([path, key]) => made.get(path) === key);
		return `${folder} (part ${part.number}/${part.of}): pages reused: ${reused.length} of ${pages.size}`;
	});
	const missing = [...Map.groupBy(parts, ({ part }) => part.of)].flatMap(([of, some]) => {
		const there = new Set(some.map(({ part }) => part.number));
		const numbers = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !there.has(number));
		return numbers.map((number) => `Not there, so made now: part ${number}/${of}`);
	});
	return [...lines, ...missing, ''].join('\n');
}
