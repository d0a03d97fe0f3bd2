import type { Box } from '../../../contract/box.ts';
import { mupdf } from '../../../shared/pdf/mupdf.ts';
import { type Paint, paintOf } from './paint.ts';
import { borrow, release } from './release.ts';
import { isWithin, overlaps, sharedBox } from './shared-box.ts';

/** A drawing of words, in the order in which a page draws them. */
export interface DrawnText {
	/** Number of the drawing among all that the page does with words, from 0. */
	readonly number: number;
	/** `unpainted`: no colour is laid on (render mode 3), or the letters only cut out what is drawn after them. */
	readonly kind: 'painted' | 'unpainted';
	readonly box: Box;
	/** Whether paint order alone leaves a doubt that all of it is seen. */
	readonly doubted: boolean;
	/** Whether a picture or a drawing is at its place, as a scan does under a layer of recognised words. */
	readonly overPicture: boolean;
}

/** In points: anything thinner is a rule or underlines words, and covers none. */
const thinnestCover = 2.5;
/** A drawing has more pieces than what hides words. */
const mostCovers = 4_000;
const leastAlpha = 0.4;
/** Share of white from which letters may be the paper's colour, and the difference of colours below which they may drown. */
const lightest = 0.75;
const leastContrast = 0.35;

/**
 * Listens to a page being drawn and says which of its words may not be seen: something is painted over them or right
 * under them in their own colour, their colour is close to that of paper, they are clipped, faint, blended or not painted at all.
 *
 * @param note is shown the words that are filled with a colour: to run a page takes most of the time that reading it does
 */
export function paintLog(page: mupdf.Page, note: (words: mupdf.Text) => void): readonly DrawnText[] {
	const log = new PaintLog(note);
	const device = new mupdf.Device(log);
	try {
		page.run(device, mupdf.Matrix.identity);
		device.close();
	} finally {
		device.destroy();
	}
	return log.texts();
}

interface Entry {
	readonly number: number;
	readonly kind: DrawnText['kind'];
	readonly box: Box;
	readonly order: number;
	readonly paint: Paint;
	readonly odd: boolean;
}

interface Cover {
	readonly box: Box;
	readonly order: number;
	/** Null for pictures, patterns and colours that are told by no number. */
	readonly paint: Paint;
}

class PaintLog {
	private readonly entries: Entry[] = [];
	private readonly covers: Cover[] = [];
	private readonly clips: (Box | null)[] = [];
	private readonly groups: boolean[] = [];
	private readonly note: (words: mupdf.Text) => void;
	private order = 0;

	constructor(note: (words: mupdf.Text) => void) {
		this.note = note;
	}

	texts(): DrawnText[] {
		return this.entries.map((entry) => ({
			number: entry.number,
			kind: entry.kind,
			box: entry.box,
			doubted: entry.odd || this.isCovered(entry),
			overPicture: entry.kind === 'unpainted' && this.covers.some(({ box }) => overlaps(entry.box, box)),
		}));
	}

	fillText(
		text: mupdf.Text,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: readonly number[],
		alpha: number,
	): void {
		this.addText('painted', text.getBounds(null as never, ctm), paintOf(space, colour, alpha));
		this.note(text);
		release(text, space);
	}

	strokeText(
		text: mupdf.Text,
		stroke: mupdf.StrokeState,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: readonly number[],
		alpha: number,
	): void {
		this.addText('painted', text.getBounds(stroke, ctm), paintOf(space, colour, alpha));
		release(text, stroke, space);
	}

	ignoreText(text: mupdf.Text, ctm: mupdf.Matrix): void {
		this.addText('unpainted', text.getBounds(null as never, ctm), null);
		release(text);
	}

	clipText(text: mupdf.Text, ctm: mupdf.Matrix): void {
		this.addText('unpainted', text.getBounds(null as never, ctm), null);
		this.clips.push(this.clips.at(-1) ?? null);
		release(text);
	}

	clipStrokeText(text: mupdf.Text, stroke: mupdf.StrokeState, ctm: mupdf.Matrix): void {
		this.clipText(text, ctm);
		release(stroke);
	}

	fillPath(
		path: mupdf.Path,
		_evenOdd: boolean,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: readonly number[],
		alpha: number,
	): void {
		this.addCover(path.getBounds(null as never, ctm), paintOf(space, colour, alpha));
		release(path, space);
	}

	strokePath(
		path: mupdf.Path,
		stroke: mupdf.StrokeState,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: readonly number[],
		alpha: number,
	): void {
		const scale = Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
		if (stroke.getLineWidth() * scale > thinnestCover) {
			this.addCover(path.getBounds(stroke, ctm), paintOf(space, colour, alpha));
		}
		release(path, stroke, space);
	}

	clipPath(path: mupdf.Path, _evenOdd: boolean, ctm: mupdf.Matrix): void {
		const box = path.getBounds(null as never, ctm);
		const outer = this.clips.at(-1) ?? null;
		this.clips.push(outer ? sharedBox(outer, box) : box);
		release(path);
	}

	clipStrokePath(path: mupdf.Path, stroke: mupdf.StrokeState): void {
		this.clips.push(this.clips.at(-1) ?? null);
		release(path, stroke);
	}

	clipImageMask(image: mupdf.Image): void {
		this.clips.push([0, 0, 0, 0]);
		release(image);
	}

	popClip(): void {
		this.clips.pop();
	}

	fillShade(shade: mupdf.Shade): void {
		this.addCover(shade.getBounds(), null);
		borrow(shade);
	}

	fillImage(image: mupdf.Image, ctm: mupdf.Matrix): void {
		this.addCover(mupdf.Rect.transform([0, 0, 1, 1], ctm), null);
		release(image);
	}

	fillImageMask(image: mupdf.Image, ctm: mupdf.Matrix, space: mupdf.ColorSpace): void {
		this.addCover(mupdf.Rect.transform([0, 0, 1, 1], ctm), null);
		release(image, space);
	}

	beginMask(_area: mupdf.Rect, _luminosity: boolean, space: mupdf.ColorSpace): void {
		this.groups.push(true);
		release(space);
	}

	/** What a mask lets through is drawn until its clip is popped. */
	endMask(): void {
		this.groups.pop();
		this.clips.push([0, 0, 0, 0]);
	}

	beginGroup(
		_area: mupdf.Rect,
		space: mupdf.ColorSpace,
		_isolated: boolean,
		_knockout: boolean,
		blend: mupdf.BlendMode,
		alpha: number,
	): void {
		this.groups.push(blend !== 'Normal' || alpha < leastAlpha);
		release(space);
	}

	endGroup(): void {
		this.groups.pop();
	}

	private addText(kind: DrawnText['kind'], box: Box, paint: Paint): void {
		const number = this.entries.length;
		const clip = this.clips.at(-1) ?? null;
		const odd =
			kind === 'unpainted' ||
			this.groups.includes(true) ||
			(clip !== null && !isWithin(box, clip)) ||
			paint === null ||
			paint.alpha < leastAlpha ||
			Math.min(...paint.rgb) > lightest;
		this.entries.push({ number, kind, box, order: this.order++, paint, odd });
	}

	private addCover(box: Box, paint: Paint): void {
		const [x0, y0, x1, y1] = box;
		if (x1 - x0 < thinnestCover || y1 - y0 < thinnestCover || this.covers.length >= mostCovers) return;
		this.covers.push({ box, order: this.order++, paint });
	}

	/** Something is painted over the words, or under them in a colour that does not set them off. */
	private isCovered({ box, order, paint }: Entry): boolean {
		return this.covers.some(
			(cover) => overlaps(box, cover.box) && (cover.order > order || isNear(paint, cover.paint)),
		);
	}
}

function isNear(a: Paint, b: Paint): boolean {
	if (a === null || b === null) return true;
	const [r, g, blue] = a.rgb;
	return Math.max(Math.abs(r - b.rgb[0]), Math.abs(g - b.rgb[1]), Math.abs(blue - b.rgb[2])) < leastContrast;
}
