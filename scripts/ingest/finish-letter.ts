import { maskedKinds } from '#archive/config/masked-kinds.ts';
import { withContacts } from '#archive/config/public-contacts.ts';
import { leaksBesidesKept } from '#archive/jurisdictions/leaks-besides-kept.ts';
import type { Authority } from '#archive/letter/authority.ts';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import type { RedactionKind } from '#archive/letter/redaction.ts';
import type { CopyOutcome, CopyRequest } from '../read/contract/copy-outcome.ts';
import type { TakingPolicy } from './take-letter.ts';

/** A letter that is about to be written. */
export interface LetterToFinish {
	/** All that would be written of it. */
	readonly text: string;
	/** Words that a person has opened, each where it was of one kind. */
	readonly keep: readonly WordsByHand[];
	/** The body that signs it, whose contacts are public. */
	readonly body: Authority | null;
	/** Null if no copy is wanted. */
	readonly copy: CopyRequest | null;
}

/** The last look at a letter, and the copy of its source. */
export interface FinishedLetter {
	/** Kinds of personal data that are left in its text. */
	readonly leaks: readonly RedactionKind[];
	/** Null if none was wanted, or the letter leaks. */
	readonly copied: CopyOutcome | null;
}

/**
 * Looks for personal data that redaction missed in what is about to be written, by form alone, and makes the copy of the
 * source where there is none. The leak gate would find the same in the built site, when the letter is already in the
 * repository.
 */
export async function finishLetter(
	{ text, keep, body, copy }: LetterToFinish,
	{ jurisdiction, contacts, redaction }: Pick<TakingPolicy, 'jurisdiction' | 'contacts' | 'redaction'>,
): Promise<FinishedLetter> {
	const open = body ? withContacts(contacts, [body], jurisdiction) : contacts;
	const kinds = maskedKinds(redaction);
	const leaks = leaksBesidesKept(text, keep, { jurisdiction, contacts: open }).filter((kind) =>
		kinds.has(kind),
	);
	if (leaks.length > 0 || copy === null) return { leaks, copied: null };
	// Loaded on first need: a dry run makes no copies.
	const { makeCopy } = await import('../read/copy/make-copy.ts');
	return { leaks, copied: await makeCopy(copy) };
}
