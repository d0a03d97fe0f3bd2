import { letterPath, publicUrl } from '../archive/address/page-path.ts';
import { findingAid } from '../archive/description/finding-aid.ts';
import type { Release } from '../archive/ledger/record.ts';
import { redactionKinds } from '../archive/letter/redaction.ts';
import { numericDate, translate } from '../i18n/index.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { defaultLanguage } from './page-context.ts';
import { settings } from './settings.ts';

/** ISO 639-2 and ISO 15924 codes of the languages that a finding aid can be written in. */
const CODES = { uk: { code: 'ukr', script: 'Cyrl' }, en: { code: 'eng', script: 'Latn' } } as const;

/** The finding aid of this archive, in its default language. */
export function archiveFindingAid(archive: ArchiveIndex, release: Release | null): string {
	const { words, fill } = translate(defaultLanguage);
	const { redacted, ...rest } = words.findingAid;
	return findingAid({
		language: CODES[defaultLanguage],
		title: settings.title[defaultLanguage],
		description: settings.description[defaultLanguage],
		url: settings.url,
		publisher: settings.publisher.name[defaultLanguage],
		licence: settings.licence,
		release,
		bodies: archive.authorities.map((authority) => ({
			authority,
			letters: (archive.byAuthority.get(authority.id) ?? []).toReversed(),
		})),
		addressOf: ({ id }) => publicUrl(settings.url, letterPath(id)),
		words: {
			...rest,
			unreleased: words.release.none,
			release: ({ number, date }) => fill(words.release.at, { n: number, date: numericDate(date) }),
			redacted: ({ redactions }) => {
				const kinds = redactionKinds.flatMap((kind) => {
					const count = redactions[kind];
					return count ? [`${words.redaction[kind]} (${count})`] : [];
				});
				return kinds.length > 0 ? fill(redacted, { kinds: kinds.join(', ') }) : null;
			},
		},
	});
}
