import type { DeskLetter } from '../contract/desk-letter.ts';
import { ask } from './ask.ts';
import { pointerLetGo } from './held-pointer.ts';
import { trying } from './status.ts';

/** Milliseconds that a person waits before being shown what there is of a letter, whose source is still read. */
const patience = 400;

/** The last letter shown in full: when re-rendered, it stays in full until it has been read again. */
let shownWhole = '';

/**
 * Shows a letter as soon as there is something of it: where reading its source takes long, first what the archive has of
 * it, with the pages, and all of it later.
 *
 * @param name as the program knows it
 * @throws Refused if it cannot be shown
 */
export async function lookAt(name: object, show: (letter: DeskLetter) => void): Promise<void> {
	const letter = JSON.stringify(name);
	const whole = ask<DeskLetter>('look-at-letter', name).then((read) => {
		shownWhole = letter;
		return read;
	});
	const soon = letter === shownWhole ? await whole : await Promise.race([whole, waited(patience)]);
	show(soon ?? (await ask<DeskLetter>('glance-at-letter', name)));
	if (soon) return;
	void trying(async () => {
		const read = await whole;
		await pointerLetGo();
		show(read);
	});
}

function waited(milliseconds: number): Promise<null> {
	return new Promise((settle) => setTimeout(() => settle(null), milliseconds));
}
