import type { Letter } from '../letter/schema.ts';
import type { LawSource, Words } from '../reply-time/calendar.ts';
import type { ShownOutcome } from './outcome-of.ts';

/** Something that a country’s law wants in a refusal. */
export interface RefusalCheck {
	/** Permanent name. */
	readonly id: string;
	readonly name: Words;
	/** Whether the letter has it, as far as a program can tell. */
	readonly isThere: boolean;
}

/** A refusal with what the archive knows about it. */
export interface RefusedLetter {
	readonly letter: Letter;
	/** The letter’s own words, a paragraph a line. */
	readonly text: string;
	readonly outcome: ShownOutcome;
	/** Name of the body that refused. */
	readonly authority: string;
	/** The letter’s public address. */
	readonly url: string;
}

/** A text for a person to copy, fill in and send; what only the person knows is in it in square brackets. */
export interface TextToSend {
	/** Permanent name. */
	readonly id: string;
	readonly name: Words;
	/** In the letters’ language. */
	readonly text: string;
}

/** What a country’s law says of refusals, and what can be done against one. */
export interface RefusalRules {
	readonly law: LawSource;
	readonly check: (letter: Pick<RefusedLetter, 'letter' | 'text'>) => readonly RefusalCheck[];
	readonly complaints: (letter: RefusedLetter) => readonly TextToSend[];
	/** The same request to another body: a subject and a text, and a site by which it can be sent. */
	readonly request: (letter: RefusedLetter) => { readonly subject: string; readonly text: string };
	readonly requestSite: { readonly name: string; readonly url: string };
}
