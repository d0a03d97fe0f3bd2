import iconv from 'iconv-lite';
import type { CopyRequest } from '../../../contract/copy-outcome.ts';
import { Withheld } from '../../../contract/withheld.ts';
import { comparedSigns } from '../../../shared/copy/compared-signs.ts';
import type { MaskedPlace } from '../../../shared/copy/masked-places.ts';
import { holdsMasked, maskedStrings } from '../../../shared/copy/masked-strings.ts';
import type { mupdf } from '../../../shared/pdf/mupdf.ts';
import { pagesText } from '../pages-text.ts';
import { isFlat } from './is-flat.ts';
import { coveringBoxes } from './redact-pages.ts';
import { renderPage } from './render-page.ts';

const scale = 2;

/** Shorter ones are page numbers, list markers and fragments. */
const tellingLength = 4;
/** Example: «____» of a form, «...» of a list of contents. */
const letter = /[\p{L}\p{N}]/u;

/**
 * Reads a finished copy again from its bytes, as a stranger would, and looks for what must not be in it: the masked words
 * in its text, in the strings of its objects and in their unpacked data, and words that the letter's text does not have,
 * for nobody looked at those.
 *
 * @throws Withheld `copy-check`
 */
export function checkPdf(
	copy: mupdf.PDFDocument,
	request: CopyRequest,
	places: readonly MaskedPlace[],
): void {
	const said = pagesText(copy);
	const masked = maskedStrings(request.text, request.masked);
	if (holdsMasked(said, masked)) throw new Withheld('copy-check', 'a masked word is in the text');
	const letterSigns = comparedSigns(request.text);
	const unknown = (said.match(/\S+/g) ?? [])
		.map(comparedSigns)
		.filter((word) => isUnknown(word, letterSigns));
	if (unknown.length > 0) throw new Withheld('copy-check', 'the copy says what the letter does not');
	const spellings = masked.written.flatMap(encodings);
	for (const part of everythingIn(copy)) {
		const leaks =
			typeof part === 'string'
				? holdsMasked(part, masked)
				: spellings.some((spelling) => part.includes(spelling));
		if (leaks) throw new Withheld('copy-check', 'a masked word is in the data');
	}
	for (const [number, ofPage] of Map.groupBy(places, ({ page }) => page)) {
		const page = copy.loadPage(number);
		const drawn = renderPage(page, scale);
		for (const [x0, y0, x1, y1] of coveringBoxes(ofPage, page.getBounds())) {
			// Its edges share pixels with what is beside it.
			const inside = [x0 * scale + 1, y0 * scale + 1, x1 * scale - 1, y1 * scale - 1] as const;
			if (!isFlat(drawn, inside)) throw new Withheld('copy-check', 'a masked place is not covered');
		}
		page.destroy();
	}
}

function isUnknown(word: string, letterSigns: string): boolean {
	return word.length >= tellingLength && letter.test(word) && !letterSigns.includes(word);
}

/** A word as programs write it into a file: UTF-8, both kinds of UTF-16, windows-1251. */
function encodings(word: string): Buffer[] {
	const little = Buffer.from(word, 'utf16le');
	return [Buffer.from(word), little, Buffer.from(little).swap16(), iconv.encode(word, 'windows-1251')];
}

/** The strings of all reachable objects, and the unpacked data of their streams. */
function* everythingIn(document: mupdf.PDFDocument): Generator<Buffer | string> {
	const seen = new Set<number>();
	const waiting: mupdf.PDFObject[] = [document.getTrailer()];
	for (let object = waiting.pop(); object; object = waiting.pop()) {
		if (object.isIndirect()) {
			if (seen.has(object.asIndirect())) continue;
			seen.add(object.asIndirect());
		}
		if (object.isString()) yield object.asString();
		if (object.isStream()) yield unpacked(object);
		if (object.isArray() || object.isDictionary()) object.forEach((value) => void waiting.push(value));
	}
}

function unpacked(stream: mupdf.PDFObject): Buffer {
	// Pictures are checked as pictures.
	if (stream.get('Subtype').valueOf() === 'Image') return Buffer.alloc(0);
	const data = stream.readStream();
	const bytes = Buffer.from(data.asUint8Array());
	data.destroy();
	return bytes;
}
