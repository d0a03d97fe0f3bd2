import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { shiftedBox } from '../geometry/shifted-box.ts';
import type { LaidPage, LaidWord } from '../layout/laid-page.ts';
import { laidPageOf } from '../layout/recognised-page.ts';
import { turnPicture } from '../ocr/turn-picture.ts';
import { turnedBox } from '../ocr/turned-box.ts';
import { readingRules } from '../reading-rules.ts';
import type { PagePicture } from './page-picture.ts';
import { scanPlaces } from './scan-places.ts';
import { laidBelow, recogniseStamp, stampIn } from './stamp-words.ts';

/** Points. */
const margin = 3;
/** Share of a page’s height above which its form for date and index stands. */
const headShare = 0.45;

/** A page that was scanned, as it is shown. */
export interface ScannedPage {
	readonly picture: PagePicture;
	/** Draws a part of it at about 300 dots an inch, as stamps that are pictures are drawn; the box is in points. */
	draw(box: Box): Promise<PagePicture>;
}

/**
 * A scanned page with the stamps at places that its recognition left unread: turned as the page was, or a page's engine
 * would not read them either.
 */
export async function withScanStamps(
	{ picture: whole, draw }: ScannedPage,
	read: LaidPage,
	ocr: EngineChoice,
): Promise<LaidPage> {
	const { turned = null } = read;
	const { stampInScan } = readingRules().recognition;
	if (!stampInScan) return read;
	const height = turned?.to[1] ?? whole.height / whole.pixelsPerPoint;
	const lines: LaidWord[][] = [];
	for (const box of scanPlaces(whole, read)) {
		const place = around(box, whole);
		const picture = await draw(place);
		const upright = turned ? await turnPicture(picture, turned.degrees) : picture;
		const [left, top] = place;
		const from = [picture.width, picture.height] as const;
		const to = [upright.width, upright.height] as const;
		const stamp = await recogniseStamp(upright, ocr);
		const shown = laidPageOf(
			turned ? { ...stamp, turned: { degrees: turned.degrees, from, to } } : stamp,
			picture,
		);
		const isInHead = (turned ? turnedBox(box, turned) : box)[1] < height * headShare;
		const drawn = shown.words.map((word) => ({
			...word,
			shown: shiftedBox(word.shown ?? word.box, left, top),
		}));
		lines.push(...stampIn(drawn, (said) => stampInScan(said, isInHead)));
	}
	const words = laidBelow(lines, height);
	const isSaidAnew = ({ box, shown }: LaidWord) =>
		words.some((word) => covers(word.shown ?? word.box, shown ?? box));
	return { ...read, words: [...read.words.filter((word) => !isSaidAnew(word)), ...words] };
}

/** Whether the middle of a word is in a box: what is read at a place is not also said as the page's recognition read it. */
function covers([x0, y0, x1, y1]: Box, [left, top, right, bottom]: Box): boolean {
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return x > x0 && x < x1 && y > y0 && y < y1;
}

/** A place with room around it, as far as the page goes. */
function around([x0, y0, x1, y1]: Box, { width, height, pixelsPerPoint }: PagePicture): Box {
	const [right, bottom] = [width / pixelsPerPoint, height / pixelsPerPoint];
	return [
		Math.max(0, x0 - margin),
		Math.max(0, y0 - margin),
		Math.min(right, x1 + margin),
		Math.min(bottom, y1 + margin),
	];
}
