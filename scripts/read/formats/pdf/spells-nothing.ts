import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { recognisePicture } from '../../shared/ocr/recognise-picture.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import { readingRules } from '../../shared/reading-rules.ts';
import { isGibberish } from './is-readable.ts';
import type { PageContent } from './page-content.ts';
import { renderPart } from './render.ts';

/** Words of a text layer from which on it is the page's own, not that of a stamp. */
const leastWords = 60;
/** Parts of the words above each strip that is tried. */
const places = [1 / 3, 2 / 3];
/** Points: some five lines. */
const height = 60;
const dpi = 200;
/** Letters: fewer show no language. */
const leastLetters = 24;
/** Share of the words stored for a strip that are seen there, were it as one sign each. */
const leastSeen = 1 / 3;
const letter = /\p{L}/gu;

/**
 * Whether a page whose text layer says nothing shows nothing that could be read either, as where its font is lost and
 * signs are drawn in place of letters, or none: two strips of it are recognised. Such signs take an engine ten times as
 * long as words, and the letter is refused in the end.
 */
export async function spellsNothing(
	page: mupdf.Page,
	bounds: Box,
	content: PageContent,
	ocr: EngineChoice,
): Promise<boolean> {
	if (content.words.length < leastWords) return false;
	const tops = content.words.map(({ shown, box }) => (shown ?? box)[1]).sort((a, b) => a - b);
	for (const place of places) {
		const top = Math.max(0, tops[Math.floor(tops.length * place)] ?? 0);
		const stored = tops.filter((at) => at >= top && at < top + height).length;
		const strip: Box = [0, top, bounds[2] - bounds[0], Math.min(top + height, bounds[3] - bounds[1])];
		const { lines } = await recognisePicture(renderPart(page, bounds, strip, { dpi }), ocr, 'later');
		if (
			!isNothing(
				lines.map(({ words }) => words.map(({ text }) => text)),
				stored,
			)
		)
			return false;
	}
	return true;
}

function isNothing(lines: readonly (readonly string[])[], stored: number): boolean {
	const words = lines.flat();
	if (words.length < stored * leastSeen || isGibberish(words)) return true;
	const text = lines.map((line) => line.join(' ')).join('\n');
	return (text.match(letter)?.length ?? 0) >= leastLetters && !readingRules().isReadable(text);
}
