import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { composeAppendices, composeBlocks, composeQuote } from '#archive/letter/paragraphs.ts';
import type { RedactedLetter } from '#archive/letter/redaction.ts';
import { type FoundRequisites, readRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Span } from '#archive/letter/span.ts';
import type { HiddenSign } from '../../read/shared/text/clean-text.ts';
import { type LetterFile, type Masked, type Read, withData } from '../letter-file.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { applySettings, type Settings } from '../settings/settings.ts';

/** Reads values and text from a redacted letter; what a person set takes the place of what was found. */
export function read(
	file: LetterFile<Masked>,
	{ jurisdiction, settings }: { jurisdiction: Jurisdiction; settings: Settings },
): LetterFile<Read> {
	const { letter, source, hidden, copyRequest } = file.data;
	const { text, appendices, quoted } = letter.anatomy;
	const shown = (span: Span) => readShown(letter, span, hidden);
	const found = readRequisites(letter, jurisdiction);
	const values = applySettings({ ...found, request: found.request ?? source.request }, settings);
	const blocks = [
		...composeBlocks(text.map(shown)),
		...composeAppendices(appendices.map(shown)),
		...composeQuote(quoted.map(shown)),
	];
	const { read: _, masked: __, anatomy, ...redacted } = letter;
	return withData(file, {
		...{ source, copyRequest, values, blocks },
		letter: { ...redacted, unregistered: anatomy.unregistered, bears: bearsOf(found) },
		markdown: toMarkdown(blocks),
	});
}

/** What of a letter's address stands in the letter itself, whatever a person gives. */
function bearsOf({ date, registrationIndex }: FoundRequisites): Read['letter']['bears'] {
	return { date: date !== null, registrationIndex: registrationIndex !== null };
}

/** Reads a stretch with a mark where a sign stood that shows nothing, unless that is masked. */
function readShown(letter: RedactedLetter, span: Span, hidden: readonly HiddenSign[]): string {
	const isMasked = (at: number) => letter.masked.some(({ start, end }) => start <= at && at <= end);
	let shown = '';
	let { start } = span;
	for (const { at, sign } of hidden) {
		if (at < span.start || at > span.end || isMasked(at)) continue;
		shown += `${letter.read({ start, end: at })}[${sign}]`;
		start = at;
	}
	return shown + letter.read({ start, end: span.end });
}
