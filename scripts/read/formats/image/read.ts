import sharp from 'sharp';
import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { ReadContext } from '../../contract/format.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import type { Composed } from '../../shared/layout/compose.ts';
import type { LaidPage } from '../../shared/layout/laid-page.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { moveWords } from '../../shared/layout/move-words.ts';
import { laidPageOf } from '../../shared/layout/recognised-page.ts';
import { doubtsOf, meanConfidence } from '../../shared/ocr/confidence.ts';
import { correctNumbers } from '../../shared/ocr/correct-numbers.ts';
import type { RecognisedPage } from '../../shared/ocr/recognise.ts';
import { recognisePicture } from '../../shared/ocr/recognise-picture.ts';
import { repairMisreadings } from '../../shared/ocr/repair-misreadings.ts';
import { witnessNumbers } from '../../shared/ocr/witness-numbers.ts';
import { readingRules } from '../../shared/reading-rules.ts';
import type { PagePicture } from '../../shared/scan/page-picture.ts';
import { type ScannedPage, withScanStamps } from '../../shared/scan/scan-stamps.ts';
import { type OpenPage, openPicture, readable } from './open-picture.ts';

const laterFrames: Diagnosis = {
	ruleId: 'unread-part',
	reason:
		'The picture is an animation: only its first frame was read. Save the letter as pages and ingest those.',
};

/** Dots per inch: the lowest at which engines read small print, and fast. */
const bestDpi = 200;
/** Dots per inch at which numbers and stamps are looked at again, as in a PDF. */
const witnessDpi = 300;
/** Date and index. */
const identity = 2;
/** Pixels of what an engine gets: A2 at 200 dpi. */
const mostRead = 16_000_000;
/** A screenshot is read better when doubled; beyond that it only takes longer. */
const mostEnlarged = 2.5;
/** Pixels: the shorter side of a page that can be read; icons and signatures' logos have less. */
const leastSide = 240;

/**
 * Recognises the pages of a picture file. Words are in points from the corner of the page as it is shown, the page's
 * width being what its density says, or A4's.
 *
 * @throws Refusal if the file is broken, beyond a limit, or shows no text
 */
export async function readPictures(
	bytes: Uint8Array,
	{ ocr, name, progress }: ReadContext,
): Promise<DocumentReading> {
	const picture = await openPicture(bytes);
	const pageOf = keepingLast(async (at) => rasterise(await picture.page(at), bestDpi));
	const sharpPageOf = keepingLast(async (at) => rasterise(await picture.page(at), witnessDpi));
	const scannedPageOf = async (at: number) => rasterise(await picture.page(at), null);
	const draw = async (at: number, box: Box, of: 'codes' | 'number' = 'number') =>
		cutOut(await (of === 'codes' ? scannedPageOf : sharpPageOf)(at), box);
	const recognised: RecognisedPage[] = [];
	const laid: LaidPage[] = [];
	for (let at = 0; at < picture.pages; at++) {
		const page = await pageOf(at);
		const read = await recognisePicture(page, ocr, at === 0 ? 'first' : 'later');
		recognised.push(read);
		laid.push(laidPageOf(read, page));
		progress?.();
	}
	const composed = await withStamps(laid, ocr, {
		picture: () => pageOf(0),
		draw: (box) => draw(0, box),
		scanned: () => scannedPageOf(0),
	});
	if (composed.text.trim() === '') throw withoutText();
	const mended = repairMisreadings(composed.text);
	const seen = recognised.flatMap(({ lines }) => lines.flatMap((line) => line.words));
	const placed = moveWords(composed.words, mended.repairs);
	const { sightings, corrections } = await witnessNumbers(
		{ text: mended.text, words: placed },
		{ ocr, name },
		{
			draw,
			turned: (at) => laid[at]?.turned ?? null,
		},
	);
	const { text, words, repairs } = correctNumbers({ ...mended, words: placed }, corrections);
	return {
		kind: 'document',
		text,
		words,
		...(sightings.length > 0 && { sightings }),
		pages: picture.pages,
		recognition: {
			engine: recognised[0]?.engine ?? '',
			pages: recognised.map((_, at) => at),
			confidence: meanConfidence(seen),
			repairs,
		},
		warnings: [...doubtsOf(seen, sightings), ...(picture.animated ? [laterFrames] : [])],
	};
}

/** The last page requested stays in memory: a one-page letter is decoded once for all readings. */
function keepingLast<T>(make: (at: number) => Promise<T>): (at: number) => Promise<T> {
	let last: { readonly at: number; readonly made: T } | null = null;
	return async (at) => {
		if (last?.at !== at) last = { at, made: await make(at) };
		return last.made;
	};
}

/** All pages in order, with the stamps at places of the first that were left unread, where no date or no index was read. */
async function withStamps(
	pages: readonly LaidPage[],
	ocr: EngineChoice,
	{ picture, draw, scanned }: { picture(): Promise<PagePicture> } & Pick<ScannedPage, 'draw' | 'scanned'>,
): Promise<Composed> {
	const laid = layOut(pages);
	const [first, ...later] = pages;
	if (!first || laid.text.trim() === '') return laid;
	if (readingRules().recognition.identityOf(laid.text).length >= identity) return laid;
	return layOut([await withScanStamps({ picture: await picture(), draw, scanned }, first, ocr), ...later]);
}

/** Decodes a page as large as engines read it, or as its numbers are looked at again, or as it was scanned. */
async function rasterise(
	{ image, width, height, points }: OpenPage,
	dpi: number | null,
): Promise<PagePicture> {
	if (Math.min(width, height) < leastSide) throw withoutText();
	const wanted = dpi === null ? width : (points[0] * dpi) / 72;
	const fits = Math.sqrt(mostRead / (width * height));
	const scale = Math.min(wanted / width, mostEnlarged, fits);
	const target = Math.max(1, Math.round(width * scale));
	const { data, info } = await readable(() =>
		image
			.flatten({ background: 'white' })
			.toColourspace('srgb')
			.resize({ width: target, kernel: 'cubic' })
			.raw()
			.toBuffer({ resolveWithObject: true }),
	);
	const channels = info.channels === 1 ? 1 : 3;
	const pixelsPerPoint = info.width / points[0];
	return { pixels: data, width: info.width, height: info.height, channels, pixelsPerPoint };
}

/** A part of a picture; the box is in points, and what is outside the picture is white. */
async function cutOut(
	{ pixels, width, height, channels, pixelsPerPoint }: PagePicture,
	box: Box,
): Promise<PagePicture> {
	const [x0, y0, x1, y1] = box.map((at) => Math.round(at * pixelsPerPoint)) as [
		number,
		number,
		number,
		number,
	];
	const [left, top] = [Math.min(width - 1, Math.max(0, x0)), Math.min(height - 1, Math.max(0, y0))];
	const [right, bottom] = [Math.max(left + 1, Math.min(width, x1)), Math.max(top + 1, Math.min(height, y1))];
	const { data, info } = await sharp(Uint8Array.from(pixels), { raw: { width, height, channels } })
		.extract({ left, top, width: right - left, height: bottom - top })
		.extend({
			left: Math.max(0, left - x0),
			top: Math.max(0, top - y0),
			right: Math.max(0, x1 - right),
			bottom: Math.max(0, y1 - bottom),
			background: 'white',
		})
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height, channels, pixelsPerPoint };
}

function withoutText(): Refusal {
	return new Refusal(
		'empty-file',
		'The picture shows no text that could be recognised. Check that it is the letter, upright and sharp.',
	);
}
