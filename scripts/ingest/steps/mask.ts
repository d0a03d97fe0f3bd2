import { createHash } from 'node:crypto';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { type RedactionKind, redact } from '#archive/letter/redaction.ts';
import { type Dissected, type LetterFile, type Masked, withData } from '../letter-file.ts';
import { diagnose } from '../messages/diagnose.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What decides which personal data is masked. */
export interface MaskPolicy {
	readonly jurisdiction: Jurisdiction;
	readonly known: PublicContacts;
	readonly kinds: ReadonlySet<RedactionKind>;
	/** Rules of doubts that a person has settled with --set. */
	readonly settled: ReadonlySet<string>;
}

/** Masks the letter's personal data and lets go of its text; the jurisdiction's doubts become messages while places are known. */
export function mask(file: LetterFile<Dissected>, policy: MaskPolicy): LetterFile<Masked> {
	const { text, anatomy, bytes, format } = file.data;
	const found = policy.jurisdiction.findPersonalData(text, anatomy, policy.known);
	const personal = found.filter(({ kind }) => policy.kinds.has(kind));
	const letter = redact(text, anatomy, personal, policy.jurisdiction.marks);
	for (const doubt of anatomy.doubts) {
		if (!policy.settled.has(doubt.ruleId)) diagnose(file, doubt, doubt.span && { text, span: doubt.span });
	}
	const source = {
		format: format.name,
		reconstructible: format.reconstructible,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		fingerprint: fingerprintOf(letter.read({ start: 0, end: text.length })),
	};
	return withData(file, { letter, source });
}
