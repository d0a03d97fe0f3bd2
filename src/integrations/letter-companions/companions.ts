import { readFileSync } from 'node:fs';
import type { CitedLetter } from '#archive/citations/cited-letter.ts';
import type { DescribedLetter } from '#archive/description/described-letter.ts';
import type { Authority } from '#archive/letter/authority.ts';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { rememberedLetter } from '#store/letters/letter-memory.ts';
import { describedLetter } from '../../site/described-letter.ts';
import { type Companion, letterCompanions } from '../../site/letter-companions.ts';
import { publishedLetter } from '../../site/published-letter.ts';
import { yearCitations, yearOf } from '../../site/year-citations.ts';
import { type PublishedText, publishedTexts } from './published-texts.ts';
import { releaseTrees, type TreeProof } from './release-trees.ts';

/**
 * Every file that goes with letters' pages, letter by letter; the citations of a body and year behind its last letter, so that
 * those of a large archive are not held until its end.
 *
 * @param wanted which texts are asked for
 * @throws Error if a letter names a body that has no file
 */
export function* companions(
	contentFolder: string,
	wanted: (text: PublishedText) => boolean = () => true,
): Generator<Companion> {
	const ledger = readLedger(contentFolder);
	const authorities = new Map(readAuthorities(contentFolder).map((body) => [body.id, body]));
	const proofOf = releaseTrees(ledger);
	const texts = publishedTexts(contentFolder, ledger).filter(wanted);
	const expected = lettersByYear(texts);
	const years = new Map<string, CitedLetter[]>();
	for (const text of texts) {
		const { described, files } = companionsOf(text, text.record && proofOf(text.record), authorities);
		yield* files;
		if (text.place !== text.id) continue;
		const year = yearOf(text.id);
		const cited = years.get(year) ?? [];
		cited.push(described.cited);
		years.set(year, cited);
		if (cited.length < (expected.get(year) ?? 0)) continue;
		years.delete(year);
		yield* yearCitations(
			year,
			cited.sort((a, b) => (a.id < b.id ? -1 : 1)),
		);
	}
}

/** How many letters each year of a body has. */
function lettersByYear(texts: readonly PublishedText[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { id, place } of texts)
		if (place === id) counts.set(yearOf(id), (counts.get(yearOf(id)) ?? 0) + 1);
	return counts;
}

function companionsOf(
	{ id, from, place, record, history, kept }: PublishedText,
	proof: TreeProof | null,
	authorities: ReadonlyMap<string, Authority>,
): { readonly described: DescribedLetter; readonly files: readonly Companion[] } {
	const file = rememberedLetter(readFileSync(from));
	const { letter } = publishedLetter(file);
	const authority = authorities.get(letter.authority);
	if (!authority) {
		throw new Error(
			`The letter ${id} names the public body ${letter.authority}, but content/authorities/${letter.authority}.md is not there. Ingest one of its letters again with --force.`,
		);
	}
	// Links lead to where the letter stands now.
	const described = describedLetter(
		{ letter: { ...letter, id }, sha256: file.sha256 },
		authority,
		history,
		record?.version ?? null,
	);
	return { described, files: letterCompanions(file, described, place, proof, kept) };
}
