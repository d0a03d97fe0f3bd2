import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { leaksInCopy } from '#archive/jurisdictions/leaks-in-copy.ts';
import { spansLeft } from '#archive/jurisdictions/spans-left.ts';
import type { MarkKind, RedactionKind } from '#archive/letter/redaction.ts';
import { contentPaths } from '#store/content-paths.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { rememberedLetter } from '#store/letters/letter-memory.ts';
import type { PublishedCopy } from '../source-copies.ts';
import { nothingKnown } from './known-clean.ts';
import type { Leak } from './leak.ts';

/** The text of a copy, null if it has none of its own; it rejects where the copy cannot be read. */
export type TextOfCopy = (name: string, bytes: Uint8Array) => Promise<string | null>;

/** Copies that are published, with the content folder that they are of. */
export interface CopiesOfContent {
	readonly content: string;
	readonly copies: readonly PublishedCopy[];
}

/** What copies tell. */
export interface CopiesTold {
	/** As places of the built site; a copy that cannot be read is `unreadable`. */
	readonly leaks: readonly Leak[];
	/** SHA-256 of the copies in plain text in which nothing that is masked is left but what their letter opens: they need not be looked at again. */
	readonly bare: ReadonlySet<string>;
}

/** Example: the end of `letters/04053625/2018/25-k-170iz.pdf`. */
const ending = /\.[^./]+$/;
const unreadable = 'unreadable';

/**
 * Copies that reveal something about a person that their letter's Markdown does not. A copy is read again whenever it, its letter,
 * the rules or the programs that read it have changed: its checksum proves that it is the one that the letter names, not that it
 * still hides what the letter hides.
 *
 * @param textOf reads a copy
 * @param publicBy what is public, by jurisdiction
 * @param known what was found clean by the same rules
 */
export async function tellingCopies(
	{ content, copies }: CopiesOfContent,
	textOf: TextOfCopy,
	publicBy: Readonly<Record<string, PublicContacts>>,
	masked: ReadonlySet<RedactionKind>,
	known = nothingKnown,
): Promise<CopiesTold> {
	const paths = contentPaths(content);
	const isHidden = (kind: MarkKind) => kind === 'hidden-by-body' || masked.has(kind);
	const leaks: Leak[] = [];
	const bare = new Set<string>();
	for (const { from, to } of copies) {
		if (extname(to) === '.webp') continue;
		const copied = readFileSync(from);
		const bytes = readFileSync(paths.letter(to.slice('letters/'.length).replace(ending, '')));
		const find = async (): Promise<readonly Leak['kind'][]> => {
			const copy = await readBy(textOf, from, copied);
			if (copy === null) return [];
			const { letter, body } = rememberedLetter(bytes);
			const jurisdiction = jurisdictions[letter.jurisdiction];
			const contacts = publicBy[letter.jurisdiction];
			if (!jurisdiction || !contacts) return [];
			if (copy === unreadable) return [unreadable];
			const isPlain = extname(to) === '.txt' && copied.equals(Buffer.from(copy));
			const left = isPlain ? spansLeft(copy, letter.keep ?? [], jurisdiction, contacts) : undefined;
			if (left?.spans.every(({ kind }) => !masked.has(kind))) bare.add(hexSha256(copied));
			const shown = { letter, body, file: bytes.toString(), copy, ...(left && { left }) };
			return leaksInCopy(shown, jurisdiction, contacts).filter(isHidden);
		};
		for (const kind of await known.judgeLater(copied, ['copy', basename(from), hexSha256(bytes)], find))
			leaks.push({ file: to, kind, line: null });
	}
	return { leaks, bare };
}

/** A copy that no reader takes cannot be vouched for. */
async function readBy(textOf: TextOfCopy, file: string, bytes: Uint8Array): Promise<string | null> {
	try {
		return await textOf(basename(file), bytes);
	} catch {
		return unreadable;
	}
}
