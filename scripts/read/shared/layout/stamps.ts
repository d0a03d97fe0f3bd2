import type { StampLineKind } from '#archive/jurisdictions/reading-rules.ts';
import { boxAround } from '../geometry/box-around.ts';
import { readingRules } from '../reading-rules.ts';
import type { Segment } from './segments.ts';

/** What a page says, separated from what a document system printed over it. */
export interface Lifted {
	readonly rest: readonly Segment[];
	/** One list of segments per stamp, from top to bottom. */
	readonly stamps: readonly (readonly Segment[])[];
}

/** Kinds of lines with which stamps begin. */
// «58E2DIE7F900307B04», also misread
const serial = /[\p{L}\d]{16,}/u;
const heads: ReadonlySet<StampLineKind | null> = new Set<StampLineKind>(['system']);
/** Times the widest line that is known to be the stamp's. */
const wider = 1.15;
// «протягом року»: no name of an organisation
const small = /^\p{Ll}/u;
/** Words of an organisation's name above a stamp. */
const mostWords = 8;
// «… протягом року.», «… календарних днів,»; not «Зразкова О. П.»
const sentenceEnd = /\p{Ll}{3}["»”)]?[.;,:!?]$/u;
const sureKinds: ReadonlySet<StampLineKind> = new Set<StampLineKind>([
	'certificate',
	'signer',
	'validity',
	'signature',
]);

// «ДА! СЕД», «5 Дійсний», «| Документ»: what an engine takes for letters in the picture beside a stamp
const noise = /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]{0,2}[^\p{L}\p{N}\s]*\s)?[^\p{L}\p{N}]*(?=\p{L}{3})/u;

/**
 * Lifts the e-signature stamps of document systems («СЕД АСКОД … Сертифікат … Підписувач … Дійсний з …») out of a page:
 * small blocks of lines of which at least two say what such stamps say.
 */
export function liftStamps(segments: readonly Segment[]): Lifted {
	const seeds = segments.filter(({ text }) => kindOf(text) !== null);
	const groups: Segment[][] = [];
	for (const seed of seeds) {
		const group = groups.find((members) => members.some((member) => isNear(member, seed)));
		if (group) group.push(seed);
		else groups.push([seed]);
	}
	const taken = new Set<Segment>();
	const stamps: Segment[][] = [];
	for (const group of groups) {
		if (!isStamp(group)) continue;
		const whole = grow(
			group,
			segments.filter((segment) => !taken.has(segment)),
		);
		for (const segment of whole) taken.add(segment);
		stamps.push(whole.sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]));
	}
	return { rest: segments.filter((segment) => !taken.has(segment)), stamps };
}

/**
 * Adds lines that are in the block of a stamp: between its lines, or right above or below in its type. A line of the
 * text that ends right above a stamp is as wide as the text, ends a sentence, or is above the stamp's first line.
 */
function grow(group: readonly Segment[], segments: readonly Segment[]): Segment[] {
	const stamp = new Set(group);
	for (let changed = true; changed; ) {
		changed = false;
		const box = boxAround([...stamp].map((segment) => segment.box));
		const size = Math.max(...[...stamp].map((segment) => segment.size));
		for (const segment of segments) {
			if (stamp.has(segment)) continue;
			const within =
				segment.box[1] >= box[1] - 1 && segment.box[3] <= box[3] + 1 && inColumn(segment, box, size);
			const beside = [...stamp].some((member) => isNext(member, segment)) && !isText(segment, stamp);
			if (!(within || beside) || segment.size > size * 1.1) continue;
			stamp.add(segment);
			changed = true;
		}
	}
	return [...stamp];
}

/** Whether a line beside a stamp is the letter's. */
function isText({ box, text, baseline }: Segment, stamp: ReadonlySet<Segment>): boolean {
	if (kindOf(text) !== null || serial.test(text)) return false;
	const known = [...stamp];
	const widest = Math.max(...known.map((line) => line.box[2] - line.box[0]));
	if (box[2] - box[0] > widest * wider || sentenceEnd.test(text)) return true;
	const first = known.reduce((a, b) => (b.baseline < a.baseline ? b : a));
	if (baseline >= first.baseline) return false;
	return heads.has(kindOf(first.text)) || small.test(text) || text.split(' ').length > mostWords;
}

function inColumn({ box }: Segment, around: readonly number[], size: number): boolean {
	return box[0] >= (around[0] ?? 0) - size && box[0] < (around[2] ?? 0);
}

/** Whether a segment goes on from a stamp's line right below or above it, in the same type and from the same edge. */
function isNext(line: Segment, segment: Segment): boolean {
	const step = Math.abs(segment.baseline - line.baseline);
	return (
		step < line.size * 1.45 &&
		Math.abs(segment.size - line.size) < line.size * 0.08 &&
		Math.abs(segment.box[0] - line.box[0]) < line.size * 0.6
	);
}

function isNear(a: Segment, b: Segment): boolean {
	const apart = Math.max(a.box[1], b.box[1]) - Math.min(a.box[3], b.box[3]);
	const beside = Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0]);
	return apart < 3 * Math.max(a.size, b.size) && beside > 0;
}

/** Two lines of different kinds make a stamp, one of which no letter's text has. */
function isStamp(group: readonly Segment[]): boolean {
	const kinds = new Set(group.map(({ text }) => kindOf(text)));
	return kinds.size >= 2 && [...sureKinds].some((kind) => kinds.has(kind));
}

function kindOf(text: string): StampLineKind | null {
	const said = text.replace(noise, '');
	return readingRules().layout.stampLines.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
