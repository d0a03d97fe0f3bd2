import type { GreyPicture } from './ink-layers.ts';

/** A picture as both engines read it without unpacking anything (netpbm PGM, P5). */
export function portableGreymap({ pixels, width, height }: GreyPicture): Uint8Array {
	return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}
