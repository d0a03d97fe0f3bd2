import { versionPath } from '#archive/address/page-path.ts';
import { inLanguage } from '#archive/config/in-language.ts';
import type { DescribedLetter } from '#archive/description/described-letter.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { LetterHistory } from '#archive/ledger/letter-history.ts';
import type { Authority } from '#archive/letter/authority.ts';
import type { StoredLetter } from '#store/letters/stored-letter.ts';
import { citedLetter } from './cited-letter.ts';
import { settings } from './settings.ts';

/**
 * What this archive tells machines of a letter.
 *
 * @param history null while no release has recorded the letter
 * @param version the one that the file holds; the latest where it is not said
 */
export function describedLetter(
	{ letter, sha256 }: Pick<StoredLetter, 'letter' | 'sha256'>,
	authority: Authority,
	history: LetterHistory | null,
	version = history?.versions.length ?? null,
): DescribedLetter {
	const { publisher, licence, url } = settings;
	return {
		letter,
		authority,
		cited: citedLetter(letter, authority, version),
		marks: Object.values(jurisdictionOf(letter.jurisdiction).marks),
		textSha256: sha256,
		archive: {
			url,
			publisher: { name: inLanguage(publisher.name, letter.language), url: publisher.url },
			licence,
		},
		versions: (history?.versions ?? [])
			.filter((other) => other.version !== version)
			.map((other) => ({ version: other.version, path: versionPath(letter.id, other.version) })),
	};
}
