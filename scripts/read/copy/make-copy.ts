import type { CopyOutcome, CopyRequest } from '../contract/copy-outcome.ts';
import { Withheld } from '../contract/withheld.ts';
import { formats } from '../formats/index.ts';
import { isRedacted } from '../shared/copy/is-redacted.ts';
import { leastConfidence } from '../shared/ocr/confidence.ts';

/**
 * Mean confidence (0–100) of recognised text below which a copy with something masked is withheld: if one name was
 * found, another may have been misread. Clean scans reach 85–95.
 */
export const leastConfidenceToRedact = 80;

/** 50 MB: static hosts serve larger files badly, and a repository keeps every version of them. */
const mostBytes = 50 * 1024 * 1024;

/**
 * The copy of a source that may be published with its letter, or why there is none. If nothing was masked: the source
 * without its metadata. If something was: a copy from which it is removed, read again to prove it. A source for which neither
 * can be guaranteed is withheld.
 */
export async function makeCopy(request: CopyRequest): Promise<CopyOutcome> {
	if (request.bytes.length > mostBytes) return { withheld: 'too-large' };
	const confidence = request.recognition?.confidence ?? 100;
	const least = isRedacted(request) ? leastConfidenceToRedact : leastConfidence;
	if (confidence < least) return { withheld: 'doubt' };
	try {
		const outcome = await copyOf(request);
		if ('copy' in outcome && outcome.copy.bytes.length > mostBytes) return { withheld: 'too-large' };
		return outcome;
	} catch (error) {
		// The libraries failed on a broken file: a copy that cannot be made cannot be vouched for.
		return { withheld: error instanceof Withheld ? error.reason : 'copy-check' };
	}
}

function copyOf(request: CopyRequest): Promise<CopyOutcome> {
	const format = formats.find(({ name }) => name === request.format);
	if (!format?.copy)
		throw new Withheld(isRedacted(request) ? 'masked' : 'metadata', 'no such format is copied');
	return format.copy(request);
}
