import { type LetterWords, letterAsSource } from '../letter/letter-as-source.ts';
import { markdownAsSource } from '../letter/markdown-as-source.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Letter } from '../letter/schema.ts';
import { withoutKept } from '../letter/without-kept.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { keptSpans } from './kept-spans.ts';
import { withStandIns } from './stand-ins.ts';
import { withoutBareMarks } from './without-bare-marks.ts';

/**
 * Kinds of personal data in a letter as it is stored, names among them: ingest's own finders, with signatory, executor and
 * letterhead known from the front matter. A name counts wherever ingest would mask it, in doubt too; words that a person
 * has opened in this letter (`keep`) do not. Where somebody is masked in the text, a name stands for him, and its parts
 * in turn: what is in one row with him is told by its like.
 */
export function leaksInMarkdown(
	letter: StoredWords,
	jurisdiction: Finding,
	contacts: PublicContacts,
): RedactionKind[] {
	const { title, heading, attachments } = letter.letter;
	const words = [letter.body, title, heading ?? '', ...attachments].join('\n');
	// An addressee is in no row, and most letters mask nobody else.
	const others = withStandIns(words, jurisdiction) === words ? [] : (jurisdiction.partStandIns ?? []);
	const kinds = [jurisdiction.standIn, ...others].flatMap((standIn) =>
		kindsWith(letter, { ...jurisdiction, standIn }, jurisdiction, contacts),
	);
	return [...new Set(kinds)];
}

/** A letter's words as its file has them. */
interface StoredWords {
	readonly letter: LetterWords & Pick<Letter, 'keep'>;
	readonly body: string;
}

/** What is asked of a jurisdiction here. */
type Finding = Pick<
	Jurisdiction,
	'findPersonalData' | 'findWords' | 'marks' | 'standIn' | 'partStandIns' | 'isOrdinaryWord'
>;

/** Kinds in a letter in which one stand-in is every masked person, but whoever is addressed, for whom the whole name stands. */
function kindsWith(
	{ letter, body }: StoredWords,
	jurisdiction: Finding,
	whole: Finding,
	contacts: PublicContacts,
): RedactionKind[] {
	// Whoever is addressed is in no row: «Адвокату Остап» would be a name that nobody has.
	const { text, anatomy } = letterAsSource(letter, markdownAsSource(body), (words) =>
		withStandIns(words, words === letter.addressee ? whole : jurisdiction),
	);
	const kept = keptSpans(text, letter.keep ?? [], jurisdiction);
	const found = jurisdiction.findPersonalData(text, anatomy, contacts);
	const named = withoutBareMarks(text, withoutBareMarks(text, found, jurisdiction), whole);
	return withoutKept(text, named, kept)
		.filter(({ left }) => !left)
		.map(({ kind }) => kind);
}
