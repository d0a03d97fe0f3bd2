import { inLanguage } from '#archive/config/in-language.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import { translate } from '../../../src/i18n/index.ts';

/**
 * The first page of a mirror, in the languages of the archive: what it is, where the original stands, how to check it with
 * nothing but `sha256sum`, how to copy and renew it. Which release it is of, `release.json` says: this page stays as it is.
 */
export function mirrorReadme(config: ArchiveConfig): string {
	const texts = config.languages.map((language) => readmeIn(language, config));
	return `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function readmeIn(language: string, config: ArchiveConfig): string {
	const { words, fill } = translate(language);
	return fill(words.copy.readme, {
		title: inLanguage(config.title, language),
		description: inLanguage(config.description, language),
		url: config.url,
		email: config.contact.email,
		cutDirs: cutDirs(config.url),
	});
}

/** `wget -x` makes a folder of each part of the path that the archive is under; they are cut off. */
function cutDirs(url: string): string {
	const folders = new URL(url).pathname.split('/').filter((part) => part !== '').length;
	return folders === 0 ? '' : ` --cut-dirs=${folders}`;
}
