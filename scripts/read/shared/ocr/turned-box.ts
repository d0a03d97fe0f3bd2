import type { Box } from '../../contract/box.ts';
import type { Turned } from './recognise.ts';

type Point = readonly [x: number, y: number];

/**
 * The upright box around a box of a picture after the picture is turned.
 *
 * @example
 * turnedBox([0, 0, 10, 4], { degrees: 90, from: [100, 200], to: [200, 100] }) // [196, 0, 200, 10]
 */
export function turnedBox(box: Box, { degrees, from, to }: Turned): Box {
	const { cos, sin } = turnOf(degrees);
	const [c, s] = [Math.abs(cos), Math.abs(sin)];
	const [w, h] = [box[2] - box[0], box[3] - box[1]];
	const [x, y] = away(box, from);
	return boxAt(
		[to[0] / 2 + x * cos - y * sin, to[1] / 2 + x * sin + y * cos],
		[w * c + h * s, w * s + h * c],
	);
}

/** The box on the picture as it was given, around what a box of the picture as it was read shows. */
export function turnedBack(box: Box, { degrees, from, to }: Turned): Box {
	return turnedBox(box, { degrees: -degrees, from: to, to: from });
}

/**
 * The box that `turnedBack` gave the box around, exactly.
 *
 * @param turned by no odd multiple of 45 degrees
 */
export function asRead(shown: Box, { degrees, from, to }: Turned): Box {
	const { cos, sin } = turnOf(degrees);
	const [c, s] = [Math.abs(cos), Math.abs(sin)];
	const [w, h] = [shown[2] - shown[0], shown[3] - shown[1]];
	const spread = c * c - s * s;
	const [x, y] = away(shown, from);
	return boxAt(
		[to[0] / 2 + x * cos - y * sin, to[1] / 2 + x * sin + y * cos],
		[(w * c - h * s) / spread, (h * c - w * s) / spread],
	);
}

function turnOf(degrees: number): { cos: number; sin: number } {
	const angle = (degrees * Math.PI) / 180;
	return { cos: Math.cos(angle), sin: Math.sin(angle) };
}

/** The offset of a box's centre from that of its picture. */
function away([x0, y0, x1, y1]: Box, [width, height]: readonly [number, number]): Point {
	return [(x0 + x1 - width) / 2, (y0 + y1 - height) / 2];
}

function boxAt([x, y]: Point, [width, height]: Point): Box {
	return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
