import { findCodes } from './find-codes.ts';
import type { RawPicture } from './ink-layers.ts';

/**
 * Texts of the two-dimensional codes in a picture: document systems print one in their stamp that says all that the stamp
 * does, number and date too. Empty if there are none.
 */
export async function readCodes(picture: RawPicture): Promise<string[]> {
	return (await findCodes(picture)).map(({ text }) => text);
}
