import type { PageImage } from '#store/sources/source-copy.ts';
import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { Withheld } from '../../contract/withheld.ts';
import { isRedacted } from '../../shared/copy/is-redacted.ts';
import { takenPlaces } from '../../shared/copy/taken-places.ts';
import { renewWornEngine } from '../../shared/pdf/engine.ts';
import { engineFailed } from '../../shared/pdf/engine-wear.ts';
import { mupdf } from '../../shared/pdf/mupdf.ts';
import { mostPageImages, pageImage, pageImageWidth } from '../../shared/pictures/page-image.ts';
import { checkPdf } from './copy/check-pdf.ts';
import { checkPictures } from './copy/check-pictures.ts';
import { redrawFonts } from './copy/fonts/redraw-fonts.ts';
import { rebuildPdf } from './copy/rebuild-pdf.ts';
import { redactPages } from './copy/redact-pages.ts';
import { renderPage } from './copy/render-page.ts';

/**
 * How the copy is written: only used objects, without duplicates, compressed; without an identifier, which would be made
 * up anew each time.
 */
const saving = 'garbage=4,compress=yes,objstms=yes,regenerate-id=no';

/**
 * A PDF that may be published: rebuilt from its pages, the masked words taken out, read again and found clean. The same
 * source gives the same bytes.
 *
 * @throws Withheld if it may not be published.
 */
export async function copyPdf(request: CopyRequest): Promise<CopyOutcome> {
	await renewWornEngine();
	try {
		return await copyOf(request);
	} catch (error) {
		if (!(error instanceof Withheld)) engineFailed(error);
		throw error;
	}
}

async function copyOf(request: CopyRequest): Promise<CopyOutcome> {
	const places = takenPlaces(request);
	const bytes = await rewritten(request.bytes, async (copy) => {
		await redactPages(copy, places);
		if (isRedacted(request)) redrawFonts(copy);
	});
	const copy = new mupdf.PDFDocument(bytes);
	try {
		checkPdf(copy, request, places);
		await checkPictures(copy, request);
		return {
			copy: {
				kind: isRedacted(request) ? 'redacted' : 'whole',
				extension: '.pdf',
				mediaType: 'application/pdf',
				bytes,
				images: request.images ? await pageImages(copy) : [],
			},
		};
	} finally {
		copy.destroy();
	}
}

async function rewritten(
	bytes: Uint8Array,
	redact: (copy: mupdf.PDFDocument) => Promise<void>,
): Promise<Uint8Array> {
	const source = new mupdf.PDFDocument(bytes);
	try {
		const copy = rebuildPdf(source);
		try {
			await redact(copy);
			const saved = copy.saveToBuffer(saving);
			const written = saved.asUint8Array().slice();
			saved.destroy();
			return written;
		} finally {
			copy.destroy();
		}
	} finally {
		source.destroy();
	}
}

async function pageImages(copy: mupdf.PDFDocument): Promise<PageImage[]> {
	const images: PageImage[] = [];
	for (let number = 0; number < Math.min(copy.countPages(), mostPageImages); number += 1) {
		const page = copy.loadPage(number);
		const [left, , right] = page.getBounds();
		images.push(await pageImage(renderPage(page, pageImageWidth / (right - left))));
		page.destroy();
	}
	return images;
}
