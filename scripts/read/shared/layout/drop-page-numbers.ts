import { readingRules } from '../reading-rules.ts';
import type { LaidPage } from './laid-page.ts';
import type { Row } from './segments.ts';

/** Share of the page's height at its head and foot where its number may stand. */
const edge = 0.14;

/**
 * Takes the page numbers out of the rows of pages: numbers alone at a page's head or foot that count on through the
 * pages or say the page's own number («2», «- 2 -», «Сторінка 2 з 5»).
 */
export function dropPageNumbers(
	pages: readonly Pick<LaidPage, 'height'>[],
	rows: readonly (readonly Row[])[],
): Row[][] {
	const candidates = rows.map((page, at) => {
		const height = pages[at]?.height ?? 0;
		return edgesOf(page).flatMap((row) => {
			const number = numberOf(row);
			const atEdge = row.box[3] < height * edge || row.box[1] > height * (1 - edge);
			return number !== null && atEdge ? [{ row, number }] : [];
		});
	});
	return rows.map((page, at) => {
		const drop = new Set<Row>();
		for (const { row, number } of candidates[at] ?? []) {
			const before = candidates[at - 1]?.some((other) => other.number === number - 1);
			const after = candidates[at + 1]?.some((other) => other.number === number + 1);
			if (number === at + 1 || before || after) drop.add(row);
		}
		return page.filter((row) => !drop.has(row));
	});
}

/** The first and the last rows of a page: a page number is never elsewhere. */
function edgesOf(rows: readonly Row[]): readonly Row[] {
	return rows.length <= 4 ? rows : [...rows.slice(0, 2), ...rows.slice(-2)];
}

function numberOf({ segments }: Row): number | null {
	const match = segments.length === 1 ? readingRules().layout.pageNumber.exec(segments[0]?.text ?? '') : null;
	return match ? Number(match[1] ?? match[2]) : null;
}
