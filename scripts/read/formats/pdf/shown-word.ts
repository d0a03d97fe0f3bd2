import type { Box } from '../../contract/box.ts';
import type { Look } from '../../contract/reading.ts';
import type { SignOfFont } from './glyphs/glyphs-said.ts';
import type { Type } from './raised-number.ts';
import type { Heading } from './turn.ts';

/** A word as its page shows it. */
export interface ShownWord extends Type {
	readonly box: Box;
	readonly heading: Heading;
	/** Whether it is laid without colour over a picture, as recognised words are. */
	readonly isLayer: boolean;
	/** Its digits and capitals, if it has a digit. */
	readonly signs: readonly SignOfFont[];
	readonly look: Look | null;
}

/** Whether two words of a line are adjacent, with nothing between them. */
export function isBeside(before: ShownWord, after: ShownWord): boolean {
	const gap = Math.max(after.box[0] - before.box[2], before.box[0] - after.box[2]);
	return Math.abs(before.origin[1] - after.origin[1]) < 1 && gap < 2 * Math.max(before.size, after.size);
}
