import { Refusal } from '../../../diagnostics/refusal.ts';

/** The refusal of a file with something beyond a limit; `what` begins the sentence, e.g. `A part of the mail`. */
export function tooLarge(what: string, limit: string): Refusal {
	return new Refusal(
		'too-large',
		`${what} is past the limit of ${limit}. Take the letter out with a mail program and ingest it by itself.`,
	);
}
