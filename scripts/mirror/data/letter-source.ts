import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { type Authority, authoritySchema } from '#archive/letter/authority.ts';
import { type Letter, letterSchema } from '#archive/letter/schema.ts';
import { changedSite, type Mirror } from '../mirror.ts';
import { isLetterFile } from '../site/letter-files.ts';

/** A letter as the site publishes it. */
export interface LetterSource {
	readonly letter: Letter;
	/** Text without front matter. */
	readonly markdown: string;
	/** SHA-256 of its Markdown file. */
	readonly sha256: string;
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
	const lost =
		unpaged ?? [...pages].find((name) => readFileSync(path.join(site, name)).includes(NAMES_MARKDOWN));
	if (lost === undefined) return letters;
	throw new Error(
		`${lost} of the site is without its ${unpaged ? 'page' : 'Markdown'}: a letter got lost. Build it again (npm run build).`,
	);
}

/** Reads the letters of a site one by one. @throws Error where one is not what the manifest says. */
export function* readLetters(mirror: Mirror): Generator<LetterSource> {
	const authorities = new Map<string, Authority | null>();
	for (const name of lettersOf(mirror)) {
		const bytes = readFileSync(path.join(mirror.site, name));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		if (sha256 !== mirror.checksums.get(name)) throw new Error(changedSite(name));
		// The options object keeps gray-matter from caching every letter.
		const { data, content } = matter(bytes.toString('utf8'), {});
		const letter = letterSchema.parse(data);
		if (!authorities.has(letter.authority))
			authorities.set(letter.authority, readAuthority(mirror, letter.authority));
		yield {
			letter,
			markdown: content.trim(),
			sha256,
			authority: authorities.get(letter.authority) ?? null,
			url: mirror.config.url,
		};
	}
}

/** A public body of the content; null where there is none by this id. */
export function readAuthority({ content }: Mirror, id: string): Authority | null {
	const file = path.join(content, 'authorities', `${id}.md`);
	return existsSync(file) ? authoritySchema.parse(matter(readFileSync(file, 'utf8'), {}).data) : null;
}
