import { isDeepStrictEqual } from 'node:util';
import type { VersionRecord } from '#archive/ledger/record.ts';
import { allocateParagraphIds, lastNumberOf } from '#archive/letter/paragraph-ids.ts';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import { type LetterText, type StoredLetter, toStoredLetter } from '#store/letters/stored-letter.ts';

/** A letter as its next version will be. */
export interface NextVersion extends LetterText {
	readonly bytes: Uint8Array;
	/** Ids of paragraphs that are new in it. */
	readonly added: readonly string[];
	/** Ids of paragraphs that it has no more. */
	readonly removed: readonly string[];
}

/**
 * Gives an edited letter the ids of its paragraphs: those that were published stay with their texts, whatever the file’s
 * own front matter says, and new ones get numbers never used before. A file that is right already stays as it is, to the byte.
 *
 * @param edited the letter’s file, edited by hand or ingested anew, with its id as it will be
 * @param published its last published version
 * @param versions lines of all its versions
 * @param changes values that it gets besides
 */
export function nextVersion(
	edited: StoredLetter,
	published: LetterText,
	versions: readonly Pick<VersionRecord, 'paragraphs'>[],
	changes: Partial<Letter> = {},
): NextVersion {
	const before = versions.at(-1)?.paragraphs ?? [];
	const publishedUnits = readUnits(published.body).flatMap((text, at) => {
		const id = before[at];
		return id === undefined ? [] : [{ id, text }];
	});
	const given = Math.max(
		...versions.map(({ paragraphs }) => lastNumberOf(paragraphs)),
		published.letter.lastParagraph ?? 0,
		edited.letter.lastParagraph ?? 0,
	);
	const paragraphs = allocateParagraphIds(publishedUnits, readUnits(edited.body), given);
	const highest = Math.max(given, lastNumberOf(paragraphs));
	const { lastParagraph: _, ...rest } = edited.letter;
	// Parsed, so that keys are in the order in which ingest writes them.
	const letter = letterSchema.parse({
		...rest,
		...changes,
		paragraphs,
		...(highest > lastNumberOf(paragraphs) && { lastParagraph: highest }),
	});
	return {
		letter,
		body: edited.body,
		bytes: isDeepStrictEqual(letter, edited.letter)
			? edited.bytes
			: toStoredLetter({ letter, body: edited.body }).bytes,
		added: paragraphs.filter((id) => !before.includes(id)),
		removed: before.filter((id) => !paragraphs.includes(id)),
	};
}
