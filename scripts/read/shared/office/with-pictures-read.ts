import sharp from 'sharp';
import { alignSpans } from '#archive/letter/align-spans.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ReadContext } from '../../contract/format.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { layOut } from '../layout/lay-out.ts';
import { laidPageOf } from '../layout/recognised-page.ts';
import { doubtsOf, meanConfidence } from '../ocr/confidence.ts';
import type { RawPicture } from '../ocr/ink-layers.ts';
import type { RecognisedPage } from '../ocr/recognise.ts';
import { recognisePicture } from '../ocr/recognise-picture.ts';
import { repairMisreadings } from '../ocr/repair-misreadings.ts';
import type { DocumentPicture } from './document-picture.ts';
import { pictureSign } from './picture-sign.ts';

/** Dots an inch: the least that engines read small print at. */
const bestDpi = 200;
/** Pixels. */
const mostRead = 16_000_000;
const mostEnlarged = 2.5;
/** Pixels of white around a picture that is cut close to its words: engines leave out what touches the edge. */
const margin = 60;
/** Photographs, charts and coats of arms yield fewer words, or less certain ones. */
const leastConfidence = 60;
const leastLetters = 12;
/** Pictures of one document. */
const mostPictures = 40;

// «рада», «2031»
const letters = /[\p{L}\p{N}]{2,}/gu;
const everySign = new RegExp(pictureSign, 'g');

/**
 * A document's reading with the words of its pictures in their places: a letter whose head is typed may be a scan below
 * it. What shows no text, or none that is sure, leaves nothing behind.
 *
 * @param marked the text with a sign for each of the pictures
 * @throws Refusal `empty-file` if there are no words at all
 */
export async function withPicturesRead(
	reading: DocumentReading,
	marked: string,
	pictures: readonly DocumentPicture[],
	{ ocr, progress }: Pick<ReadContext, 'ocr' | 'progress'>,
): Promise<DocumentReading> {
	const found: { page: RecognisedPage; text: string }[] = [];
	const texts: string[] = [];
	for (const picture of pictures.slice(0, mostPictures)) {
		const read = await wordsOf(picture, ocr);
		texts.push(read?.text ?? '');
		if (read) found.push(read);
		progress?.();
	}
	let at = 0;
	const text = marked.replace(everySign, () => {
		const words = texts[at++] ?? '';
		return words === '' ? '' : `\n\n${words.trim()}\n\n`;
	});
	if (text.trim() === '') throw withoutText();
	const words = found.flatMap(({ page }) => page.lines.flatMap((line) => line.words));
	if (found.length === 0) return reading;
	const whole = text.replace(/\n{3,}/gu, '\n\n').replace(/^\n+/u, '');
	const { emphasis = [] } = reading;
	const looks = (['strong', 'em', 'item'] as const).flatMap((kind) =>
		alignSpans(
			reading.text,
			emphasis.filter(({ as }) => as === kind),
			whole,
		),
	);
	return {
		...reading,
		text: whole,
		...(looks.length > 0 && { emphasis: looks }),
		recognition: {
			engine: found[0]?.page.engine ?? '',
			pages: found.map((_, index) => index),
			confidence: meanConfidence(words),
			repairs: [],
		},
		warnings: [...reading.warnings, ...doubtsOf(words)],
	};
}

/** Null if a picture shows no text, or cannot be opened. */
async function wordsOf(
	{ bytes, width }: DocumentPicture,
	ocr: ReadContext['ocr'],
): Promise<{ page: RecognisedPage; text: string } | null> {
	const raw = await rasterised(bytes, width);
	if (raw === null) return null;
	const page = await recognisePicture(raw, ocr, 'later');
	const { text } = repairMisreadings(
		layOut([laidPageOf(page, { ...raw, pixelsPerPoint: raw.width / width })]).text,
	);
	const isText =
		(text.match(letters) ?? []).join('').length >= leastLetters &&
		meanConfidence(page.lines.flatMap(({ words }) => words)) >= leastConfidence;
	return isText ? { page, text } : null;
}

async function rasterised(bytes: Uint8Array, points: number): Promise<RawPicture | null> {
	try {
		const image = sharp(bytes);
		const { width, height } = await image.metadata();
		const wanted = (points * bestDpi) / 72 / width;
		const scale = Math.min(wanted, mostEnlarged, Math.sqrt(mostRead / (width * height)));
		const { data, info } = await image
			.flatten({ background: 'white' })
			.toColourspace('srgb')
			.resize({ width: Math.max(1, Math.round(width * scale)), kernel: 'cubic' })
			.extend({ top: margin, bottom: margin, left: margin, right: margin, background: 'white' })
			.raw()
			.toBuffer({ resolveWithObject: true });
		return { pixels: data, width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3 };
	} catch {
		// Drawings (EMF, WMF) and broken pictures: nothing can be read in them.
		return null;
	}
}

function withoutText(): Refusal {
	return new Refusal(
		'empty-file',
		'The document holds no text. If the letter is a picture in it, save that picture and ingest it.',
	);
}
