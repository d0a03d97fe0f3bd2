import type { Undone } from '../contract/undone.ts';
import { ask } from './ask.ts';
import { addressOf, placeAt } from './place.ts';
import { tell, trying } from './status.ts';
import { say, words } from './words.ts';

/** Takes the last step back; where it had given the letter on show another address, goes back to the one it has again. */
export async function undo(): Promise<void> {
	const undone = await trying(() => ask<Undone>('undo'));
	if (!undone) return;
	const place = placeAt(location.hash);
	if (place.view === 'letter' && place.id !== null && undone.gone.includes(place.id))
		history.replaceState(null, '', addressBefore(place.id, undone.back));
	tell(say(words.undone, { what: undone.what }));
}

/** A body’s new code moves all its letters, and leaves each its year and number. */
function addressBefore(id: string, back: readonly string[]): string {
	const own = (one: string) => one.slice(one.indexOf('/'));
	const before = back.find((one) => own(one) === own(id)) ?? (back.length === 1 ? back[0] : undefined);
	return before === undefined ? '#letters' : addressOf({ id: before, file: null });
}
