import { letterPath, publicUrl } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import { findingAid } from '#archive/description/finding-aid.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { Release } from '#archive/ledger/record.ts';
import { markKinds } from '#archive/letter/redaction.ts';
import { translate } from '../i18n/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/** The finding aid of this archive, in its default language. */
export function archiveFindingAid(archive: ArchiveIndex, release: Release | null): string {
	const { words, fill, languageName, longDate } = translate(defaultLanguage);
	const { redacted, use, ...rest } = words.findingAid;
	const { language, languageCode, notes } = jurisdictionOf(settings.jurisdiction);
	return findingAid({
		language: { code: words.language.code, script: scriptOf(defaultLanguage) },
		letterLanguage: { code: languageCode, name: capitalised(languageName(language)) },
		title: inLanguage(settings.title, defaultLanguage),
		description: inLanguage(settings.description, defaultLanguage),
		url: settings.url,
		publisher: inLanguage(settings.publisher.name, defaultLanguage),
		licence: settings.licence,
		release,
		bodies: archive.authorities.map((authority) => ({
			authority,
			letters: (archive.byAuthority.get(authority.id) ?? []).toReversed(),
		})),
		addressOf: ({ id }) => publicUrl(settings.url, letterPath(id)),
		words: {
			...rest,
			use: [notes[defaultLanguage]?.copyright, use].filter(Boolean).join(' '),
			unreleased: words.release.none,
			release: ({ number, date }) => fill(words.release.at, { n: number, date: longDate(date) }),
			redacted: ({ redactions }) => {
				const kinds = markKinds.flatMap((kind) => {
					const count = redactions[kind];
					return count ? [`${words.redaction[kind]} (${count})`] : [];
				});
				return kinds.length > 0 ? fill(redacted, { kinds: kinds.join(', ') }) : null;
			},
		},
	});
}

/** ISO 15924 code of the script that a language is mostly written in. */
function scriptOf(language: string): string {
	return new Intl.Locale(language).maximize().script ?? 'Zyyy';
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
