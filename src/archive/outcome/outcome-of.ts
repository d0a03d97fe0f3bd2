import { answersSomebody } from '../letter/answers-somebody.ts';
import { isLetterKind } from '../letter/kind.ts';
import type { ProposeOutcome } from '../letter/outcome.ts';
import type { LetterOutcome } from '../letter/requisites/outcome.ts';
import type { Letter } from '../letter/schema.ts';
import { markdownText } from './markdown-text.ts';

/** A letter’s outcome with the sentence that shows it. */
export interface ShownOutcome extends LetterOutcome {
	/** Of the letter’s text as it stands; null if the program finds none for this outcome. */
	readonly sentence: string | null;
}

/**
 * What a letter of the archive does with its request: as its front matter says it, else as the program proposes it, for
 * letters of before it was recorded. The sentence is looked for in the text as it stands, so that words that a person has
 * masked since stay masked; an outcome that a person has given against the program’s has none.
 *
 * @param body the letter’s text in Markdown
 * @param country whose officials wrote it
 * @returns null if the country has not described how its officials say it, and nobody has given it; and for a document
 * that answers nobody, such as an appendix or an order
 */
export function outcomeOf(
	letter: Letter,
	body: string,
	{ proposeOutcome }: { readonly proposeOutcome: ProposeOutcome | null },
): ShownOutcome | null {
	const { outcome } = letter;
	if (!outcome && !isLetterKind(letter.kind)) return null;
	const text = [letter.heading ?? '', markdownText(body)].join('\n');
	const isReply = answersSomebody({
		request: letter.request,
		inReplyTo: letter.inReplyTo,
		addressee: letter.addressee,
		isPerson: letter.redactions['requester-name'] !== undefined,
	});
	const proposed = proposeOutcome?.(text, { isReply }) ?? null;
	if (outcome) return { ...outcome, sentence: proposed?.outcome === outcome.is ? proposed.sentence : null };
	if (!proposed) return null;
	const { outcome: is, ground, forwardedTo, sentence } = proposed;
	return { is, ground, forwardedTo, derived: true, sentence };
}
