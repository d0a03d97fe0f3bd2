import type { Span } from '#archive/letter/span.ts';
import type { DeskLetter } from '../contract/desk-letter.ts';

/** What a person has picked: words of the text, a place on a page, or a place with the words under it. */
export interface Picked {
	/** Stretch of the text; null if no words stand there. */
	readonly span: Span | null;
	/** Page from 0, with left, top, right, bottom in points. */
	readonly box: { readonly page: number; readonly box: readonly [number, number, number, number] } | null;
}

/** State shared by the panes of one letter: what is selected, and what is highlighted. */
export interface LetterStage {
	readonly letter: DeskLetter;
	readonly picked: () => Picked | null;
	readonly pick: (picked: Picked | null) => void;
	/** Points at stretches of the text, on the image too: where a requisite or a doubt stands. */
	readonly point: (spans: readonly Span[]) => void;
	readonly pointed: () => readonly Span[];
	/** Told when something is picked or pointed at. */
	readonly onChange: (listener: () => void) => void;
}

/** The last selection, and its letter. */
let last: { readonly letter: DeskLetter; readonly picked: Picked | null } | null = null;

/**
 * Opens the stage of a letter. One that is shown anew, because something has changed anywhere in the archive, has the same
 * words picked: a person may be about to press a key for them.
 */
export function openStage(letter: DeskLetter): LetterStage {
	let picked = last && isSameText(last.letter, letter) ? last.picked : null;
	let pointed: readonly Span[] = [];
	const listeners: (() => void)[] = [];
	const change = () => {
		for (const listener of listeners) listener();
	};
	return {
		letter,
		picked: () => picked,
		pick: (next) => {
			picked = next;
			last = { letter, picked };
			change();
		},
		point: (spans) => {
			pointed = spans;
			change();
		},
		pointed: () => pointed,
		onChange: (listener) => listeners.push(listener),
	};
}

/** Whether two states of a letter have the same source with the same words: its address may be another by now. */
function isSameText(one: DeskLetter, other: DeskLetter): boolean {
	const isSame = JSON.stringify(one.source) === JSON.stringify(other.source);
	// Until a source has been read again, the letter is assumed to be unchanged.
	return isSame && (other.isGlance || one.look?.text === other.look?.text);
}
