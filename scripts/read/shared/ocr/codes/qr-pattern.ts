/** What is known of a QR code's modules before it is read, row by row: dark, light, or part of what it says. */
export interface QrPattern {
	/** Modules of a side. */
	readonly side: number;
	/** 1: dark, -1: light, 0: data. */
	readonly modules: Int8Array;
}

/** Versions of the standard, of 21 to 177 modules a side. */
export const mostVersions = 40;

/** Modules of the mark in three corners, and of that with the light around it. */
const finder = 7;
/** The row and the column of alternating modules, and the first centre of the small marks. */
const timing = 6;

/**
 * The marks of a QR code of a version, which are the same whatever it says: in the corners, between them, and the small ones
 * (ISO/IEC 18004, 6.3 and annex E).
 *
 * @param version 1–40
 * @example
 * qrPattern(1).side // 21
 */
export function qrPattern(version: number): QrPattern {
	const side = 17 + version * 4;
	const modules = new Int8Array(side * side);
	const set = (x: number, y: number, isDark: boolean) => {
		if (x >= 0 && y >= 0 && x < side && y < side) modules[y * side + x] = isDark ? 1 : -1;
	};
	for (let at = 0; at < side; at++) {
		set(at, timing, at % 2 === 0);
		set(timing, at, at % 2 === 0);
	}
	const centres = centresOf(version, side);
	const last = centres.at(-1);
	for (const x of centres) {
		for (const y of centres) {
			const isCorner =
				(x === timing || x === last) && (y === timing || y === last) && !(x === last && y === last);
			if (!isCorner) mark(x, y, 2);
		}
	}
	const half = (finder - 1) / 2;
	for (const [x, y] of [
		[half, half],
		[side - 1 - half, half],
		[half, side - 1 - half],
	] as const)
		mark(x, y, half + 1);
	return { side, modules };

	/** Squares in one another: light outermost, of corners dark within. */
	function mark(x: number, y: number, reach: number): void {
		for (let down = -reach; down <= reach; down++) {
			for (let across = -reach; across <= reach; across++) {
				const ring = Math.max(Math.abs(across), Math.abs(down));
				set(x + across, y + down, reach === 2 ? ring !== 1 : ring !== 2 && ring !== 4);
			}
		}
	}
}

function centresOf(version: number, side: number): number[] {
	if (version === 1) return [];
	const count = Math.floor(version / 7) + 2;
	const apart = version === 32 ? 26 : Math.ceil((side - 13) / (2 * count - 2)) * 2;
	const rest = Array.from({ length: count - 1 }, (_, at) => side - finder - at * apart);
	return [timing, ...rest.reverse()];
}
