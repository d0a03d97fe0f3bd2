import type { StampSaid } from '#archive/jurisdictions/reading-rules.ts';
import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import { shiftedBox } from '../geometry/shifted-box.ts';
import type { LaidPage, LaidWord } from '../layout/laid-page.ts';
import { laidPageOf } from '../layout/recognised-page.ts';
import { readCodes } from '../ocr/codes/read-codes.ts';
import { tried } from '../ocr/tried.ts';
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

/** Points of type that words of codes are laid with, which have none. */
const codeSize = 8;
const certain = 100;
const words = /\S+/gu;

/** A page that was scanned, as it is shown. */
export interface ScannedPage {
	readonly picture: PagePicture;
	/** Draws a part of it at about 300 dots an inch, as stamps that are pictures are drawn; the box is in points. */
	draw(box: Box): Promise<PagePicture>;
	/** All of it, as it was scanned. */
	scanned(): Promise<PagePicture>;
}

/**
 * A scanned page with the stamp that a code on it says, or else with those at places that its recognition left unread:
 * turned as the page was, or a page's engine would not read them either.
 */
export async function withScanStamps(
	{ picture: whole, draw, scanned }: ScannedPage,
	read: LaidPage,
	ocr: EngineChoice,
): Promise<LaidPage> {
	const { turned = null } = read;
	const { stampInScan } = readingRules().recognition;
	if (!stampInScan) return read;
	const height = turned?.to[1] ?? whole.height / whole.pixelsPerPoint;
	const lines = await stampsInCodes(scanned, (said) => stampInScan(said, false));
	for (const box of lines.length > 0 ? [] : scanPlaces(whole, read)) {
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
	const anew = laidBelow(lines, height);
	const isSaidAnew = ({ box, shown }: LaidWord) =>
		anew.some((word) => covers(word.shown ?? word.box, shown ?? box));
	return { ...read, words: [...read.words.filter((word) => !isSaidAnew(word)), ...anew] };
}

/** The lines of stamps that are said by codes: read either correctly or not at all. */
async function stampsInCodes(
	scanned: ScannedPage['scanned'],
	saidBy: (said: readonly string[]) => StampSaid,
): Promise<LaidWord[][]> {
	const read = await tried(async () => {
		const picture = await scanned();
		return { codes: await readCodes(picture), scale: picture.pixelsPerPoint };
	});
	return (read?.codes ?? []).flatMap(({ text, box }) => {
		const shown = box.map((at) => at / (read?.scale ?? 1)) as unknown as Box;
		return saidBy(text.split('\n')).isRegistration ? stampIn(wordsOf(text, shown), saidBy) : [];
	});
}

/** What a code says as the words of its lines, one below the other; all of them are shown by the code. */
function wordsOf(text: string, shown: Box): LaidWord[] {
	return text.split('\n').flatMap((line, at) => {
		const baseline = shown[1] + (at + 1) * codeSize * 2;
		let left = shown[0];
		return (line.match(words) ?? []).map((word): LaidWord => {
			const box: Box = [left, baseline - codeSize, left + word.length * codeSize, baseline];
			left = box[2] + codeSize / 2;
			const rest = { baseline, size: codeSize, turned: false, confidence: certain };
			return { text: word, box, shown, ...rest };
		});
	});
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
