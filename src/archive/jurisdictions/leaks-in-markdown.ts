import { type LetterWords, letterAsSource } from '../letter/letter-as-source.ts';
import { markdownAsSource } from '../letter/markdown-as-source.ts';
import type { RedactionKind } from '../letter/redaction.ts';
import type { Letter } from '../letter/schema.ts';
import { withoutKept } from '../letter/without-kept.ts';
import { besidesMarks } from './besides-marks.ts';
import type { Jurisdiction, PublicContacts } from './jurisdiction.ts';
import { withStandIns } from './stand-ins.ts';

/**
 * Kinds of personal data in a letter as it is stored, names among them: ingest's own finders, with signatory, executor and
 * letterhead known from the front matter. A name counts wherever ingest would mask it, in doubt too; words that a person
 * has opened in this letter (`keep`) do not.
 */
export function leaksInMarkdown(
	{ letter, body }: { readonly letter: LetterWords & Pick<Letter, 'keep'>; readonly body: string },
	jurisdiction: Pick<Jurisdiction, 'findPersonalData' | 'findWords' | 'marks' | 'standIn'>,
	contacts: PublicContacts,
): RedactionKind[] {
	const { text, anatomy } = letterAsSource(letter, markdownAsSource(body), (words) =>
		withStandIns(words, jurisdiction),
	);
	const kept = (letter.keep ?? []).flatMap(({ words, kind }) =>
		jurisdiction.findWords(text, words).map((span) => ({ ...span, kind })),
	);
	const named = besidesMarks(text, jurisdiction.findPersonalData(text, anatomy, contacts), jurisdiction);
	const found = withoutKept(text, named, kept);
	return [...new Set(found.filter(({ left }) => !left).map(({ kind }) => kind))];
}
