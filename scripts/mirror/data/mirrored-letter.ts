import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Authority } from '#archive/letter/authority.ts';
import { readAuthority } from '#store/authorities/read-authorities.ts';
import { type StoredLetter, storedLetter } from '#store/letters/stored-letter.ts';
import { changedSite, type Mirror } from '../mirror.ts';
import { isLetterFile } from '../site/letter-files.ts';

/** A letter as the site publishes it, with what else its records say. */
export interface MirroredLetter extends StoredLetter {
	/** The body that signs, where the content knows it. */
	readonly authority: Authority | null;
	/** Address of the archive. */
	readonly url: string;
}

/** Example: `letters/12345678/2018/25-k.html` */
const PAGE = /^letters\/[^/]+\/(?:\d{4}|undated)\/[^/]+\.html$/;

/** A letter’s page names its Markdown; pages of withdrawn letters and of former addresses have none to name. */
const NAMES_MARKDOWN = 'type="text/markdown"';

/** Names of the letters’ Markdown files in a site. @throws Error where one has no page, or a letter’s page has none. */
export function lettersOf({ checksums, site }: Mirror): string[] {
	const names = [...checksums.keys()];
	const letters = names.filter(isLetterFile);
	const pages = new Set(names.filter((name) => PAGE.test(name)));
	const unpaged = letters.find((name) => !pages.delete(name.replace(/md$/, 'html')));
	const lost = unpaged ?? [...pages].find((name) => readFileSync(join(site, name)).includes(NAMES_MARKDOWN));
	if (lost === undefined) return letters;
	throw new Error(
		`${lost} of the site is without its ${unpaged ? 'page' : 'Markdown'}: a letter got lost. Build it again (npm run build).`,
	);
}

/** Reads the letters of a site one by one. @throws Error where one is not what the manifest says. */
export function* readLetters(mirror: Mirror): Generator<MirroredLetter> {
	const authorities = new Map<string, Authority | null>();
	for (const name of lettersOf(mirror)) {
		const bytes = readFileSync(join(mirror.site, name));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		if (sha256 !== mirror.checksums.get(name)) throw new Error(changedSite(name));
		const stored = storedLetter(bytes, sha256);
		const { authority } = stored.letter;
		if (!authorities.has(authority)) authorities.set(authority, readAuthority(mirror.content, authority));
		yield {
			...stored,
			authority: authorities.get(authority) ?? null,
			url: mirror.config.url,
		};
	}
}
