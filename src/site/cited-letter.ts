import { letterPath, publicUrl, versionPath } from '#archive/address/page-path.ts';
import type { CitedLetter } from '#archive/citations/cited-letter.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Authority } from '#archive/letter/authority.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { listedTitle } from './listed-title.ts';
import { settings } from './settings.ts';

/**
 * The data from which this archive's citations of a letter are made.
 *
 * @param version null while no release has recorded the letter
 */
export function citedLetter(letter: Letter, authority: Authority, version: number | null): CitedLetter {
	const { isNoIndex, letterWord, kindWord } = jurisdictionOf(letter.jurisdiction);
	const url = publicUrl(settings.url, letterPath(letter.id));
	return {
		id: letter.id,
		title: listedTitle(letter, authority.name),
		authority: authority.name,
		authorityGenitive: authority.nameGenitive,
		authorityEn: authority.nameEn,
		date: letter.date,
		number: isNoIndex(letter.registrationIndex) ? null : letter.registrationIndex,
		genre: letter.kind ? kindWord(letter.kind) : letterWord,
		...(letter.kind && { kind: letter.kind }),
		language: letter.language,
		url,
		version,
		pinnedUrl: version === null ? url : publicUrl(settings.url, versionPath(letter.id, version)),
		archive: inLanguage(settings.title, letter.language),
		archiveEn: inLanguage(settings.title, 'en'),
	};
}
