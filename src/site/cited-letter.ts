import { letterPath, publicUrl } from '../archive/address/page-path.ts';
import type { CitedLetter } from '../archive/citations/cited-letter.ts';
import type { Authority } from '../archive/letter/authority.ts';
import type { Letter } from '../archive/letter/schema.ts';
import { settings } from './settings.ts';

/** What this archive's citations of a letter are made from. */
export function citedLetter(letter: Letter, authority: Authority): CitedLetter {
	const url = publicUrl(settings.url, letterPath(letter.id));
	return {
		id: letter.id,
		title: letter.title,
		authority: authority.name,
		authorityGenitive: authority.nameGenitive,
		authorityEn: authority.nameEn,
		date: letter.date,
		registrationIndex: letter.registrationIndex,
		language: letter.language,
		url,
		version: null,
		pinnedUrl: url,
		archive: settings.title,
	};
}
