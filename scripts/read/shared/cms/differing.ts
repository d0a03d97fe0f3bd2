import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import type { DigitalSignature } from '../../contract/digital-signature.ts';

/** A warning if a signature belongs to another document, or does not match its own certificate. */
export function differing(signatures: readonly DigitalSignature[]): Diagnosis[] {
	const documents = signatures.filter(({ digestMatches }) => digestMatches === false).length;
	const keys = signatures.filter(
		({ digestMatches, verification }) => digestMatches !== false && verification === 'invalid',
	).length;
	const found: Diagnosis[] = [];
	if (documents > 0) {
		found.push({
			ruleId: 'signature-differs',
			reason: `Signatures over another document than this one: ${documents}. The document was changed after signing, or the signature belongs to another. Ask for the letter again before it is published.`,
		});
	}
	if (keys > 0) {
		found.push({
			ruleId: 'signature-differs',
			reason: `Signatures that do not fit the certificate that came with them: ${keys}. Ask for the letter again before it is published.`,
		});
	}
	return found;
}
