import { instantOf, objectIdOf, tags } from './asn1-values.ts';
import { type BerValue, childOf, readBer, toDer } from './ber.ts';
import { digestNamed, digestOf } from './digest.ts';
import { readSignedData } from './signed-data.ts';

const timeStampContent = '1.2.840.113549.1.9.16.1.4';

/**
 * The time that a time stamp token (RFC 3161) says, ISO 8601 in UTC; null where it is no token, or stamps something else
 * than `stamped`. The stamp's own signature is not checked.
 *
 * @param stamped null if what it stamps is not at hand.
 */
export function timeStampOf(token: BerValue | undefined, stamped: Uint8Array | null): string | null {
	if (!token) return null;
	try {
		const { contentType, content } = readSignedData(toDer(token));
		if (contentType !== timeStampContent || !content) return null;
		const info = readBer(content);
		const imprint = childOf(info, 2, tags.sequence);
		const digest = digestNamed(objectIdOf(imprint?.children?.[0]?.children?.[0]));
		const expected = digest && stamped && digestOf(digest, stamped);
		const written = childOf(imprint, 1, tags.octetString);
		if (expected && (!written || !expected.equals(written.content))) return null;
		return instantOf(info.children?.[4]);
	} catch {
		// A broken stamp is no stamp: the signature stands without it.
		return null;
	}
}
