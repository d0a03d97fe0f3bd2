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
import { judgedKey } from './judged-files.ts';
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
 * The key by which a copy is known that was found to tell nothing (`judgedKey`): a copy is read again whenever it, its letter,
 * the rules or the programs that read it have changed. Its checksum proves that it is the one that the letter names, not that it
 * still hides what the letter hides.
 */
export function copyKey(content: string, { from, to }: PublishedCopy): Buffer {
	return judgedKey(readFileSync(from), ['copy', basename(from), hexSha256(letterOf(content, to))]);
}

/**
 * Copies that reveal something about a person that their letter's Markdown does not.
 *
 * @param textOf reads a copy
 * @param publicBy what is public, by jurisdiction
 */
export async function tellingCopies(
	{ content, copies }: CopiesOfContent,
	textOf: TextOfCopy,
	publicBy: Readonly<Record<string, PublicContacts>>,
	masked: ReadonlySet<RedactionKind>,
): Promise<CopiesTold> {
	const isHidden = (kind: MarkKind) => kind === 'hidden-by-body' || masked.has(kind);
	const leaks: Leak[] = [];
	const bare = new Set<string>();
	for (const { from, to } of copies) {
		if (isPicture(to)) continue;
		const copied = readFileSync(from);
		const copy = await readBy(textOf, from, copied);
		if (copy === null) continue;
		const bytes = letterOf(content, to);
		const { letter, body } = rememberedLetter(bytes);
		const jurisdiction = jurisdictions[letter.jurisdiction];
		const contacts = publicBy[letter.jurisdiction];
		if (!jurisdiction || !contacts) continue;
		if (copy === unreadable) {
			leaks.push({ file: to, kind: unreadable, line: null });
			continue;
		}
		const isPlain = extname(to) === '.txt' && copied.equals(Buffer.from(copy));
		const left = isPlain ? spansLeft(copy, letter.keep ?? [], jurisdiction, contacts) : undefined;
		if (left?.spans.every(({ kind }) => !masked.has(kind))) bare.add(hexSha256(copied));
		const shown = { letter, body, file: bytes.toString(), copy, ...(left && { left }) };
		for (const kind of leaksInCopy(shown, jurisdiction, contacts).filter(isHidden))
			leaks.push({ file: to, kind, line: null });
	}
	return { leaks, bare };
}

/** Whether a copy has no text to look at. */
export function isPicture(to: string): boolean {
	return extname(to) === '.webp';
}

/** The file of the letter that a copy is of. */
function letterOf(content: string, to: string): Buffer {
	return readFileSync(contentPaths(content).letter(to.slice('letters/'.length).replace(ending, '')));
}

/** A copy that no reader takes cannot be vouched for. */
async function readBy(textOf: TextOfCopy, file: string, bytes: Uint8Array): Promise<string | null> {
	try {
		return await textOf(basename(file), bytes);
	} catch {
		return unreadable;
	}
}
