import type { WithheldReason } from '#archive/letter/withheld-reasons.ts';
import type { Read } from '../letter-file.ts';

/**
 * Why no copy of a letter's source is made at all; null if one may be tried.
 *
 * @param review rules of what is in doubt, accepted or not
 */
export function withheldAtOnce(
	{ source, letter }: Pick<Read, 'source' | 'letter'>,
	review: readonly string[],
): WithheldReason | null {
	// What a body hid is taken out of the copy; whether that is all of it a person says who has seen the page.
	if (review.includes('hidden-by-body')) return 'hidden';
	// An address runs over words and lines, and a recognised table may part it: half of it would stay in the picture.
	if (source.recognition !== null && letter.redactions['home-address'] !== undefined) return 'doubt';
	return null;
}
