import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { maskedByHand } from '#archive/letter/masked-by-hand.ts';
import { DocumentFault } from '../document/read-document.ts';
import type { StoredLetter } from './stored-letter.ts';

/**
 * Refuses a letter whose file masks what is published beside it: words that wait in `mask` of its front matter, which is
 * public, and marks that a person has put into its text while the copy of its source, or the source's hash, stays.
 *
 * @throws DocumentFault that repeats no value
 */
export function refuseOpen<One extends Pick<StoredLetter, 'letter' | 'body'>>(stored: One): One {
	const { letter, body } = stored;
	if (letter.mask?.some((one) => 'words' in one && one.words !== undefined)) {
		throw new DocumentFault(
			`words that are to be masked stand in \`mask\`, and front matter is public. Run npm run redact -- ${letter.id}, which moves them beside the source and masks them (docs/diagnostics/masked-by-hand.md)`,
		);
	}
	const { copy, sha256 } = letter.source;
	if (copy === null && sha256 === null) return stored;
	const kinds = maskedByHand({ letter, body }, jurisdictionOf(letter.jurisdiction).marks);
	if (kinds.length === 0) return stored;
	throw new DocumentFault(
		`its text has marks (${kinds.join(', ')}) that were put in by hand, and ${copy ? 'the copy of its source still shows' : 'the hash of its source still answers for'} what stood there. Run npm run redact -- ${letter.id}, which takes it out everywhere (docs/diagnostics/masked-by-hand.md)`,
	);
}
