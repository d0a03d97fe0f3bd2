import type { Box } from '../../contract/box.ts';
import type { PlacedWord } from '../../contract/reading.ts';
import { median } from '../geometry/median.ts';
import { runsDown } from './runs-down.ts';

/** Points by which a bar over a picture is extended when drawn; it keeps this distance from the next line. */
const grown = 2.5;
/** Heights of a line within which the line beside it is near. */
const near = 2.5;
/** Of a page without another word; points. */
const usualHeight = 12;

/**
 * A bar over a picture, extended to the remaining lines above and below it: the box of masked words fits tightly around the ink, and its
 * height would reveal letters. If no line is near, it ends a whole number of lines away from the next one, wherever
 * between them its ink is.
 *
 * @param covered words that go with what is masked
 */
export function untilNeighbours(
	bar: Box,
	page: readonly PlacedWord[],
	covered: ReadonlySet<PlacedWord>,
): Box {
	const lies = runsDown(page);
	const [along, across] = lies
		? ([
				[1, 3],
				[0, 2],
			] as const)
		: ([
				[0, 2],
				[1, 3],
			] as const);
	const [left, right] = [bar[along[0]], bar[along[1]]];
	const [low, high] = [bar[across[0]], bar[across[1]]];
	const stays = page.filter((word) => !covered.has(word));
	const height = median(stays.map(({ box }) => box[across[1]] - box[across[0]])) || usualHeight;
	const beside = stays.filter(({ box }) => box[along[0]] < right && box[along[1]] > left);
	const above = beside.map(({ box }) => box[across[1]]).filter((edge) => edge <= (low + high) / 2);
	const below = beside.map(({ box }) => box[across[0]]).filter((edge) => edge >= (low + high) / 2);
	const last = Math.max(0, ...above);
	const [next] = below.sort((a, b) => a - b);
	const top = Math.min(low, last + away(low - last, height));
	const whole = last + Math.ceil((high - last) / height + 1 / 2) * height;
	const bottom = Math.max(high, next === undefined ? whole : next - away(next - high, height));
	return lies ? [top, left, bottom, right] : [left, top, right, bottom];
}

/** How far a bar ends from the neighbour from which its ink is so far. */
function away(distance: number, height: number): number {
	if (distance <= near * height) return grown;
	return Math.max(grown, Math.floor(distance / height - 1 / 2) * height);
}
