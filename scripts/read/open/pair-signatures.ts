import { Refusal } from '../../diagnostics/refusal.ts';
import type { DigitalSignature } from '../contract/digital-signature.ts';
import type { Member } from '../contract/reading.ts';
import { openCms, signaturesOf } from '../shared/cms/read-signatures.ts';

/** Members of a container, with detached signatures assigned to the files that they sign. */
export interface PairedMembers {
	readonly documents: readonly Member[];
	readonly signaturesOf: (member: Member) => readonly DigitalSignature[];
}

/** Finds detached signatures (`лист.pdf.p7s`) that are beside what they sign; any other signature stays a document. */
export function pairSignatures(members: readonly Member[]): PairedMembers {
	const found = new Map<Member, DigitalSignature[]>();
	const documents = members.filter((member) => {
		const signed = members.find(({ name }) => `${name}.p7s`.toLowerCase() === member.name.toLowerCase());
		const signatures = signed && detachedSignatures(member.bytes, signed.bytes);
		if (signatures) found.set(signed, [...(found.get(signed) ?? []), ...signatures]);
		return !signatures;
	});
	return { documents, signaturesOf: (member) => found.get(member) ?? [] };
}

/** The signatures of a file over another; null where it is no signature, or has its document inside. */
export function detachedSignatures(p7s: Uint8Array, content: Uint8Array): DigitalSignature[] | null {
	try {
		const data = openCms(p7s);
		return data.content === null ? signaturesOf(data, content) : null;
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}
