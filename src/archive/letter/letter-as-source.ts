import type { LetterAnatomy } from './anatomy.ts';
import { emptyAnatomy } from './empty-anatomy.ts';
import type { Letter } from './schema.ts';
import type { Span } from './span.ts';

/** What of a letter's front matter a reader sees as the letter's own words. */
export type LetterWords = Pick<
	Letter,
	| 'addressee'
	| 'addresseeDetails'
	| 'attachments'
	| 'contactLines'
	| 'executor'
	| 'heading'
	| 'letterhead'
	| 'marks'
	| 'signatory'
	| 'title'
>;

/** What parts a post from a name on the line of a signature. */
const columnGap = ' '.repeat(12);

/**
 * A letter of the archive as the finders of personal data take one: its words in the order of a letter, and where each
 * requisite is in them. The title is a line too, because it may name somebody that no other line does.
 *
 * @param asRead changes a line before it is set
 *
 * @example
 * letterAsSource({ …, letterhead: ['РАДА'], signatory: { post: 'Голова', name: 'О. Гай' } }, 'Так.').text
 * // 'РАДА\n\n…\n\nТак.\n\nГолова            О. Гай\n'
 */
export function letterAsSource(
	letter: LetterWords,
	body: string,
	asRead: (words: string) => string = (words) => words,
): { text: string; anatomy: LetterAnatomy } {
	let text = '';
	const said = (words: string): Span => {
		const start = text.length;
		text += asRead(words);
		return { start, end: text.length };
	};
	const lines = (written: readonly (string | null | undefined)[]): Span[] => {
		const spans = written.flatMap((line) => {
			if (!line) {
				// An empty line of the text parts paragraphs: no sentence goes over it.
				if (line === '') text += '\n';
				return [];
			}
			const span = said(line);
			text += '\n';
			return [span];
		});
		text += '\n';
		return spans;
	};
	const letterhead = lines(letter.letterhead);
	const contacts = lines(letter.contactLines);
	// One block, as in a letter.
	const block = lines([letter.addressee, ...letter.addresseeDetails]);
	const addressee = letter.addressee ? block.slice(0, 1) : [];
	const addresseeDetails = block.slice(addressee.length);
	const heading = lines([letter.heading]);
	lines([letter.title]);
	const shown = lines(body.split('\n'));
	const attachments = letter.attachments.map((attachment) => lines([attachment]));
	// A post and its name are on one line, as on paper: a post alone would be taken for that of the last person above.
	const post = letter.signatory?.post ? [said(letter.signatory.post)] : [];
	if (post.length > 0) text += columnGap;
	const [name = null] = lines([letter.signatory?.name]);
	const [executor = null] = lines([letter.executor?.name]);
	const [phone = null] = lines([letter.executor?.phone]);
	const anatomy: LetterAnatomy = {
		...emptyAnatomy,
		letterhead,
		addressee,
		addresseeDetails,
		heading,
		text: shown,
		attachments,
		contacts: { ...emptyAnatomy.contacts, lines: contacts },
		signatory: { post, name },
		executor: { name: executor, phone },
		marks: lines(letter.marks),
	};
	return { text, anatomy };
}
