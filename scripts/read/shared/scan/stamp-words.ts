import type { LineStretch, StampSaid } from '#archive/jurisdictions/reading-rules.ts';
import type { Box } from '../../contract/box.ts';
import type { EngineChoice } from '../../contract/engine-choice.ts';
import type { PlacedWord } from '../../contract/reading.ts';
import { boxAround } from '../geometry/box-around.ts';
import { median } from '../geometry/median.ts';
import type { LaidWord } from '../layout/laid-page.ts';
import { moveWords } from '../layout/move-words.ts';
import { meanConfidence } from '../ocr/confidence.ts';
import type { RawPicture } from '../ocr/ink-layers.ts';
import { lightness } from '../ocr/lightness.ts';
import { portableGreymap } from '../ocr/portable-greymap.ts';
import type { RecognisedPage } from '../ocr/recognise.ts';
import { engineOf } from '../ocr/recognise-picture.ts';
import { repairMisreadings } from '../ocr/repair-misreadings.ts';
import { secondLook } from '../ocr/second-look.ts';
import { withWhitePaper } from '../ocr/with-white-paper.ts';
import { withoutBars } from '../ocr/without-bars.ts';
import { withoutCode } from '../ocr/without-code.ts';
import { withoutFrame } from '../ocr/without-frame.ts';
import { withoutNoise } from '../ocr/without-noise.ts';
import { withoutRules } from '../ocr/without-rules.ts';
import { readingRules } from '../reading-rules.ts';

/** Times the type size: from one line of a stamp to the next, and between what stood on two lines. */
const lineHeight = 1.25;
const wideGap = 1.5;
/** Times the type size: the gap between two stamps, which no line of either crosses. */
const apart = 0.8;

/** Confidence of a line that is not read again. */
const sure = 88;

/** Recognises the picture of a stamp, without frame, rules, bars and code. */
export async function recogniseStamp(picture: RawPicture, ocr: EngineChoice): Promise<RecognisedPage> {
	const recognise = await engineOf(ocr);
	const cleared = withoutCode(withoutBars(withoutRules(withoutFrame(withWhitePaper(lightness(picture))))));
	const grey = portableGreymap(cleared);
	const read = await recognise(grey, 'stamps');
	// A number alone is no page with columns, nor lines of text: read so, it may come out as any signs.
	const isUnsure = read.lines.length <= 1 && meanOf(read) < sure;
	const line = isUnsure ? await recognise(grey, 'line') : read;
	const words = withoutNoise(meanOf(line) > meanOf(read) ? line : read, 'print');
	// «98.12.2031» would be no date of the letter, nor one that is looked at again.
	return secondLook(words, cleared, (one) => recognise(portableGreymap(one), 'line'), 'dates');
}

function meanOf({ lines }: RecognisedPage): number {
	return meanConfidence(lines.flatMap(({ words }) => words));
}

/** The words of a picture that are a stamp's, by the lines that the letter gets of it. */
export function stampIn(
	words: readonly LaidWord[],
	saidBy: (said: readonly string[]) => StampSaid = readingRules().recognition.stampInPicture,
): LaidWord[][] {
	return saidIn(words, saidBy).lines;
}

/**
 * Lays the lines of stamps below a page, as what belongs to none of its lines: a stamp may stand beside another, and of one
 * the index may stand below its sign.
 */
export function laidBelow(lines: readonly (readonly LaidWord[])[], height: number): LaidWord[] {
	let foot = height;
	return lines.flatMap((line) => {
		const size = Math.max(...line.map((word) => word.size));
		foot += size * lineHeight;
		const baseline = foot;
		let right = 0;
		let last: LaidWord | null = null;
		return line.map((word) => {
			const [x0, y0, x1, y1] = word.box;
			const gap = last && last.baseline === word.baseline ? x0 - last.box[2] : size * wideGap;
			const left = right + Math.max(0, gap);
			last = word;
			right = left + x1 - x0;
			const box: Box = [left, y0 + baseline - word.baseline, right, y1 + baseline - word.baseline];
			return { ...word, box, shown: word.shown ?? word.box, baseline, turned: true };
		});
	});
}

interface WordsSaid {
	readonly lines: LaidWord[][];
	readonly isRegistration: boolean;
}

/** Reads stamps that stand side by side one by one, where one of them says date and index; else all as one. */
function saidIn(words: readonly LaidWord[], saidBy: (said: readonly string[]) => StampSaid): WordsSaid {
	const parts = sideBySide(words)?.map((part) => saidIn(part, saidBy)) ?? [];
	if (parts.some(({ isRegistration }) => isRegistration))
		return { lines: parts.flatMap(({ lines }) => lines), isRegistration: true };
	const lines = linesOf(words);
	const placed: PlacedWord[] = [];
	let length = 0;
	for (const { text, box } of lines.flat()) {
		placed.push({ start: length, end: length + text.length, page: 0, box });
		length += text.length + 1;
	}
	// A line's misreadings may be proved by the line beside it. No repair joins lines.
	const read = lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');
	const first = repairMisreadings(read);
	// A date that was mended proves the sign beside it.
	const { text, repairs } = repairMisreadings(first.text);
	const moved = moveWords(moveWords(placed, first.repairs), repairs);
	const said = text.split('\n');
	const starts = said.map((_, at) => said.slice(0, at).join('\n').length + Math.min(at, 1));
	const wordsOf = ({ line, start, end, isOneWord = false }: LineStretch) => {
		const from = starts[line] ?? 0;
		const held = lines.flat().filter((_, at) => {
			const place = moved[at];
			return place !== undefined && place.start < from + end && place.end > from + start;
		});
		return isOneWord ? joined(held) : held;
	};
	const { lines: held, isRegistration } = saidBy(said);
	return {
		lines: held.map((line) => [...new Set(line.flatMap(wordsOf))]).filter((line) => line.length > 0),
		isRegistration,
	};
}

/** Words that are pieces of one. */
function joined(words: readonly LaidWord[]): LaidWord[] {
	const [first, ...others] = words;
	if (!first || others.length === 0) return [...words];
	const shown = words.map((word) => word.shown ?? word.box);
	return [
		{
			...first,
			text: words.map(({ text }) => text).join(''),
			box: boxAround(words.map(({ box }) => box)),
			shown: first.shown && boxAround(shown),
			confidence: Math.min(...words.map(({ confidence = 0 }) => confidence)),
		},
	];
}

/** Words on both sides of the widest gap that goes down through all lines; null if there is none. */
function sideBySide(words: readonly LaidWord[]): [LaidWord[], LaidWord[]] | null {
	const sorted = [...words].sort((a, b) => a.box[0] - b.box[0]);
	let [right, widest, at] = [Number.NEGATIVE_INFINITY, 0, 0];
	for (const [next, { box }] of sorted.entries()) {
		if (next > 0 && box[0] - right > widest) [widest, at] = [box[0] - right, next];
		right = Math.max(right, box[2]);
	}
	const least = median(words.map(({ size }) => size)) * apart;
	const parts: [LaidWord[], LaidWord[]] = [sorted.slice(0, at), sorted.slice(at)];
	const isColumn = (part: readonly LaidWord[]) => new Set(part.map(({ baseline }) => baseline)).size > 1;
	return at > 0 && widest > least && parts.every(isColumn) ? parts : null;
}

function linesOf(words: readonly LaidWord[]): LaidWord[][] {
	const lines = Map.groupBy(words, ({ baseline }) => baseline);
	return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line.sort((a, b) => a.box[0] - b.box[0]));
}
