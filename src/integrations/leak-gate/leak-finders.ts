import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import { leaksInSource } from '#archive/jurisdictions/leaks-in-source.ts';
import { leaksWithoutKept } from '#archive/jurisdictions/leaks-without-kept.ts';
import { type NamedWords, namedWords } from '#archive/jurisdictions/named-words.ts';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import type { LeakFinders } from './judge-file.ts';
import { leaksInLetter } from './leaks-in-letter.ts';

/** What the gate lets pass. */
export interface GateRules {
	/** What is public, as each jurisdiction writes it, by the jurisdiction's id. */
	readonly contacts: Readonly<Record<string, PublicContacts>>;
	/** What the archive masks; the rest is published on purpose. */
	readonly kinds: readonly RedactionKind[];
	/**
	 * What a person has unmasked, in any letter, because lists and search results show letters together. A letter's Markdown, which
	 * its pages repeat, is checked only with its own.
	 */
	readonly keep: readonly WordsByHand[];
}

/**
 * The finders for the files of a site, for every jurisdiction that has letters in it.
 *
 * @param bare SHA-256 of sources in plain text that were looked at already, with less opened in them
 */
export function leakFinders(
	{ contacts, kinds, keep }: GateRules,
	bare: ReadonlySet<string> = new Set(),
): LeakFinders {
	const masked = new Set(kinds);
	const ofAll = (
		find: (
			jurisdiction: (typeof jurisdictions)[string],
			contacts: PublicContacts,
		) => readonly RedactionKind[],
	): RedactionKind[] => {
		const found = Object.entries(contacts).flatMap(([id, contacts]) => {
			const jurisdiction = jurisdictions[id];
			return jurisdiction ? find(jurisdiction, contacts) : [];
		});
		if (found.length === 0) return [];
		return [...new Set(found)].filter((kind) => masked.has(kind));
	};
	const namesIn = (text: string): NamedWords[] =>
		Object.entries(contacts)
			.flatMap(([id, contacts]) => {
				const jurisdiction = jurisdictions[id];
				return jurisdiction ? namedWords(text, { jurisdiction, contacts, keep, isSure: true }) : [];
			})
			.filter(({ kind }) => masked.has(kind));
	return {
		inText: (text) =>
			ofAll((jurisdiction, contacts) => leaksWithoutKept(text, keep, { jurisdiction, contacts })),
		inLetter: (text) => ofAll((jurisdiction, contacts) => leaksInLetter(text, jurisdiction, contacts)),
		inSource: (text) =>
			bare.has(hexSha256(Buffer.from(text)))
				? []
				: ofAll((jurisdiction, contacts) => leaksInSource(text, jurisdiction, contacts, keep)),
		inWords: (text) => ofAll((jurisdiction, contacts) => kindsInWords([text], jurisdiction, contacts)),
		names: namesIn,
	};
}
