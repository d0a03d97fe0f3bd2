import { createHash } from 'node:crypto';
import type { DescribedLetter } from '../archive/description/described-letter.ts';
import { jurisdictions } from '../archive/jurisdictions/index.ts';
import type { Authority } from '../archive/letter/authority.ts';
import { citedLetter } from './cited-letter.ts';
import type { LetterFile } from './letter-file.ts';
import { settings } from './settings.ts';

/** What this archive tells machines of a letter. */
export function describedLetter({ letter, source }: LetterFile, authority: Authority): DescribedLetter {
	const { publisher, licence, url } = settings;
	return {
		letter,
		authority,
		cited: citedLetter(letter, authority),
		marks: Object.values(jurisdictions[letter.jurisdiction]?.marks ?? {}),
		textSha256: createHash('sha256').update(source).digest('hex'),
		archive: { url, publisher: { name: publisher.name.uk, url: publisher.url }, licence },
		versions: [],
	};
}
