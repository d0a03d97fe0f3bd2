import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { Withheld } from '../../contract/withheld.ts';
import { isRedacted } from '../../shared/copy/is-redacted.ts';

/**
 * A text of which nothing was masked, byte for byte.
 *
 * @throws Withheld if something was.
 */
export function copyTxt(request: CopyRequest): CopyOutcome {
	if (isRedacted(request)) throw new Withheld('masked', 'plain text has no places to cover');
	return {
		copy: { kind: 'whole', extension: '.txt', mediaType: 'text/plain', bytes: request.bytes, images: [] },
	};
}
