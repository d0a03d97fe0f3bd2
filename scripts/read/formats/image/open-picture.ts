import sharp, { type Metadata, type Sharp } from 'sharp';
import { Refusal } from '../../../diagnostics/refusal.ts';
import { pictureKind } from './picture-kind.ts';
import { pixelShape } from './pixel-shape.ts';

/** A picture file within the limits. */
export interface OpenPicture {
	/** Number of pages; a TIFF may have several, an animation counts as its first frame. */
	readonly pages: number;
	/** True where frames follow that are not read. */
	readonly animated: boolean;
	/** Opens one page (from 0), rotated as its orientation says (EXIF, TIFF). */
	page(at: number): Promise<OpenPage>;
}

export interface OpenPage {
	readonly image: Sharp;
	/** Pixels, as the page is shown. */
	readonly width: number;
	readonly height: number;
	/** Size in points (1/72 inch) as the page is shown. */
	readonly points: readonly [width: number, height: number];
}

/** Pixels of a page: A3 at 600 dpi with some reserve. */
const mostPixels = 80_000_000;
/** Pages of a TIFF: letters with their appendices have fewer. */
const mostPages = 500;
/** Reading the header is cheap whatever size it states; we check the limit ourselves, to tell a bomb from a broken file. */
const ofHead = { limitInputPixels: false } as const;
const ofPixels = { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true } as const;

/** Points: the shorter side of A4, A6, A2. */
const a4 = 595;
const leastSheet = 297;
const mostSheet = 1191;

/**
 * Opens a picture; nothing is decoded yet.
 *
 * @throws Refusal if it is broken or beyond a limit; `page` does so too
 */
export async function openPicture(bytes: Uint8Array): Promise<OpenPicture> {
	const { pages = 1 } = await readable(() => sharp(bytes, ofHead).metadata());
	const isTiff = pictureKind(bytes) === 'tiff';
	const animated = pages > 1 && !isTiff;
	if (pages > mostPages && !animated) {
		throw new Refusal(
			'too-large',
			`The picture has ${pages} pages, more than ${mostPages}. Take the letter out of it and ingest that.`,
		);
	}
	return {
		pages: animated ? 1 : pages,
		animated,
		async page(at) {
			const head = await readable(() => sharp(bytes, { ...ofHead, page: at }).metadata());
			const { width, height } = squared(head, isTiff ? pixelShape(bytes, at) : 1);
			if (width * height > mostPixels) {
				throw new Refusal(
					'too-large',
					`A page of the picture has ${width} × ${height} pixels, more than ${mostPixels}. Save it at 200 to 300 dpi and ingest it again.`,
				);
			}
			const shown = sharp(bytes, { ...ofPixels, page: at }).autoOrient();
			const { autoOrient, density } = head;
			const isSquare = width === autoOrient.width && height === autoOrient.height;
			const image = isSquare ? shown : await stretched(shown, { width, height });
			return { image, width, height, points: pointsOf(width, height, density) };
		},
	};
}

/** Size of a page shown with square pixels: the side with fewer dots per inch is stretched. */
function squared(
	{ autoOrient, orientation = 1 }: Metadata,
	shape: number,
): { width: number; height: number } {
	const { width, height } = autoOrient;
	// Orientations from 5 are on their side.
	const tall = orientation < 5 ? shape : 1 / shape;
	return tall > 1
		? { width, height: Math.round(height * tall) }
		: { width: Math.round(width / tall), height };
}

/** A pipeline allows one resize, and whoever reads a page needs another. */
async function stretched(image: Sharp, size: { width: number; height: number }): Promise<Sharp> {
	const bytes = await readable(() =>
		image
			.toColourspace('srgb')
			.resize({ ...size, fit: 'fill', kernel: 'cubic' })
			.png({ compressionLevel: 1 })
			.toBuffer(),
	);
	return sharp(bytes);
}

/**
 * Size on paper: by the density that the file states if that yields a sheet of paper, else as if the shorter side were
 * that of A4. The densities of cameras and screens have nothing to do with paper.
 */
function pointsOf(width: number, height: number, density = 0): [number, number] {
	const shorter = Math.min(width, height);
	const stated = (shorter / density) * 72;
	const scale = (stated >= leastSheet && stated <= mostSheet ? stated : a4) / shorter;
	return [width * scale, height * scale];
}

/** Runs the decoder; whatever error it reports, the file is broken. */
export async function readable<T>(decode: () => Promise<T>): Promise<T> {
	try {
		return await decode();
	} catch (cause) {
		throw Object.assign(
			new Refusal(
				'damaged-file',
				'The picture is cut off or broken and could not be read. Get the file again from where it came.',
			),
			{ cause },
		);
	}
}
