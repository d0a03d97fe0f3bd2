import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { cutWordsOf } from '#archive/letter/join-lines.ts';
import { overlapping } from '#archive/letter/overlapping.ts';
import { composeAppendices, composeBlocks, composeQuote } from '#archive/letter/paragraphs.ts';
import type { RedactedLetter } from '#archive/letter/redaction.ts';
import { type FoundRequisites, readRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Span } from '#archive/letter/span.ts';
import type { HiddenSign } from '../../read/shared/text/clean-text.ts';
import { dictionaryWords } from '../dictionary-words.ts';
import { type LetterFile, type Masked, type Read, withData } from '../letter-file.ts';
import { shownWithLooks } from '../markdown/shown-with-looks.ts';
import { withLooks } from '../markdown/with-looks.ts';
import { applySettings, type Settings } from '../settings/settings.ts';

/** Reads values and text from a redacted letter; what a person set takes the place of what was found. */
export function read(
	file: LetterFile<Masked>,
	{ jurisdiction, settings }: { jurisdiction: Jurisdiction; settings: Settings },
): LetterFile<Read> {
	const { letter, source, hidden, emphasis, copyRequest } = file.data;
	const { text, appendices, quoted } = letter.anatomy;
	const isMasked = overlapping(letter.masked);
	const signs = hidden.filter(({ at }) => !isMasked({ start: at - 1, end: at + 1 }));
	const shown = (span: Span) => readShown(letter, span, signs);
	const found = readRequisites(letter, jurisdiction);
	const values = applySettings({ ...found, request: found.request ?? source.request }, settings);
	const [lines, appended] = [text.map(shown), appendices.map(shown)];
	const known = dictionaryWords([...cutWordsOf(lines), ...cutWordsOf(appended)], jurisdiction);
	const plain = [
		...composeBlocks(lines, known),
		...composeAppendices(appended, known),
		...composeQuote(quoted.map(shown)),
	];
	const { blocks, markdown } = withLooks(plain, shownWithLooks([...text, ...appendices], emphasis, shown));
	const { read: _, masked: __, anatomy, ...redacted } = letter;
	return withData(file, {
		source,
		copyRequest,
		values,
		blocks,
		letter: { ...redacted, unregistered: anatomy.unregistered, bears: bearsOf(found) },
		markdown,
	});
}

/** What of a letter's address is in the letter itself, whatever a person gives. */
function bearsOf({ date, registrationIndex }: FoundRequisites): Read['letter']['bears'] {
	return { date: date !== null, registrationIndex: registrationIndex !== null };
}

/** Reads a stretch with a mark where a sign stood that shows nothing. */
function readShown(letter: RedactedLetter, span: Span, signs: readonly HiddenSign[]): string {
	let shown = '';
	let { start } = span;
	for (let next = firstFrom(signs, span.start); next < signs.length; next += 1) {
		const { at, sign } = signs[next] as HiddenSign;
		if (at > span.end) break;
		shown += `${letter.read({ start, end: at })}[${sign}]`;
		start = at;
	}
	return shown + letter.read({ start, end: span.end });
}

/** The first of the signs in order that is at a place or behind it, found by halving. */
function firstFrom(signs: readonly HiddenSign[], place: number): number {
	let low = 0;
	let high = signs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((signs[middle]?.at ?? place) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
