import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { PersonalSpan } from '../../../letter/redaction.ts';
import type { Span } from '../../../letter/span.ts';
import { foldSigns } from './fold-signs.ts';

/** Example: «гада@мукаbатзК.ехатріе», as a scanner garbles an address. */
const mail = /[^\s@]{0,64}@[^\s@]{0,128}/gu;

/**
 * Reads the requisites of a letter from its folded text; their places are those of the letter. Addresses of e-mail that
 * the fold changed are not read: what a scanner garbled would become a public contact of the body.
 */
export function dissectFolded(text: string, dissect: (text: string) => LetterAnatomy): LetterAnatomy {
	const folded = foldSigns(text);
	if (!folded) return dissect(text);
	const readable = folded.text.replace(mail, (address, start: number) => {
		const source = folded.toSource({ start, end: start + address.length });
		const written = text.slice(source.start, source.end);
		return written.length === address.length ? written : address;
	});
	return withSpans(dissect(readable), folded.toSource);
}

/** Looks for personal data in the folded text of a letter; the places are those of the letter. */
export function findFolded(
	text: string,
	anatomy: LetterAnatomy,
	find: (text: string, anatomy: LetterAnatomy) => PersonalSpan[],
): PersonalSpan[] {
	const folded = foldSigns(text);
	if (!folded) return find(text, anatomy);
	return find(folded.text, withSpans(anatomy, folded.toFolded)).map((span) => ({
		...span,
		...folded.toSource(span),
	}));
}

/** The same value with every span in it moved, however deep it stands. */
export function withSpans<T>(value: T, move: (span: Span) => Span): T {
	if (Array.isArray(value)) return value.map((item) => withSpans(item, move)) as T;
	if (typeof value !== 'object' || value === null) return value;
	if ('start' in value && 'end' in value) return { ...value, ...move(value as T & Span) };
	return Object.fromEntries(
		Object.entries(value).map(([key, inside]) => [key, withSpans(inside, move)]),
	) as T;
}
