import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { letterPath, publicUrl, versionPath } from '#archive/address/page-path.ts';
import { relativeHref } from '#archive/address/relative-href.ts';
import { keptForms } from '#archive/ledger/kept-forms.ts';
import { type LetterHistory, letterHistories } from '#archive/ledger/letter-history.ts';
import type { Release } from '#archive/ledger/record.ts';
import { contentPaths } from '#store/content-paths.ts';
import { readLedger } from '#store/ledger/read-ledger.ts';
import { translate } from '../i18n/index.ts';
import { redirectPage } from '../rendering/redirect-page.ts';
import { letterPageLanguage } from '../site/letters-language.ts';
import { type Redirect, redirectsOf } from '../site/redirects.ts';

/** The content folder, and the address under which the archive is published, with `/` at its end. */
export interface LetterVersionsOptions {
	readonly contentFolder: string;
	readonly url: string;
}

/** A text of a version: a file of the content folder and where it is published; both absolute or from a root. */
interface VersionText {
	readonly from: string;
	readonly to: string;
}

/** A letter's pages are in the letters' language. */
const { words, fill } = translate(letterPageLanguage);

/** Examples: `/letters/12345678/2018/25-k/v2.md`, `/letters/12345678/2018/25-k.html`, with or without a query. */
const letterFile = /^\/(letters\/[^?#]+\.(?:md|html))(?:[?#]|$)/;

/**
 * Publishes what the ledger knows beside the pages that Astro renders: the text of every version, `letters/<id>/v1.md`,
 * and the pages that redirect, from the latest version's own address and from former ids. The development server answers
 * with the same.
 *
 * They are written here, not rendered by Astro: every recorded letter has one, and Astro takes ten times as long.
 */
export function letterVersions(options: LetterVersionsOptions): AstroIntegration {
	return {
		name: 'letter-versions',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const answer = developmentAnswer(options, request.url ?? '');
					if (answer === null) next();
					else response.setHeader('content-type', answer.type).end(answer.body);
				});
			},
			'astro:build:done': ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const { histories, releases } = readHistories(options);
				const redirects = histories.flatMap(redirectsOf);
				const texts = histories.flatMap((history) => versionTexts(history, releases));
				for (const { from, to } of texts) {
					const target = join(site, to);
					mkdirSync(dirname(target), { recursive: true });
					copyFileSync(join(options.contentFolder, from), target);
				}
				for (const redirect of redirects) {
					const target = join(site, redirect.from);
					mkdirSync(dirname(target), { recursive: true });
					writeFileSync(target, pageOf(redirect, options.url));
				}
				if (redirects.length > 0) logger.info(`${redirects.length} address(es) lead to another`);
			},
		},
	};
}

/**
 * The texts of a letter's older versions, each under the id that it has now and under those that it had then; what was
 * withdrawn has none. The latest is beside the letter's page, and under its number too where an old release had it so.
 *
 * @param releases of the ledger
 */
export function versionTexts(history: LetterHistory, releases: readonly Release[]): VersionText[] {
	const { id, formerIds, versions, withdrawal } = history;
	if (withdrawal) return [];
	const isKept = keptForms(history, releases).length > 0;
	const latest = versions.at(-1)?.version;
	const letter = contentPaths('').letter(id);
	const fileOf = (version: number) => (version === latest ? letter : contentPaths('').version(id, version));
	return versions
		.flatMap(({ version, letter }) => {
			const since = formerIds.indexOf(letter);
			// A version keeps the address that it was published at, and has one under each id that came after.
			const ids = since === -1 ? [id] : [...formerIds.slice(since), id];
			if (version === latest && !isKept) return [];
			return ids.map((each) => ({ from: fileOf(version), to: versionPath(each, version, 'md') }));
		})
		.concat(formerIds.map((former) => ({ from: letter, to: letterPath(former, 'md') })));
}

function readHistories({ contentFolder }: LetterVersionsOptions) {
	const { records, releases } = readLedger(contentFolder);
	return { histories: [...letterHistories(records).values()], releases };
}

function pageOf({ from, to, why, version }: Redirect, url: string): string {
	const texts = words.redirect[why];
	return redirectPage({
		language: letterPageLanguage,
		title: fill(texts.title, { version: version ?? '' }),
		link: texts.link,
		href: relativeHref(from, to),
		canonical: publicUrl(url, to),
	});
}

function developmentAnswer(
	options: LetterVersionsOptions,
	url: string,
): { type: string; body: string } | null {
	const file = letterFile.exec(url)?.[1];
	if (!file) return null;
	const { histories, releases } = readHistories(options);
	const redirect = histories.flatMap(redirectsOf).find(({ from }) => from === file);
	if (redirect) return { type: 'text/html; charset=utf-8', body: pageOf(redirect, options.url) };
	const text = histories.flatMap((history) => versionTexts(history, releases)).find(({ to }) => to === file);
	if (!text) return null;
	return {
		type: 'text/markdown; charset=utf-8',
		body: readFileSync(join(options.contentFolder, text.from), 'utf8'),
	};
}
