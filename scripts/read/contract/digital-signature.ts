/** What an electronic signature of a container or a mail says about itself. Never contains a person's tax number. */
export interface DigitalSignature {
	/** Name of the certificate's holder as in the certificate, or null. */
	readonly signer: string | null;
	readonly post: string | null;
	readonly organisation: string | null;
	/** EDRPOU of the organisation, eight digits. */
	readonly edrpou: string | null;
	/** Serial number of the certificate, upper-case hexadecimal. */
	readonly certificate: string | null;
	readonly issuer: string | null;
	/** ISO 8601 instant in UTC, e.g. `2031-04-03T09:15:00Z`: the signer's claim, or that of a time stamp if there is one. */
	readonly signedAt: string | null;
	/** ISO dates. */
	readonly validFrom: string | null;
	readonly validTo: string | null;
	/** Whether the document's digest is the signed one; null if the algorithm is not supported. */
	readonly digestMatches: boolean | null;
	/** `valid` and `invalid` are about the mathematics of the signature itself; `unverified` means that it could not be checked. The chain of certificates is never checked. */
	readonly verification: 'valid' | 'invalid' | 'unverified';
	/** Name of the algorithm, e.g. `DSTU 4145`, `RSA`, or null. */
	readonly algorithm: string | null;
}
