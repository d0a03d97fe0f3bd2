import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { leaksInCopy } from '#archive/jurisdictions/leaks-in-copy.ts';
import type { MarkKind, RedactionKind } from '#archive/letter/redaction.ts';
import { contentPaths } from '#store/content-paths.ts';
import { rememberedLetter } from '#store/letters/letter-memory.ts';
import { publishedCopies } from '../source-copies.ts';
import type { Leak } from './leak.ts';

/** The text of a copy, null if it has none of its own; it rejects where the copy cannot be read. */
export type TextOfCopy = (name: string, bytes: Uint8Array) => Promise<string | null>;

/** Example: the end of `letters/04053625/2018/25-k-170iz.pdf`. */
const ending = /\.[^./]+$/;
const unreadable = 'unreadable';

/**
 * Copies that reveal something about a person that their letter's Markdown does not. A copy is read again at every build: its checksum
 * proves that it is the one that the letter names, not that it still hides what the letter hides.
 *
 * @param publicBy what is public, by jurisdiction
 * @returns as places of the built site; a copy that cannot be read is `unreadable`
 */
export async function tellingCopies(
	content: string,
	textOf: TextOfCopy,
	publicBy: Readonly<Record<string, PublicContacts>>,
	masked: ReadonlySet<RedactionKind>,
): Promise<Leak[]> {
	const paths = contentPaths(content);
	const isHidden = (kind: MarkKind) => kind === 'hidden-by-body' || masked.has(kind);
	const leaks: Leak[] = [];
	for (const { from, to } of publishedCopies(content)) {
		const copy = extname(to) === '.webp' ? null : await readBy(textOf, from);
		if (copy === null) continue;
		const bytes = readFileSync(paths.letter(to.slice('letters/'.length).replace(ending, '')));
		const { letter, body } = rememberedLetter(bytes);
		const jurisdiction = jurisdictions[letter.jurisdiction];
		const contacts = publicBy[letter.jurisdiction];
		if (!jurisdiction || !contacts) continue;
		const kinds =
			copy === unreadable
				? ([unreadable] as const)
				: leaksInCopy({ letter, body, file: bytes.toString(), copy }, jurisdiction, contacts).filter(
						isHidden,
					);
		for (const kind of kinds) leaks.push({ file: to, kind, line: null });
	}
	return leaks;
}

/** A copy that no reader takes cannot be vouched for. */
async function readBy(textOf: TextOfCopy, file: string): Promise<string | null> {
	try {
		return await textOf(basename(file), readFileSync(file));
	} catch {
		return unreadable;
	}
}
