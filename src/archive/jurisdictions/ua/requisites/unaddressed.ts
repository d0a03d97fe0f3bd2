import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import { emptyAnatomy } from '../../../letter/empty-anatomy.ts';
import { findDates } from '../dates.ts';
import type { FoundKind } from './kind.ts';
import { type Line, partOf, spanOf, spansOf, trimBlank } from './lines.ts';
import { findIndex, readRegistration } from './registration.ts';
import { readRequest } from './request.ts';
import { isStampLine } from './service-lines.ts';
import { findStamps } from './signature-stamps.ts';

/** Lines of an appendix's title: «Додаток 2», «до листа Вигаданої служби», «здоров’я України», «від … № …». */
const titleLines = 6;
/** Lines of a document's title; lines below it of which one may date and number it. */
const headingLines = 4;
const datedWithin = 4;
/** Characters: a longer line below a title is text. */
const longestHeading = 160;

// «до листа Вигаданої служби», «до відповіді», «до вих. № 5»; an act's annex comes with whatever brings the act
const belongs = /(?<!\p{L})до (?:листа|відповіді|вих|№)/iu;

const nothing = { date: null, index: null, reply: null, rest: null };

/**
 * A document that is written to nobody: its title as the heading, what is above it, and all the rest as its text. Of an
 * appendix, also to which letter it says that it belongs; its title stays above its text, as that of an appendix below a
 * signature does.
 *
 * @param isSkipped whether a line is a mark, which no zone holds
 */
export function readUnaddressed(
	source: string,
	lines: readonly Line[],
	{ kind, at }: FoundKind,
	isSkipped: (line: Line) => boolean,
): Omit<LetterAnatomy, 'formLines'> {
	const kept = lines.filter((line) => !isSkipped(line));
	const common = {
		...emptyAnatomy,
		kind,
		request: readRequest(source),
		stamps: findStamps(lines.filter(isStampLine)),
		marks: spansOf(lines.filter((line) => !line.blank && isSkipped(line))),
	};
	if (kind === 'appendix' && at !== -1)
		return { ...common, belongsTo: letterOf(kept), appendices: trimBlank(kept).map(spanOf) };
	const title = at === -1 ? undefined : lines[at];
	const from = title ? kept.indexOf(title) : 0;
	const below = title ? headingBelow(kept, from) : 0;
	const registration = title ? registrationBelow(kept.slice(from + below)) : null;
	return {
		...common,
		letterhead: spansOf(kept.slice(0, from).filter(({ blank }) => !blank)),
		heading: spansOf(kept.slice(from, from + below)),
		date: registration?.date ?? null,
		registrationIndex: registration?.registrationIndex ?? null,
		text: trimBlank(kept.slice(from + below).filter((line) => line !== registration?.line)).map(spanOf),
	};
}

/** «… до листа від 03.04.2031 № 12/8-15-31», over the lines of the title. */
function letterOf(lines: readonly Line[]): LetterAnatomy['belongsTo'] {
	const title = trimBlank(lines).slice(0, titleLines);
	const from = title.findIndex(({ text }) => belongs.test(text));
	if (from === -1) return emptyAnatomy.belongsTo;
	let registrationIndex: Line | null = null;
	let date: Line | null = null;
	for (const line of title.slice(from)) {
		if (line.text.length > longestHeading || line.data) break;
		const dates = findDates(line.text);
		const [day] = dates;
		const found = findIndex(line.text);
		if (day) date ??= partOf(line, day.start, day.end);
		if (found) registrationIndex ??= partOf(line, found.at, found.at + found.index.length);
		if (date && registrationIndex) break;
	}
	return {
		registrationIndex: registrationIndex && spanOf(registrationIndex),
		date: date && spanOf(date),
	};
}

/** How many lines the title has: its own and short ones below it, up to a blank one or a table. */
function headingBelow(lines: readonly Line[], from: number): number {
	let count = 1;
	while (count < headingLines) {
		const line = lines[from + count];
		if (!line || line.blank || line.data || line.text.length > longestHeading) break;
		if (/[.:;]$/u.test(line.text) || /^\d/u.test(line.text) || readRegistration(line)) break;
		count += 1;
	}
	return count;
}

/** The line near a title that dates and numbers the document, and nothing else; null if there is none. */
function registrationBelow(lines: readonly Line[]) {
	const near = lines.filter(({ blank }) => !blank).slice(0, datedWithin);
	for (const line of near) {
		const { date, index, reply, rest } = readRegistration(line) ?? nothing;
		if (date && index && !reply && !rest)
			return { line, date: spanOf(date), registrationIndex: spanOf(index) };
	}
	return null;
}
