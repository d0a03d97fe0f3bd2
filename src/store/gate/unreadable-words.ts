import { jurisdictions } from '#archive/jurisdictions/index.ts';
import type { GateFault } from './content-rules.ts';
import type { AnyDocument } from './document-faults.ts';

/** Letters, or signs in their place: fewer say nothing of a language. */
const leastLetters = 40;
/** Signs: who opens a file in a wrong encoding spoils all of it. */
const sampled = 4000;
// «а», and the question marks that stand for letters: «????»
const lettersPattern = /\p{L}|\?(?=\?)/gu;

/**
 * Tells a letter, or the file of a body, whose words are no language's: an editor opened it in a wrong encoding and saved
 * what it saw («Р©РѕРґРѕ»), or saved it in one that has no such letters («????»). Null if the words can be read.
 */
export function unreadableWords(document: AnyDocument): GateFault | null {
	const words = wordsOf(document).slice(0, sampled);
	if ((words.match(lettersPattern)?.length ?? 0) < leastLetters) return null;
	if (!('jurisdiction' in document.data)) return null;
	if (jurisdictions[document.data.jurisdiction]?.reading.isReadable(words) ?? true) return null;
	return {
		rule: 'not-utf-8',
		subject: document.path,
		message:
			'Its words are in no language of these letters: an editor has opened it in a wrong encoding and saved what it saw. Bring it back from git, and set the editor to UTF-8 before you edit it again.',
	};
}

function wordsOf(document: AnyDocument): string {
	if (document.kind === 'letter') return document.body;
	if (document.kind !== 'authority') return '';
	const { name, nameGenitive, writtenNames, contacts } = document.data;
	return [name, nameGenitive, ...writtenNames, contacts.address].join('\n');
}
