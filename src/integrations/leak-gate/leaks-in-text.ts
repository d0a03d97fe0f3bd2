import type { RedactionKind } from '#archive/letter/redaction.ts';
import type { FileText } from './file-text.ts';
import type { FindLeaks } from './find-leaks.ts';
import { isShownText } from './is-shown-text.ts';
import type { Leak } from './leak.ts';
import { linesOf } from './lines-of.ts';
import { readings } from './readings.ts';

/** Examples: `["/letters/12345678/2018/25-k.html",` as the archive stores it, `{"url":"/letters/…` as Pagefind does. */
const pageOfText = /^(?:\[|\{"url":)"\/?([^"\\]+)"/;

/** The finders for the text of a file, in each of its readings. */
export interface Asked {
	/** Leaves out what is checked elsewhere. */
	readonly leave: (reading: string) => string;
	readonly findLeaks: FindLeaks;
	/** Persons whom it names; they have no line. */
	readonly names: FindLeaks;
}

/** What is found in the text of a file, in the order of its lines. */
export function leaksInText(
	file: string,
	{ text, hasLines }: Exclude<FileText, string>,
	{ leave, findLeaks, names }: Asked,
): Leak[] {
	const places = new Map<string, Leak>();
	const page = isShownText(file) ? pageOfText.exec(text)?.[1] : undefined;
	const add = (kind: RedactionKind, line: number | null) =>
		places.set(`${kind} ${line}`, { file, kind, line, ...(page !== undefined && { page }) });
	for (const reading of readings(text)) {
		const left = leave(reading);
		for (const kind of findLeaks(left))
			for (const line of hasLines ? linesOf(kind, reading, findLeaks) : [null]) add(kind, line);
		for (const kind of names(left)) add(kind, null);
	}
	return [...places.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.kind < b.kind ? -1 : 1));
}
