import type { Authority } from '#archive/letter/authority.ts';
import type { RedactedLetter } from '#archive/letter/redaction.ts';
import type { SourceCopy } from '../sources/source-copy.ts';
import type { LetterText } from './stored-letter.ts';

/** A body as it is in the archive; the Markdown is a person's note about it. */
export interface StoredAuthority {
	readonly authority: Authority;
	readonly body: string;
}

declare const publishableBrand: unique symbol;

/** What may be written: made of a redacted letter, or of a letter that is in the archive already. Nothing else is. */
export interface Publishable {
	readonly [publishableBrand]: true;
	readonly letter: LetterText;
	/** The body's file, or null if it stays as it is. */
	readonly authority: StoredAuthority | null;
	/** The copy of the source, null if there is none (an older one goes), or as it stands. */
	readonly copy: SourceCopy | null | 'as it is';
}

/**
 * Makes a redacted letter ready to be written.
 *
 * @param redacted the letter that `content` was read from: proof that it has been redacted
 */
export function publishable(
	_redacted: Omit<RedactedLetter, 'read' | 'masked' | 'anatomy'>,
	content: Content,
): Publishable {
	return content as Publishable;
}

/** Makes a letter that is in the archive ready to be written again, with values that a person gave. */
export function revised(_stored: LetterText, content: Content): Publishable {
	return content as Publishable;
}

type Content = Pick<Publishable, 'letter' | 'authority' | 'copy'>;
