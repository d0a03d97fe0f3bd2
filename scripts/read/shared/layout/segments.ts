import type { Box } from '../../contract/box.ts';
import { boxAround } from '../geometry/box-around.ts';
import { median } from '../geometry/median.ts';
import type { LaidWord } from './laid-page.ts';

/** Words that are on one line with no wide gap between them. */
export interface Segment {
	readonly words: readonly LaidWord[];
	readonly box: Box;
	readonly baseline: number;
	readonly size: number;
	readonly text: string;
}

/** Segments side by side on one line, from left to right. */
export interface Row {
	readonly segments: readonly Segment[];
	readonly box: Box;
	readonly baseline: number;
	readonly size: number;
}

/** Times the type size: blanks of justified text reach it seldom, gaps between columns are wider. */
const wideGap = 1;
/** Times the type size between a list's bullet and its text, which a tab may part. */
const bulletGap = 4;
// «•», «–», a list's sign
const bullet = /^[-–—•▪◦●○■□➢➤✓*·]$/u;
/** Share of the smaller type's size by which two words of one line may stand higher or lower. */
const sameLine = 0.36;
/** Share of the narrower word that may overlap its neighbour through kerning or slant. */
const mostOverlap = 0.3;
/** Lines above that a word may belong to: columns set in other steps come between. */
const linesInReach = 6;

/** Sorts words into lines by where their letters stand, and parts each line at its wide gaps. */
export function segmentsOf(words: readonly LaidWord[]): Segment[] {
	return linesOf(words).flatMap((line) => {
		const parts: LaidWord[][] = [];
		for (const word of line) {
			const last = parts.at(-1)?.at(-1);
			const widest = last && last === line[0] && bullet.test(last.text) ? bulletGap : wideGap;
			if (last && word.box[0] - last.box[2] <= widest * Math.max(last.size, word.size))
				parts.at(-1)?.push(word);
			else parts.push([word]);
		}
		return parts.map(segmentOf);
	});
}

/** A segment of words that are in order. */
export function segmentOf(words: readonly LaidWord[]): Segment {
	return {
		words,
		box: boxAround(words.map(({ box }) => box)),
		baseline: median(words.map(({ baseline }) => baseline)),
		size: sizeOf(words),
		text: words.map(({ text }) => text).join(' '),
	};
}

/** Puts segments that are on one line together; rows come from top to bottom. */
export function rowsOf(segments: readonly Segment[]): Row[] {
	return cluster(segments).map((members) => rowOf(members));
}

/** A row of segments that are in order. */
export function rowOf(segments: readonly Segment[]): Row {
	return {
		segments,
		box: boxAround(segments.map(({ box }) => box)),
		baseline: median(segments.map(({ baseline }) => baseline)),
		size: sizeOf(segments.flatMap(({ words }) => words)),
	};
}

function linesOf(words: readonly LaidWord[]): LaidWord[][] {
	return cluster(words);
}

interface Placed {
	readonly box: Box;
	readonly baseline: number;
	readonly size: number;
}

/** Groups what is on one line and does not overlap, from top to bottom, each group from left to right. */
function cluster<T extends Placed>(items: readonly T[]): T[][] {
	const lines: { baseline: number; items: T[] }[] = [];
	for (const item of [...items].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])) {
		const line = lines
			.slice(-linesInReach)
			.filter(({ baseline, items: [first] }) => {
				return Math.abs(item.baseline - baseline) <= sameLine * Math.min(item.size, first?.size ?? 0);
			})
			.findLast(({ items: others }) => others.every((other) => !overlap(item, other)));
		if (line) {
			line.items.push(item);
			if (item.size > (line.items[0]?.size ?? 0) * 1.3) line.baseline = item.baseline;
		} else lines.push({ baseline: item.baseline, items: [item] });
	}
	lines.sort((a, b) => a.baseline - b.baseline);
	return lines.map((line) => line.items.sort((a, b) => a.box[0] - b.box[0]));
}

function overlap(a: Placed, b: Placed): boolean {
	const shared = Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0]);
	return shared > Math.min(a.box[2] - a.box[0], b.box[2] - b.box[0]) * mostOverlap;
}

/** Type size of some words, each weighing its length. */
function sizeOf(words: readonly LaidWord[]): number {
	return median(
		words.flatMap(({ text, size }) => Array.from({ length: Math.min(text.length, 40) }, () => size)),
	);
}
