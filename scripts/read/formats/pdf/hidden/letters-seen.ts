import type { Box } from '../../../contract/box.ts';
import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { type DrawnText, paintLog } from './paint-log.ts';
import { drawn, drawPage, offsetsIn, type Pixels } from './pixels.ts';
import { release } from './release.ts';

/** Whether a letter of a page's text layer is seen by a reader of the page. */
export type Seen = 'seen' | 'hidden' | 'unpainted';

/** Tells about the letters of a page whether a reader sees them. */
export interface LettersSeen {
	/**
	 * `unpainted`: a letter without colour over a picture: a scan's recognised words, which `isBlank` judges as words.
	 *
	 * @param origin where the letter stands, and `box` its place, in the page's own points
	 */
	of(letter: string, origin: readonly [number, number], box: Box): Seen;
	/** Whether a picture shows nothing, or a black bar, at a word's position. */
	isBlank(box: Box): boolean;
}

/** Share of a letter's ink below which nobody reads it. */
const leastSeen = 0.35;
/** In pixels: less ink proves nothing. */
const leastInk = 2;
/** Steps of 255: a difference that an eye makes out, and the light below which a pixel is ink. */
const leastDifference = 28;
const darkInk = 110;
/** Share of dark pixels from which a word's place is a bar: print covers a third of it at most. */
const barShare = 0.85;

/**
 * Looks at how a page is drawn. Paint order and colours settle most pages; where they do not, the page is drawn with
 * and without the words in doubt: letters that make no difference cannot be seen.
 *
 * @param note is shown all words that are painted
 * @returns null if every word is plainly seen.
 */
export function lettersSeen(
	page: mupdf.Page,
	bounds: Box,
	note: (words: mupdf.Text) => void,
): LettersSeen | null {
	const texts = paintLog(page, note);
	const inDoubt = texts.filter(({ doubted, box }) => doubted && box[2] > box[0] && box[3] > box[1]);
	if (inDoubt.length === 0) return null;
	return new Look(page, bounds, texts);
}

interface Glyph {
	readonly letter: string;
	readonly text: DrawnText;
}

class Look implements LettersSeen {
	private readonly glyphs = new Map<string, Glyph[]>();
	private readonly withWords: Pixels;
	private readonly without: Pixels;
	/** Where the words in doubt would lay their ink on an empty sheet. */
	private readonly ink: Pixels;

	constructor(page: mupdf.Page, bounds: Box, texts: readonly DrawnText[]) {
		const painted = texts.some(({ kind, doubted }) => kind === 'painted' && doubted);
		this.ink = drawn(bounds, (device) => this.gather(page, texts, device));
		this.withWords = drawPage(page, bounds, () => true);
		this.without = painted ? drawPage(page, bounds, (at) => texts[at]?.doubted !== true) : this.withWords;
	}

	of(letter: string, origin: readonly [number, number], box: Box): Seen {
		const here = this.glyphs.get(placeOf(origin)) ?? [];
		const same = here.filter((glyph) => glyph.letter === letter);
		const glyphs = same.length > 0 ? same : here;
		if (glyphs.length === 0 || glyphs.some(({ text }) => !text.doubted)) return 'seen';
		if (glyphs.every(({ text }) => text.kind === 'unpainted')) {
			return glyphs.some(({ text }) => text.overPicture) ? 'unpainted' : 'hidden';
		}
		return this.shareSeen(box) < leastSeen ? 'hidden' : 'seen';
	}

	isBlank([x0, y0, x1, y1]: Box): boolean {
		const [width, height] = [x1 - x0, y1 - y0];
		const core: Box = [x0 + width / 10, y0 + height / 4, x1 - width / 10, y1 - height / 4];
		let [count, dark, darkest, lightest] = [0, 0, 255, 0];
		for (const at of offsetsIn(this.withWords, core)) {
			const light = lightOf(this.withWords, at);
			count++;
			if (light < darkInk) dark++;
			darkest = Math.min(darkest, light);
			lightest = Math.max(lightest, light);
		}
		return count > 0 && (dark > count * barShare || lightest - darkest < leastDifference);
	}

	/** Share of a letter's ink that the page shows; 1 where it has none. */
	private shareSeen(box: Box): number {
		let [inked, seen] = [0, 0];
		for (const at of offsetsIn(this.ink, box)) {
			if (lightOf(this.ink, at) > darkInk) continue;
			inked++;
			if (differs(this.withWords, this.without, at)) seen++;
		}
		return inked < leastInk ? 1 : seen / inked;
	}

	/** Notes where every letter stands and draws those in doubt in black. */
	private gather(page: mupdf.Page, texts: readonly DrawnText[], ink: mupdf.Device): void {
		let number = 0;
		const note = (text: mupdf.Text, ctm: mupdf.Matrix) => {
			const drawing = texts[number++];
			if (drawing) this.note(drawing, text, ctm);
			return drawing?.doubted === true && drawing.kind === 'painted';
		};
		const black = mupdf.ColorSpace.DeviceGray;
		const device = new mupdf.Device({
			fillText(text: mupdf.Text, ctm: mupdf.Matrix, space: mupdf.ColorSpace) {
				if (note(text, ctm)) ink.fillText(text, ctm, black, [0], 1);
				release(text, space);
			},
			strokeText(text: mupdf.Text, stroke: mupdf.StrokeState, ctm: mupdf.Matrix, space: mupdf.ColorSpace) {
				if (note(text, ctm)) ink.strokeText(text, stroke, ctm, black, [0], 1);
				release(text, stroke, space);
			},
			ignoreText(text: mupdf.Text, ctm: mupdf.Matrix) {
				note(text, ctm);
				release(text);
			},
			clipText(text: mupdf.Text, ctm: mupdf.Matrix) {
				note(text, ctm);
				release(text);
			},
			clipStrokeText(text: mupdf.Text, stroke: mupdf.StrokeState, ctm: mupdf.Matrix) {
				note(text, ctm);
				release(text, stroke);
			},
		});
		page.run(device, mupdf.Matrix.identity);
		device.close();
		device.destroy();
	}

	private note(drawing: DrawnText, text: mupdf.Text, ctm: mupdf.Matrix): void {
		text.walk({
			showGlyph: (_font, [, , , , e, f], _glyph, code) => {
				const x = e * ctm[0] + f * ctm[2] + ctm[4];
				const y = e * ctm[1] + f * ctm[3] + ctm[5];
				const place = placeOf([x, y]);
				const letter = code > 0 ? String.fromCodePoint(code) : '';
				const here = this.glyphs.get(place);
				if (here) here.push({ letter, text: drawing });
				else this.glyphs.set(place, [{ letter, text: drawing }]);
			},
		});
	}
}

/** Letters are at one place to a tenth of a point. */
function placeOf([x, y]: readonly [number, number]): string {
	return `${Math.round(x * 10)},${Math.round(y * 10)}`;
}

function lightOf({ data }: Pixels, at: number): number {
	return Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
}

function differs(a: Pixels, b: Pixels, at: number): boolean {
	return [at, at + 1, at + 2].some(
		(byte) => Math.abs((a.data[byte] ?? 0) - (b.data[byte] ?? 0)) >= leastDifference,
	);
}
