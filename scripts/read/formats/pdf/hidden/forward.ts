import type { mupdf } from '../../../shared/pdf/mupdf.ts';
import { borrow, release } from './release.ts';

/** Says about the nth drawing of words of a page whether it is passed on. */
export type Passes = (number: number) => boolean;

/** What MuPDF calls to draw; passes all of it on to another device, words as `passes` says. Drawings of words count as in `paintLog`. */
export class Forward {
	private readonly to: mupdf.Device;
	private readonly passes: Passes;
	private texts = 0;

	constructor(to: mupdf.Device, passes: Passes) {
		this.to = to;
		this.passes = passes;
	}

	fillText(
		text: mupdf.Text,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: number[],
		alpha: number,
	): void {
		if (this.passes(this.texts++)) this.to.fillText(text, ctm, space, plain(colour), alpha);
		release(text, space);
	}

	strokeText(
		text: mupdf.Text,
		stroke: mupdf.StrokeState,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: number[],
		alpha: number,
	): void {
		if (this.passes(this.texts++)) this.to.strokeText(text, stroke, ctm, space, plain(colour), alpha);
		release(text, stroke, space);
	}

	ignoreText(text: mupdf.Text): void {
		this.texts++;
		release(text);
	}

	clipText(text: mupdf.Text, ctm: mupdf.Matrix): void {
		this.texts++;
		this.to.clipText(text, ctm);
		release(text);
	}

	clipStrokeText(text: mupdf.Text, stroke: mupdf.StrokeState, ctm: mupdf.Matrix): void {
		this.texts++;
		this.to.clipStrokeText(text, stroke, ctm);
		release(text, stroke);
	}

	fillPath(
		path: mupdf.Path,
		evenOdd: boolean,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: number[],
		alpha: number,
	): void {
		this.to.fillPath(path, evenOdd, ctm, space, plain(colour), alpha);
		release(path, space);
	}

	strokePath(
		path: mupdf.Path,
		stroke: mupdf.StrokeState,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: number[],
		alpha: number,
	): void {
		this.to.strokePath(path, stroke, ctm, space, plain(colour), alpha);
		release(path, stroke, space);
	}

	clipPath(path: mupdf.Path, evenOdd: boolean, ctm: mupdf.Matrix): void {
		this.to.clipPath(path, evenOdd, ctm);
		release(path);
	}

	clipStrokePath(path: mupdf.Path, stroke: mupdf.StrokeState, ctm: mupdf.Matrix): void {
		this.to.clipStrokePath(path, stroke, ctm);
		release(path, stroke);
	}

	fillShade(shade: mupdf.Shade, ctm: mupdf.Matrix, alpha: number): void {
		this.to.fillShade(shade, ctm, alpha);
		borrow(shade);
	}

	fillImage(image: mupdf.Image, ctm: mupdf.Matrix, alpha: number): void {
		this.to.fillImage(image, ctm, alpha);
		release(image);
	}

	fillImageMask(
		image: mupdf.Image,
		ctm: mupdf.Matrix,
		space: mupdf.ColorSpace,
		colour: number[],
		alpha: number,
	): void {
		this.to.fillImageMask(image, ctm, space, plain(colour), alpha);
		release(image, space);
	}

	clipImageMask(image: mupdf.Image, ctm: mupdf.Matrix): void {
		this.to.clipImageMask(image, ctm);
		release(image);
	}

	popClip(): void {
		this.to.popClip();
	}

	beginMask(area: mupdf.Rect, luminosity: boolean, space: mupdf.ColorSpace, colour: number[]): void {
		this.to.beginMask(area, luminosity, space, plain(colour));
		release(space);
	}

	endMask(): void {
		this.to.endMask();
	}

	beginGroup(
		area: mupdf.Rect,
		space: mupdf.ColorSpace,
		isolated: boolean,
		knockout: boolean,
		blend: mupdf.BlendMode,
		alpha: number,
	): void {
		this.to.beginGroup(area, space, isolated, knockout, blend, alpha);
		release(space);
	}

	endGroup(): void {
		this.to.endGroup();
	}

	beginTile(
		area: mupdf.Rect,
		view: mupdf.Rect,
		xstep: number,
		ystep: number,
		ctm: mupdf.Matrix,
		id: number,
		documentId: number,
	): number {
		return this.to.beginTile(area, view, xstep, ystep, ctm, id, documentId);
	}

	endTile(): void {
		this.to.endTile();
	}
}

/** MuPDF's bindings take colours of one, three or four numbers; inks of other counts are drawn by their first. */
function plain(colour: readonly number[]): mupdf.Color {
	const [a = 0, b = 0, c = 0, d = 0] = colour;
	if (colour.length === 3) return [a, b, c];
	return colour.length === 4 ? [a, b, c, d] : [a];
}
