import { letterPath, publicUrl, sourcePath } from '../address/page-path.ts';
import { markPattern } from '../letter/redaction.ts';
import type { DescribedLetter } from './described-letter.ts';

/**
 * A letter in the terms of schema.org, which has no Letter: a `Message` that is an `ArchiveComponent`. Addresses are
 * absolute. A recipient who is masked is not named, nor is anybody else whom the page does not name.
 */
export function jsonLd({
	letter,
	authority,
	cited,
	marks,
	textSha256,
	archive,
}: DescribedLetter): Readonly<Record<string, unknown>> {
	const { copy } = letter.source;
	const { addressee } = letter;
	const { number } = cited;
	const absolute = (path: string) => publicUrl(archive.url, path);
	const media = (contentUrl: string, encodingFormat: string, sha256: string) => ({
		'@type': 'MediaObject',
		contentUrl: absolute(contentUrl),
		encodingFormat,
		sha256,
	});
	const isOpen = addressee !== null && !markPattern(marks).test(addressee);
	return {
		'@context': 'https://schema.org',
		'@type': ['Message', 'ArchiveComponent'],
		'@id': cited.url,
		url: cited.pinnedUrl,
		name: letter.title,
		...(number === null ? {} : { identifier: number }),
		...(letter.date === null ? {} : { dateSent: letter.date }),
		inLanguage: letter.language,
		...(cited.version === null ? {} : { version: cited.version }),
		sender: {
			'@type': 'GovernmentOrganization',
			name: authority.name,
			...(authority.nameEn === null ? {} : { alternateName: authority.nameEn }),
			...(authority.edrpou === null
				? {}
				: { identifier: { '@type': 'PropertyValue', propertyID: 'EDRPOU', value: authority.edrpou } }),
		},
		// Whether it is a person or a body, the archive does not know.
		...(isOpen ? { toRecipient: { '@type': 'Audience', name: addressee } } : {}),
		encoding: [
			media(letterPath(letter.id, 'md'), 'text/markdown', textSha256),
			...(copy ? [media(sourcePath(letter.id, copy.extension), copy.mediaType, copy.sha256)] : []),
		],
		isPartOf: { '@type': 'Collection', '@id': archive.url, name: cited.archive },
		holdingArchive: {
			'@type': 'ArchiveOrganization',
			name: archive.publisher.name,
			...(archive.publisher.url === null ? {} : { url: archive.publisher.url }),
		},
		license: archive.licence.url,
	};
}
