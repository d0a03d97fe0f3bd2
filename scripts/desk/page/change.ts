import type { DeskLetter } from '../contract/desk-letter.ts';
import { ask, Refused } from './ask.ts';
import { untilAnswered } from './changes-answered.ts';
import { confirmed } from './confirmed.ts';
import { addressOf } from './place.ts';
import { tell, trying } from './status.ts';
import { words } from './words.ts';
import { wordsOf } from './words-of.ts';

/** A change to a letter that the page requests. */
export interface AskedChange {
	readonly set?: Readonly<Record<string, string>>;
	readonly mask?: readonly object[];
	readonly keep?: readonly object[];
	readonly unmask?: readonly object[];
	readonly unkeep?: readonly object[];
}

/** How the page identifies a letter to the program. */
export function nameOf({ id, source }: Pick<DeskLetter, 'id' | 'source'>): object {
	return id ? { id } : { file: source?.file, inside: source?.inside };
}

/** Changes a letter, and goes where it is then. @param what the action’s name, for undo @returns whether it was done */
export function change(letter: DeskLetter, what: string, asked: AskedChange): Promise<boolean> {
	return untilAnswered(changeAndFollow(letter, what, asked));
}

async function changeAndFollow(letter: DeskLetter, what: string, asked: AskedChange): Promise<boolean> {
	tell(words.working);
	const send = (isSure: boolean) =>
		ask<{ id: string | null; waiting: string | null }>('change-letter', {
			letter: nameOf(letter),
			what,
			...asked,
			isSure,
		});
	const done = await trying(async () => {
		try {
			return await send(false);
		} catch (error) {
			if (!(error instanceof Refused) || error.message !== 'lost-edits') throw error;
			return (await confirmed(words.letter.lostEdits, words.letter.goOn)) ? send(true) : null;
		}
	});
	if (!done) return false;
	tell(done.waiting ? `${words.letter.saved} ${wordsOf(done.waiting).todo}` : words.letter.saved);
	if (done.id !== null && done.id !== letter.id && location.hash.startsWith('#letter'))
		history.replaceState(null, '', addressOf({ id: done.id, file: null }));
	return true;
}
