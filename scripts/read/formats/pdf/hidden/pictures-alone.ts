import type { mupdf } from '../../../shared/pdf/mupdf.ts';
import { Forward } from './forward.ts';
import { borrow, release } from './release.ts';

/** Passes on the pictures of a page alone, clipped as on it: a stamp without the form's line that it was put over. */
export class PicturesAlone extends Forward {
	constructor(to: mupdf.Device) {
		super(to, () => false);
	}

	override fillPath(
		...[path, , , space]: [mupdf.Path, boolean, mupdf.Matrix, mupdf.ColorSpace, number[], number]
	): void {
		release(path, space);
	}

	override strokePath(
		...[path, stroke, , space]: [
			mupdf.Path,
			mupdf.StrokeState,
			mupdf.Matrix,
			mupdf.ColorSpace,
			number[],
			number,
		]
	): void {
		release(path, stroke, space);
	}

	override fillShade(shade: mupdf.Shade): void {
		borrow(shade);
	}
}
