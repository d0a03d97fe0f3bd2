import { hiddenWords } from '#archive/letter/separators.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Box } from '../../contract/box.ts';
import type { ReadContext } from '../../contract/format.ts';
import type { DocumentReading, Sighting } from '../../contract/reading.ts';
import type { Composed } from '../../shared/layout/compose.ts';
import type { LaidPage } from '../../shared/layout/laid-page.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { correctNumbers } from '../../shared/ocr/correct-numbers.ts';
import { witnessNumbers } from '../../shared/ocr/witness-numbers.ts';
import { engineFailed } from '../../shared/pdf/engine-wear.ts';
import { isOwnFault } from '../../shared/pdf/is-own-fault.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import { readingRules } from '../../shared/reading-rules.ts';
import { withScanStamps } from '../../shared/scan/scan-stamps.ts';
import { collectPage } from './collect-page.ts';
import { drawEnlarged } from './draw-enlarged.ts';
import { drawnAround } from './drawn-around.ts';
import { GlyphsSaid } from './glyphs/glyphs-said.ts';
import { needOf } from './is-readable.ts';
import { emphasisOf } from './looks/emphasis-of.ts';
import type { PageContent } from './page-content.ts';
import { PageRecogniser } from './recognise-page.ts';
import { renderPage } from './render.ts';
import { scannedDpi } from './scanned-dpi.ts';
import { readStamps, stampPlaces, type TurnedStamp } from './stamp-pictures.ts';
import { turnOf } from './turn-of.ts';
import { warningsOf } from './warnings-of.ts';

/** Dots per inch at which a number is read again: different from that of the page's own picture. */
const witnessDpi = 300;
/** Date and index. */
const identity = 2;
/** Pictures of a document that are read for stamps; a presentation has more. */
const mostPlaces = 6;

/** Words of a document: a thousand pages of print. */
const mostWords = 400_000;

const emptyPage: ReadPage = {
	...{ width: 595, height: 842, words: [], rules: [], recognised: false },
	...{ outside: 0, hasUnappliedRedactions: false, pictures: [], drawings: [], otherwise: [] },
};

/**
 * Reads all pages of an open PDF: the text layer where it can be read, else what the page's picture shows.
 *
 * @throws Refusal if no page has text, or a page is beyond a limit
 */
export async function readPages(document: mupdf.Document, context: ReadContext): Promise<DocumentReading> {
	const recogniser = new PageRecogniser(context);
	const { pages, unread } = await eachPage(document, recogniser, context);
	const { laid, unreadPictures, turned } = await withStamps(document, pages, context);
	const read = recogniser.finish(laid);
	if (read.text === '') {
		throw unread.length > 0
			? new Refusal(
					'damaged-file',
					'None of the pages of the PDF could be read. Get the file again from where it came.',
				)
			: new Refusal('empty-file', 'The PDF holds no text. Check that the letter was saved whole.');
	}
	const { sightings, corrections } = await witnessNumbers(read, context, {
		draw: async (at, box, of) => {
			const { drawn, of: picture } = drawnAround(box, pages[at]);
			const wanted = { drawn: of === 'number' ? drawn : ('all' as const), of: picture };
			const part = await onPage(document, at, (page, bounds) => {
				const dpi = of === 'codes' && pages[at]?.recognised ? scannedDpi(page) : witnessDpi;
				return drawEnlarged(page, bounds, box, { dpi, ...wanted });
			});
			if (!part) throw new Error('The page could not be drawn.');
			return part;
		},
		turned: (at, box) => turnOf(turned.get(at) ?? [], box, pages[at]),
		dotsAt: (at, box) => {
			const { of } = drawnAround(box, pages[at]);
			return of && Math.min(...of.dotsPerPoint);
		},
		isAlone: (at, box) => drawnAround(box, pages[at]).drawn === 'pictures',
	});
	const { recognition } = read;
	const { text, words, repairs } = correctNumbers(
		{ ...read, repairs: recognition?.repairs ?? [] },
		corrections,
	);
	return {
		kind: 'document',
		// Words outside the sheet stand nowhere on it: their mark follows the letter.
		text: pages.some((page) => page.outside > 0) ? `${text}\n\n${hiddenWords}` : text,
		...{ words, pages: pages.length, unreadPictures, emphasis: emphasisOf(text, words) },
		recognition: recognition && { ...recognition, repairs },
		...(sightings.length > 0 && { sightings: withOtherwise(sightings, pages) }),
		unappliedRedactions: pages.some((page) => page.hasUnappliedRedactions),
		warnings: [...warningsOf(document, unread), ...recogniser.warnings(sightings)],
	};
}

/** Reads the pages one by one; reports the numbers of those that could not be read. */
async function eachPage(
	document: mupdf.Document,
	recogniser: PageRecogniser,
	{ progress }: ReadContext,
): Promise<{ readonly pages: readonly ReadPage[]; readonly unread: readonly number[] }> {
	const glyphs = new GlyphsSaid();
	const pages: ReadPage[] = [];
	const unread: number[] = [];
	let count = 0;
	try {
		for (let at = 0; at < document.countPages(); at++) {
			const laid = await onPage(document, at, (page, bounds) =>
				readPage(page, at, bounds, { recogniser, glyphs }),
			);
			if (!laid) unread.push(at + 1);
			pages.push(laid ?? emptyPage);
			count += laid?.words.length ?? 0;
			if (count > mostWords) {
				throw new Refusal(
					'too-large',
					`The PDF has more than ${mostWords} words. Take the letter out of it and ingest that.`,
				);
			}
			progress?.();
		}
		return { pages, unread };
	} finally {
		glyphs.release();
	}
}

/** Reads the pictures of pages with a text layer where that gives no date and no index, and puts all pages in order. */
async function withStamps(
	document: mupdf.Document,
	pages: readonly ReadPage[],
	{ ocr, progress }: ReadContext,
): Promise<WithStamps> {
	const laid = layOut(pages);
	const none = { laid, unreadPictures: false, turned: new Map() };
	const [first, ...later] = pages;
	const places = pages.map((page) => (page.recognised ? [] : stampPlaces(page)));
	// To look for date and index takes longer than to see that there is nowhere else to look.
	if (!first?.recognised && places.every((ofPage) => ofPage.length === 0)) return none;
	if (readingRules().recognition.identityOf(laid.text).length >= identity) return none;
	if (first?.recognised) {
		const seen = await onPage(document, 0, (shown, bounds) => {
			const draw = (box: Box, dpi = witnessDpi) =>
				drawEnlarged(shown, bounds, box, { dpi, ...drawnAround(box, first) });
			const scanned = () => draw([0, 0, bounds[2] - bounds[0], bounds[3] - bounds[1]], scannedDpi(shown));
			return withScanStamps({ picture: renderPage(shown, bounds), draw, scanned }, first, ocr);
		});
		return seen ? { ...none, laid: layOut([seen, ...later]) } : none;
	}
	const turned = new Map<number, readonly TurnedStamp[]>();
	const whole: LaidPage[] = [...pages];
	let unreadPictures = false;
	let left = mostPlaces;
	for (const [at, ofPage] of places.entries()) {
		const taken = ofPage.slice(0, left);
		left -= taken.length;
		const page = pages[at];
		if (taken.length === 0 || !page) continue;
		const read = await onPage(document, at, (shown, bounds) => readStamps(shown, bounds, taken, ocr));
		progress?.();
		unreadPictures ||= read?.unread ?? true;
		if (read) turned.set(at, read.turned);
		if (read && read.words.length > 0) whole[at] = { ...page, words: [...page.words, ...read.words] };
	}
	return { laid: layOut(whole), unreadPictures, turned };
}

/** All pages in order, with the stamps that are pictures on them. */
interface WithStamps {
	readonly laid: Composed;
	readonly unreadPictures: boolean;
	/** By page. */
	readonly turned: ReadonlyMap<number, readonly TurnedStamp[]>;
}

/** A page with what nobody sees of it, and what it shows besides words. */
type ReadPage = LaidPage &
	Pick<PageContent, 'outside' | 'hasUnappliedRedactions' | 'pictures' | 'drawings' | 'otherwise'>;

/** Null if the page is broken or could not be recognised: it does not take the others with it. */
async function onPage<T>(
	document: mupdf.Document,
	at: number,
	work: (page: mupdf.Page, bounds: Box) => Promise<T>,
): Promise<T | null> {
	let page: mupdf.Page | null = null;
	try {
		page = document.loadPage(at);
		return await work(page, boundsOf(page));
	} catch (error) {
		if (error instanceof Refusal || isOwnFault(error)) throw error;
		engineFailed(error);
		return null;
	} finally {
		page?.destroy();
	}
}

async function readPage(
	page: mupdf.Page,
	at: number,
	bounds: Box,
	{ recogniser, glyphs }: { readonly recogniser: PageRecogniser; readonly glyphs: GlyphsSaid },
): Promise<ReadPage> {
	const content = collectPage(page, bounds, glyphs);
	const { outside, hasUnappliedRedactions, pictures, drawings, otherwise } = content;
	const besides = { outside, hasUnappliedRedactions, pictures, drawings };
	switch (needOf(content)) {
		case 'text': {
			if (otherwise.length === 0) return content;
			const recognised = await recogniser.recogniseOtherwise(page, at, bounds, content);
			return recognised ? { ...recognised, ...besides, otherwise } : { ...content, otherwise: [] };
		}
		case 'nothing':
			return { ...content, words: [] };
		case 'picture':
			return { ...(await recogniser.recognise(page, at, bounds, content)), ...besides, otherwise: [] };
	}
}

/** Sightings of text drawn differently from what the text layer says: two readings, from which a person chooses. */
function withOtherwise(sightings: readonly Sighting[], pages: readonly ReadPage[]): Sighting[] {
	return sightings.map((sighting) => {
		const [x0, y0, x1, y1] = sighting.box;
		const stored = (pages[sighting.page]?.otherwise ?? []).filter(({ box, shown }) => {
			const [left, top, right, bottom] = shown ?? box;
			return left < x1 && right > x0 && top < y1 && bottom > y0;
		});
		if (stored.length === 0) return sighting;
		const otherwise = [...sighting.otherwise, stored.map(({ text }) => text).join(' ')];
		return { ...sighting, otherwise: [...new Set(otherwise)], witnessed: false };
	});
}

function boundsOf(page: mupdf.Page): Box {
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.getBounds();
	return [x0, y0, x1, y1];
}
