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

/**
 * A letter of the archive as the finders of personal data take one: its words in the order of a letter, and where each
 * requisite stands in them. The title is a line too, for it may name somebody that no other line does.
 *
 * @example
 * letterAsSource({ …, letterhead: ['РАДА'], signatory: { post: 'Голова', name: 'О. Гай' } }, 'Так.').text
 * // 'РАДА\n\n…\n\nТак.\n\nГолова\nО. Гай\n'
 */
export function letterAsSource(letter: LetterWords, body: string): { text: string; anatomy: LetterAnatomy } {
	let text = '';
	const lines = (written: readonly (string | null | undefined)[]): Span[] => {
		const spans = written.flatMap((line) => {
			if (!line) {
				// An empty line of the text parts paragraphs: no sentence goes over it.
				if (line === '') text += '\n';
				return [];
			}
			const start = text.length;
			text += `${line}\n`;
			return [{ start, end: start + line.length }];
		});
		text += '\n';
		return spans;
	};
	const letterhead = lines(letter.letterhead);
	const contacts = lines(letter.contactLines);
	const addressee = lines([letter.addressee]);
	const addresseeDetails = lines(letter.addresseeDetails);
	const heading = lines([letter.heading]);
	lines([letter.title]);
	const shown = lines(body.split('\n'));
	const attachments = letter.attachments.map((attachment) => lines([attachment]));
	const post = lines([letter.signatory?.post]);
	const [name = null] = lines([letter.signatory?.name]);
	const [executor = null] = lines([letter.executor?.name]);
	const [phone = null] = lines([letter.executor?.phone]);
	const anatomy: LetterAnatomy = {
		...emptyAnatomy,
		...{ letterhead, addressee, addresseeDetails, heading, text: shown, attachments },
		contacts: { ...emptyAnatomy.contacts, lines: contacts },
		signatory: { post, name },
		executor: { name: executor, phone },
		marks: lines(letter.marks),
	};
	return { text, anatomy };
}
