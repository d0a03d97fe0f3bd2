import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterPath } from '#archive/address/page-path.ts';
import { withoutUnpublished } from '#archive/config/without-unpublished.ts';
import { letterHistories } from '#archive/ledger/letter-history.ts';
import type { Authority } from '#archive/letter/authority.ts';
import { readAuthority } from '#store/authorities/read-authorities.ts';
import { contentPaths } from '#store/content-paths.ts';
import { documentsBelow } from '#store/files/documents-below.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { type StoredLetter, storedLetter } from '#store/letters/stored-letter.ts';
import { changedSite, type Mirror } from '../mirror.ts';

/** Examples: `letters/12345678/2018/25-k.md`, `letters/12345678/undated/b-n.md`; not a version’s `…/25-k/v1.md`. */
const letterText = /^letters\/[^/]+\/(?:\d{4}|undated)\/[^/]+\.md$/;

/** A letter as the site publishes it, with what else its records say. */
export interface MirroredLetter extends StoredLetter {
	/** The body that signs, where the content knows it. */
	readonly authority: Authority | null;
	/** Address of the archive. */
	readonly url: string;
}

/**
 * Ids of the letters in a site, in code-unit order. Which letters there are, the content says: at an address that a letter
 * had before it was corrected the site keeps the same Markdown, and it is no second letter.
 *
 * @throws Error if the site lacks a letter’s Markdown or page, or has a letter that the content does not have
 */
export function lettersOf({ checksums, content, site }: Mirror): string[] {
	const ids = documentsBelow(contentPaths(content).letters);
	const files = ids.flatMap((id) => [letterPath(id, 'md'), letterPath(id)]);
	const lost = files.find((name) => !checksums.has(name));
	if (lost !== undefined) throw new Error(otherContent(site, content, `${lost} is missing from the site`));
	const former = [...letterHistories(readLedger(content).records).values()].flatMap(
		({ formerIds }) => formerIds,
	);
	const expected = new Set([...files, ...former.map((id) => letterPath(id, 'md'))]);
	const foreign = [...checksums.keys()].find((name) => letterText.test(name) && !expected.has(name));
	if (foreign !== undefined)
		throw new Error(otherContent(site, content, `${foreign} is of no letter in the content`));
	return ids;
}

function otherContent(site: string, content: string, difference: string): string {
	return `${site} was not built of ${content}, or a letter was lost: ${difference}. Build it again (npm run build), or name its content with --content.`;
}

/** Reads the letters of a site one by one. @throws Error if one is not what the manifest says. */
export function* readLetters(mirror: Mirror): Generator<MirroredLetter> {
	const authorities = new Map<string, Authority | null>();
	for (const id of lettersOf(mirror)) {
		const name = letterPath(id, 'md');
		const bytes = readFileSync(join(mirror.site, name));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		if (sha256 !== mirror.checksums.get(name)) throw new Error(changedSite(name));
		const stored = storedLetter(bytes, sha256);
		const letter = withoutUnpublished(stored.letter, mirror.config.sources);
		const { authority } = letter;
		if (!authorities.has(authority)) authorities.set(authority, readAuthority(mirror.content, authority));
		yield {
			...stored,
			letter,
			authority: authorities.get(authority) ?? null,
			url: mirror.config.url,
		};
	}
}
