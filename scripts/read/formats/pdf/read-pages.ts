import { hiddenWords } from '#archive/letter/separators.ts';
import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Box } from '../../contract/box.ts';
import type { ReadContext } from '../../contract/format.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import type { LaidPage } from '../../shared/layout/laid-page.ts';
import { layOut } from '../../shared/layout/lay-out.ts';
import { engineFailed } from '../../shared/pdf/engine-wear.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import { needOf } from './is-readable.ts';
import { type PageContent, pageContent } from './page-words.ts';
import { isPortfolio } from './portfolio.ts';
import { PageRecogniser } from './recognise-page.ts';

/**
 * Reads all pages of an open PDF: the text layer where it can be read, else what the page's picture shows.
 *
 * @throws Refusal where no page has text, or a page is past a limit
 */
export async function readPages(document: mupdf.Document, context: ReadContext): Promise<DocumentReading> {
	const recogniser = new PageRecogniser(context);
	const pages: LaidPage[] = [];
	const unread: number[] = [];
	let unreadPictures = false;
	let unappliedRedactions = false;
	let outside = 0;
	let count = 0;
	for (let at = 0; at < document.countPages(); at++) {
		const laid = await tryPage(document, at, recogniser);
		unreadPictures ||= laid !== null && !laid.recognised && holdsStampLike(laid);
		unappliedRedactions ||= laid?.hasUnappliedRedactions ?? false;
		outside += laid?.outside ?? 0;
		if (!laid) unread.push(at + 1);
		pages.push(laid ?? emptyPage);
		count += laid?.words.length ?? 0;
		if (count > mostWords) {
			throw new Refusal(
				'too-large',
				`The PDF has more than ${mostWords} words. Take the letter out of it and ingest that.`,
			);
		}
		context.progress?.();
	}
	const { text, words, recognition } = recogniser.finish(layOut(pages));
	if (text === '') {
		throw unread.length > 0
			? new Refusal(
					'damaged-file',
					'None of the pages of the PDF could be read. Get the file again from where it came.',
				)
			: new Refusal('empty-file', 'The PDF holds no text. Check that the letter was saved whole.');
	}
	const warnings = [...warningsOf(document, unread), ...recogniser.warnings()];
	return {
		kind: 'document',
		// Words outside the sheet stand nowhere on it: their mark follows the letter.
		text: outside > 0 ? `${text}\n\n${hiddenWords}` : text,
		...{ words, pages: pages.length, unreadPictures, unappliedRedactions, recognition, warnings },
	};
}

/** A page with what nobody sees of it. */
type ReadPage = LaidPage & Pick<PageContent, 'outside' | 'hasUnappliedRedactions'>;

/** Null where the page is broken or could not be recognised: it does not take the others with it. */
async function tryPage(
	document: mupdf.Document,
	at: number,
	recogniser: PageRecogniser,
): Promise<ReadPage | null> {
	let page: mupdf.Page | null = null;
	try {
		page = document.loadPage(at);
		return await readPage(page, at, recogniser);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		engineFailed(error);
		return null;
	} finally {
		page?.destroy();
	}
}

async function readPage(page: mupdf.Page, at: number, recogniser: PageRecogniser): Promise<ReadPage> {
	const bounds = boundsOf(page);
	const content = pageContent(page, bounds);
	switch (needOf(content)) {
		case 'text':
			return content;
		case 'nothing':
			return { ...content, words: [] };
		case 'picture': {
			const { outside, hasUnappliedRedactions } = content;
			return { ...(await recogniser.recognise(page, at, bounds, content)), outside, hasUnappliedRedactions };
		}
	}
}

/** A picture below the letterhead's coat of arms, wider than high, of the size that stamps are printed in. */
function holdsStampLike({ width, height, pictures = [] }: LaidPage & { pictures?: readonly Box[] }): boolean {
	return pictures.some(([x0, y0, x1, y1]) => {
		const share = ((x1 - x0) * (y1 - y0)) / (width * height);
		return y0 > height * letterheadShare && x1 - x0 > y1 - y0 && share > leastStamp && share < mostStamp;
	});
}

function boundsOf(page: mupdf.Page): Box {
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.getBounds();
	return [x0, y0, x1, y1];
}

function warningsOf(document: mupdf.Document, unread: readonly number[]): Diagnosis[] {
	const warnings: Diagnosis[] = [];
	if (unread.length > 0) {
		warnings.push({
			ruleId: 'unread-part',
			reason: `Page ${unread.join(', ')} of the PDF is broken or could not be recognised, and was left out. Get the file again, or publish it with what is missing noted.`,
		});
	}
	if (isPortfolio(document)) {
		warnings.push({
			ruleId: 'unread-part',
			reason:
				'The PDF is a portfolio: only its cover was read, not the files inside it. Save those and ingest them.',
		});
	}
	return warnings;
}

/** Shares of a page's height and area. */
const letterheadShare = 0.2;
const leastStamp = 0.01;
const mostStamp = 0.2;

/** Words of a document: a thousand pages of print. */
const mostWords = 400_000;

const emptyPage: LaidPage = { width: 595, height: 842, words: [], rules: [], recognised: false };
