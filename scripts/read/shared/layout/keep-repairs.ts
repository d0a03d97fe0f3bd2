import type { Repair } from '../../contract/reading.ts';

/** A text and the corrections made in it. */
export interface Mended {
	readonly text: string;
	readonly repairs: readonly Repair[];
}

/**
 * Applies only those repairs that are allowed: a text layer next to recognised pages stays as it is.
 *
 * @param text before any repair
 * @param all the text with every repair made, and these in order with their places in it
 * @param may whether a stretch of `text` may change
 */
export function keepRepairs(text: string, all: Mended, may: (start: number, end: number) => boolean): Mended {
	const kept: Repair[] = [];
	let mended = '';
	let from = 0;
	let grown = 0;
	for (const repair of all.repairs) {
		const start = repair.start - grown;
		const end = start + repair.was.length;
		grown += repair.end - repair.start - repair.was.length;
		if (!may(start, end)) continue;
		mended += text.slice(from, start);
		const at = mended.length;
		mended += all.text.slice(repair.start, repair.end);
		kept.push({ ...repair, start: at, end: mended.length });
		from = end;
	}
	return { text: mended + text.slice(from), repairs: kept };
}
