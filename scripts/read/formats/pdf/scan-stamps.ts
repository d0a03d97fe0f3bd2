import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { shiftedBox } from '../../shared/geometry/shifted-box.ts';
import type { LaidPage, LaidWord } from '../../shared/layout/laid-page.ts';
import { laidPageOf } from '../../shared/layout/recognised-page.ts';
import { turnPicture } from '../../shared/ocr/turn-picture.ts';
import { turnedBox } from '../../shared/ocr/turned-box.ts';
import type { mupdf } from '../../shared/pdf/mupdf.ts';
import { readingRules } from '../../shared/reading-rules.ts';
import { renderPage, renderPart } from './render.ts';
import { scanPlaces } from './scan-places.ts';
import { recogniseStamp, stampIn } from './stamp-words.ts';

/** Dots an inch, as for stamps that are pictures. */
const stampDpi = 300;
/** Points. */
const margin = 3;
/** Share of a page’s height above which its form for date and index stands. */
const headShare = 0.45;

/**
 * A scanned page with the stamps at places that its recognition left unread: turned as the page was, or a page's engine
 * would not read them either.
 */
export async function withScanStamps(
	page: mupdf.Page,
	bounds: Box,
	read: LaidPage,
	ocr: EngineChoice,
): Promise<LaidPage> {
	const { turned = null } = read;
	const { stampInScan = () => [] } = readingRules().recognition;
	const words: LaidWord[] = [];
	for (const { box, drawn } of scanPlaces(renderPage(page, bounds), read)) {
		const picture = renderPart(page, bounds, around(box), { dpi: stampDpi, drawn });
		const upright = turned ? await turnPicture(picture, turned.degrees) : picture;
		const [left, top] = around(box);
		const from = [picture.width, picture.height] as const;
		const to = [upright.width, upright.height] as const;
		const stamp = await recogniseStamp(upright, ocr);
		const shown = laidPageOf(
			turned ? { ...stamp, turned: { degrees: turned.degrees, from, to } } : stamp,
			picture,
		);
		const onPage = turned ? turnedBox(box, turned) : box;
		const isInHead = onPage[1] < (turned?.to[1] ?? bounds[3] - bounds[1]) * headShare;
		// A line has one baseline, whatever its words' boxes are.
		const baselines = new Map<number, number>();
		for (const word of stampIn(shown.words, (said) => stampInScan(said, isInHead))) {
			const place = shiftedBox(word.shown ?? word.box, left, top);
			const asOnPage = turned ? turnedBox(place, turned) : place;
			const baseline = baselines.get(word.baseline) ?? asOnPage[3];
			baselines.set(word.baseline, baseline);
			words.push({ ...word, box: asOnPage, shown: place, baseline, turned: true });
		}
	}
	return { ...read, words: [...read.words, ...words] };
}

function around([x0, y0, x1, y1]: Box): Box {
	return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
}
