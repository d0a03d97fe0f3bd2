/** An electronic signature of a container or a mail, as it says of itself. Never a person's tax number. */
export interface DigitalSignature {
	/** Name of the certificate's holder as the certificate writes it, or null. */
	readonly signer: string | null;
	readonly post: string | null;
	readonly organisation: string | null;
	/** EDRPOU of the organisation, eight digits. */
	readonly edrpou: string | null;
	/** Serial number of the certificate, upper-case hexadecimal. */
	readonly certificate: string | null;
	readonly issuer: string | null;
	/** ISO 8601 instant in UTC, e.g. `2031-04-03T09:15:00Z`: the signer's claim, or a time stamp's where there is one. */
	readonly signedAt: string | null;
	/** ISO dates. */
	readonly validFrom: string | null;
	readonly validTo: string | null;
	/** Whether the document's digest is the signed one; null where its algorithm is not known here. */
	readonly digestMatches: boolean | null;
	/** `valid` and `invalid` say what mathematics says of the signature itself; `unverified` that nobody here could. The chain of certificates is never checked. */
	readonly verification: 'valid' | 'invalid' | 'unverified';
	/** Algorithm as it is named, e.g. `DSTU 4145`, `RSA`, or null. */
	readonly algorithm: string | null;
}
