import { maskedKinds } from '#archive/config/masked-kinds.ts';
import { withContacts } from '#archive/config/public-contacts.ts';
import { kindsInFrontMatter } from '#archive/jurisdictions/kinds-in-front-matter.ts';
import { leaksInMarkdown } from '#archive/jurisdictions/leaks-in-markdown.ts';
import { leaksWithoutKept } from '#archive/jurisdictions/leaks-without-kept.ts';
import type { Authority } from '#archive/letter/authority.ts';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';
import type { CopyOutcome, CopyRequest } from '../read/contract/copy-outcome.ts';
import type { TakingPolicy } from './take-letter.ts';

/** A letter that is about to be written. */
export interface LetterToFinish {
	/** Everything that would be written about it. */
	readonly text: string;
	/** Its front matter and its text, as they would be written. */
	readonly letter: LetterText;
	/** Words that a person has unmasked, each only where it has a certain kind. */
	readonly keep: readonly WordsByHand[];
	/** The body that signs it; its contacts are public. */
	readonly body: Authority | null;
	/** Null if no copy is wanted. */
	readonly copy: CopyRequest | null;
}

/** The result of the final check of a letter, and the copy of its source. */
export interface FinishedLetter {
	/** Kinds of personal data left in its text. */
	readonly leaks: readonly RedactionKind[];
	/** Paragraphs of its text that hold them by themselves, from 1; 0 for its requisites. */
	readonly leakingParagraphs: readonly number[];
	/** Whether the leak gate would find a person's name in it, which ingest has left. */
	readonly named: boolean;
	/** Null if none was wanted, or if the letter leaks. */
	readonly copied: CopyOutcome | null;
}

const names: ReadonlySet<RedactionKind> = new Set(['person-name', 'requester-name']);
const betweenParagraphs = '\n\n';

/**
 * Searches what is about to be written for personal data that redaction missed, by form, and for names as the leak gate
 * does, and makes the copy of the source if nothing is found by form. The leak gate would find the same in the built site,
 * but by then the letter would be in the repository.
 */
export async function finishLetter(
	{ text, letter, keep, body, copy }: LetterToFinish,
	{ jurisdiction, contacts, redaction }: Pick<TakingPolicy, 'jurisdiction' | 'contacts' | 'redaction'>,
): Promise<FinishedLetter> {
	const open = body ? withContacts(contacts, [body], jurisdiction) : contacts;
	const kinds = maskedKinds(redaction);
	const leaksIn = (part: string) =>
		leaksWithoutKept(part, keep, { jurisdiction, contacts: open }).filter((kind) => kinds.has(kind));
	const leaks = leaksIn(text);
	const leakingParagraphs =
		leaks.length === 0
			? []
			: text.split(betweenParagraphs).flatMap((part, at) => (leaksIn(part).length > 0 ? [at] : []));
	const named = [
		...leaksInMarkdown(letter, jurisdiction, open),
		...kindsInFrontMatter(letter.letter, jurisdiction, open),
	].some((kind) => names.has(kind) && kinds.has(kind));
	if (leaks.length > 0 || copy === null) return { leaks, leakingParagraphs, named, copied: null };
	// Loaded when first needed: a dry run makes no copies.
	const { makeCopy } = await import('../read/copy/make-copy.ts');
	return { leaks, leakingParagraphs, named, copied: await makeCopy(copy) };
}
