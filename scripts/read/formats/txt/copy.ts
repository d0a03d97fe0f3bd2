import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { Withheld } from '../../contract/withheld.ts';

/**
 * A text of which nothing was masked, byte for byte.
 *
 * @throws Withheld where something was.
 */
export function copyTxt({ bytes, masked }: CopyRequest): CopyOutcome {
	if (masked.length > 0) throw new Withheld('masked', 'plain text has no places to cover');
	return { copy: { kind: 'whole', extension: '.txt', mediaType: 'text/plain', bytes, images: [] } };
}
