import { type Line, partOf } from './lines.ts';

/** A letter's attachments as it lists them, and which of the given lines the list takes. */
export interface Attachments {
	/** One entry an attachment, each one or more lines, without label, number and closing mark. */
	readonly entries: readonly (readonly Line[])[];
	/** Index of the label's line, and of the first line after the list. */
	readonly from: number;
	readonly to: number;
}

// «Додаток: на 3 арк.», «Додатки:», «Додаток – копія …», «Додається:», «Додаток на 3 арк.»
const label =
	/^(?:додат(?:ок|ки)(?:\s(?:№ ?)?\d{1,2})?\s?[:–—-]|додат(?:ок|ки)\.(?=\s*(?:на )?\d)|додається\s?:|додаток(?= на \d+ ))\s*/iu;
const appendixTitle =
	/^(?:додаток(?:\s?№?\s?\d{1,2})?|додатки)$|^додаток(?:\s?№?\s?\d{1,2})?\s+до\s|^додаток\.\s+\p{Lu}|^додаток\s?№?\s?\d{1,2}[. ]+(?!на)\p{L}/iu;
// «1. Копія», «2) Копія», «- копія»
const numbered = /^(?:\d{1,2}[.)]\s*|[–—•-]\s+)/u;
const complete = /[.;:]$|\d\s?(?:арк|прим|шт)$/u;
// The full stop of «на 3 арк.», «1 прим.» belongs to the word.
const abbreviated = /(?:арк|прим|шт|стор|ст|с|екз|р|кв|ін|тис|грн)\.$/u;

/** Finds «Додаток: …», «Додатки: 1. …» among lines; null if there is none. */
export function findAttachments(lines: readonly Line[]): Attachments | null {
	const from = firstLabel(lines);
	if (from === -1) return null;
	const entries: Line[][] = [];
	let open = true;
	let at = from;
	for (; at < lines.length; at++) {
		const line = lines[at];
		if (!line || line.data) break;
		if (line.blank) {
			// A run of blank lines is passed as one.
			let last = at;
			while (lines[last + 1]?.blank) last += 1;
			const next = lines[last + 1];
			if (!next || !(numbered.test(next.text) || isLabel(next) || entries.length === 0)) break;
			at = last;
			continue;
		}
		if (isLabel(line)) {
			open = addLine(entries, partOf(line, line.text.match(label)?.[0].length ?? 0), true);
			continue;
		}
		const begins = open || numbered.test(line.text);
		if (!begins && !/^[\p{Ll}\d(«"№]/u.test(line.text) && complete.test(lines[at - 1]?.text ?? '')) break;
		open = addLine(entries, line, begins);
	}
	return entries.length > 0 ? { entries, from, to: at } : null;
}

/** The last label, or the first of the labels («Додаток 1: …», «Додаток 2: …») that follow each other up to it. */
function firstLabel(lines: readonly Line[]): number {
	let from = lines.findLastIndex(isLabel);
	for (let at = from - 1; at >= 0; at--) {
		const line = lines[at];
		if (line && isLabel(line)) from = at;
		else if (!line?.blank) break;
	}
	return from;
}

function isLabel({ text, data }: Line): boolean {
	return !data && label.test(text) && !isAppendixTitle(text);
}

/** Whether a line is above an appendix rather than lists attachments: «Додаток», «Додаток 1», «Додаток до листа». */
export function isAppendixTitle(text: string): boolean {
	return appendixTitle.test(text);
}

/** Adds a line's own words to the list; returns whether the next line begins a new entry. */
function addLine(entries: Line[][], line: Line, begins: boolean): boolean {
	const from = begins ? (line.text.match(numbered)?.[0].length ?? 0) : 0;
	const closing = line.text.match(abbreviated.test(line.text) ? /;$/u : /[;.]$/u)?.[0].length ?? 0;
	const own = partOf(line, from, line.text.length - closing);
	if (own.blank) return entries.length === 0;
	const last = entries.at(-1);
	if (begins || !last) entries.push([own]);
	else last.push(own);
	return line.text.endsWith(';');
}
