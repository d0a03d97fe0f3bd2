import sharp, { type Sharp } from 'sharp';
import type { PageImage } from '#store/sources/source-copy.ts';
import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { Withheld } from '../../contract/withheld.ts';
import { isRedacted } from '../../shared/copy/is-redacted.ts';
import type { MaskedPlace } from '../../shared/copy/masked-places.ts';
import { holdsMasked, maskedStrings } from '../../shared/copy/masked-strings.ts';
import { takenPlaces } from '../../shared/copy/taken-places.ts';
import { recognisePicture } from '../../shared/ocr/recognise-picture.ts';
import { renewWornEngine } from '../../shared/pdf/engine.ts';
import {
	mostPageImages,
	pageImage,
	pageImageWidth,
	type RenderedPage,
} from '../../shared/pictures/page-image.ts';
import { openPicture } from './open-picture.ts';
import { pictureKind } from './picture-kind.ts';
import { picturesPdf } from './pictures-pdf.ts';

const jpeg = {
	extension: '.jpg',
	mediaType: 'image/jpeg',
	write: (page: RenderedPage) => fromPixels(page).jpeg({ quality: 85 }).toBuffer(),
};
const png = {
	extension: '.png',
	mediaType: 'image/png',
	write: (page: RenderedPage) => fromPixels(page).png({ compressionLevel: 9 }).toBuffer(),
};
const pdf = { extension: '.pdf', mediaType: 'application/pdf' };

/** Dots per inch at which a page is read again. */
const readingDpi = 200;
/** Points by which a box is extended on every side: it fits tightly around the ink, and scans are blurred. */
const cropMargin = 2.5;

/**
 * A scan or photograph that may be published: its pixels re-encoded, upright, without the camera's metadata; masked
 * words are overwritten in the pixels and the picture is read again. Several pages become a PDF.
 *
 * @throws Withheld if it may not be published.
 */
export async function copyPicture(request: CopyRequest): Promise<CopyOutcome> {
	const places = takenPlaces(request);
	await renewWornEngine();
	const source = await openPicture(request.bytes);
	const kind = pictureKind(request.bytes) === 'jpeg' ? jpeg : png;
	const pages: { bytes: Uint8Array; points: readonly [number, number] }[] = [];
	const images: PageImage[] = [];
	for (let at = 0; at < source.pages; at += 1) {
		const { image, points } = await source.page(at);
		const page = await drawn(image.flatten({ background: 'white' }).toColourspace('srgb'));
		const scale = page.width / points[0];
		cover(
			page,
			places.filter((place) => place.page === at),
			scale,
		);
		if (request.masked.length > 0) await checkPicture(page, (points[0] * readingDpi) / 72, request);
		pages.push({ bytes: await kind.write(page), points });
		if (request.images && at < mostPageImages)
			images.push(await pageImage(await resized(page, pageImageWidth)));
	}
	const [only] = pages;
	const file =
		pages.length === 1 && only ? { ...kind, bytes: only.bytes } : { ...pdf, bytes: picturesPdf(pages) };
	const { extension, mediaType, bytes } = file;
	const whole = isRedacted(request) ? 'redacted' : 'whole';
	return { copy: { kind: whole, extension, mediaType, bytes, images } };
}

function cover({ width, height, pixels }: RenderedPage, places: readonly MaskedPlace[], scale: number): void {
	for (const { box } of places) {
		const [x0, y0, x1, y1] = box;
		const left = Math.max(0, Math.floor((x0 - cropMargin) * scale));
		const right = Math.min(width, Math.ceil((x1 + cropMargin) * scale));
		const bottom = Math.min(height, Math.ceil((y1 + cropMargin) * scale));
		for (let y = Math.max(0, Math.floor((y0 - cropMargin) * scale)); y < bottom; y += 1) {
			pixels.fill(0, 3 * (y * width + left), 3 * (y * width + right));
		}
	}
}

async function checkPicture(page: RenderedPage, width: number, request: CopyRequest): Promise<void> {
	const { lines } = await recognisePicture(
		{ ...(await resized(page, Math.round(width))), channels: 3 },
		'auto',
	);
	const said = lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n');
	if (holdsMasked(said, maskedStrings(request.text, request.masked))) {
		throw new Withheld('copy-check', 'the picture shows a masked word');
	}
}

function resized(page: RenderedPage, width: number): Promise<RenderedPage> {
	return drawn(fromPixels(page).resize({ width }));
}

function fromPixels({ width, height, pixels }: RenderedPage): Sharp {
	return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function drawn(image: Sharp): Promise<RenderedPage> {
	const { data, info } = await image
		.removeAlpha()
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	if (info.channels === 3) return { width: info.width, height: info.height, pixels: data };
	// A grey picture keeps one channel whatever is requested.
	const pixels = new Uint8Array(info.width * info.height * 3);
	for (let at = 0; at < pixels.length; at += 1) pixels[at] = data[Math.floor(at / 3) * info.channels] ?? 0;
	return { width: info.width, height: info.height, pixels };
}
