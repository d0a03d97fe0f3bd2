import { UnreadableSource } from '../../contract/format.ts';

/** The refusal of a file with something past a limit; `what` begins the sentence, e.g. `A part of the mail`. */
export function tooLarge(what: string, limit: string): UnreadableSource {
	return new UnreadableSource(
		'too-large',
		`${what} is past the limit of ${limit}. Take the letter out with a mail program and ingest it by itself.`,
	);
}
