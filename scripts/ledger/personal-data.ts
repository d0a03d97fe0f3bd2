import { maskedKinds } from '#archive/config/masked-kinds.ts';
import { publicContacts } from '#archive/config/public-contacts.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import { leaksInMarkdown } from '#archive/jurisdictions/leaks-in-markdown.ts';
import { leaksWithoutKept } from '#archive/jurisdictions/leaks-without-kept.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { toYaml } from '#store/document/yaml.ts';
import { LedgerRefusal } from '#store/ledger/ledger-refusal.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';

/** What is personal data in an archive, and what is not. */
export interface PersonalDataFinder {
	/** @throws LedgerRefusal if a text that a person wrote for readers holds personal data */
	readonly refuseInReason: (reason: string) => void;
	/** @throws LedgerRefusal if a letter holds what ingest would mask and the build refuses */
	readonly refuseInLetter: (stored: LetterText) => void;
}

/** Opens the finders of a jurisdiction, with the contacts of the archive’s bodies, which are public. */
export function personalDataFinder(
	content: string,
	config: ArchiveConfig,
	jurisdictionId: string,
): PersonalDataFinder {
	const jurisdiction = jurisdictionOf(jurisdictionId);
	const contacts = publicContacts(readAuthorities(content), config, jurisdiction);
	const masked = (kinds: readonly RedactionKind[]) => [
		...new Set(kinds.filter((kind) => maskedKinds(config.redaction).has(kind))),
	];
	return {
		refuseInReason: (reason) => {
			const kinds = masked(kindsInWords([reason], jurisdiction, contacts));
			if (kinds.length === 0) return;
			throw new LedgerRefusal(
				`The reason holds personal data (${kinds.join(', ')}), and everyone will read it for good. Nothing was written. Say what was wrong without naming it.`,
			);
		},
		refuseInLetter: ({ letter, body }) => {
			// By form in all that is written, and as ingest would find it in a source, names among it.
			const kinds = masked([
				...leaksWithoutKept(`${toYaml(letter)}\n\n${body}`, letter.keep ?? [], { jurisdiction, contacts }),
				...leaksInMarkdown({ letter, body }, jurisdiction, contacts),
			]);
			if (kinds.length === 0) return;
			throw new LedgerRefusal(
				`The letter holds personal data (${kinds.join(', ')}), and a version stays for good. Nothing was written. Mask it in the file by its mark; if it is a public contact of the body, write it into the body's file; if it may be read, npm run redact -- ${letter.id} "words" --keep opens it.`,
			);
		},
	};
}
