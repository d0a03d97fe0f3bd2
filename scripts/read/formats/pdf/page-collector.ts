import { hiddenWords } from '#archive/letter/separators.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Box } from '../../contract/box.ts';
import type { Look } from '../../contract/reading.ts';
import { cleanWord } from './clean-word.ts';
import type { SignOfFont } from './glyphs/glyphs-said.ts';
import type { LettersSeen, Seen } from './hidden/letters-seen.ts';
import { commonLook } from './looks/common-look.ts';
import type { PageContent, PictureOnPage } from './page-content.ts';
import { pageContentOf } from './page-content-of.ts';
import { isRaisedNumber, raisedDigits, type Type } from './raised-number.ts';
import { isBeside, type ShownWord } from './shown-word.ts';
import { type Heading, headingOf } from './turn.ts';

/** In points: smaller type is illegible. A font may use other units, so the height of its line is measured too. */
const smallestSeen = 2;
const smallestLine = 3;
/** Letters of a recognised word whose place on the scan is looked at. */
const leastRecognised = 3;
/** In points: anything thicker is an area, not a line. */
const thinnest = 3;
/** In points: anything larger is not a letter of a stamp. */
const largestLetter = 40;
/** A drawing has more lines than any table. */
const mostRules = 4_000;
/** Words on a page; the smallest print on the largest sheet of a letter has fewer. */
const mostWords = 20_000;
/** In characters: anything longer without a blank is not a word. */
const longestWord = 2_000;
// space, no-break space, tab
const blank = /^\s$/u;
// «25/П-170»
const figure = /\d/u;

/** What is known about a character by its font. */
export interface CharSaid {
	/** Where it is a figure or capital. */
	readonly sign: SignOfFont | null;
	readonly look: Look | null;
}

/** Collects what the walker of a page reports, in points from the upper left corner of the page as it is shown. */
export class PageCollector {
	private readonly words: ShownWord[] = [];
	private readonly rules: Box[] = [];
	private readonly pictures: PictureOnPage[] = [];
	private readonly drawings: Box[] = [];
	private readonly page: Box;
	private readonly letters: LettersSeen | null;
	/** Places that somebody marked to be redacted. */
	private readonly marked: readonly Box[];
	private unreadable = 0;
	private outside = 0;
	/** How the letters of the word are seen. */
	private seen: Seen = 'seen';
	private heading: Heading = 'right';
	private lineFirst: ShownWord | null = null;
	private text = '';
	private box: Box = [0, 0, 0, 0];
	private origin: readonly [number, number] = [0, 0];
	private size = 0;
	private signs: SignOfFont[] = [];
	/** Of each of the word's characters. */
	private looks: (Look | null)[] = [];

	constructor(page: Box, letters: LettersSeen | null, marked: readonly Box[]) {
		this.page = page;
		this.letters = letters;
		this.marked = marked;
	}

	beginLine(x: number, y: number): void {
		this.endWord();
		this.lineFirst = null;
		this.heading = headingOf(x, y);
	}

	addChar(
		char: string,
		[x = 0, y = 0]: readonly number[],
		size: number,
		quad: readonly number[],
		{ sign, look }: CharSaid,
	): void {
		if (blank.test(char)) {
			this.endWord();
			return;
		}
		const xs = [0, 2, 4, 6].map((at) => (quad[at] ?? x) - this.page[0]);
		const ys = [1, 3, 5, 7].map((at) => (quad[at] ?? y) - this.page[1]);
		const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
		const seen = this.seenOf(char, [x, y], size, box);
		if (seen !== this.seen) this.endWord();
		this.seen = seen;
		if (this.text === '') {
			this.signs = [];
			this.looks = [];
			this.box = box;
			this.origin = [x - this.page[0], y - this.page[1]];
			this.size = size;
			this.raiseNumberBefore();
			this.text = char;
		} else {
			const [x0, y0, x1, y1] = this.box;
			this.box = [Math.min(x0, box[0]), Math.min(y0, box[1]), Math.max(x1, box[2]), Math.max(y1, box[3])];
			this.join({ text: char, origin: [x - this.page[0], y - this.page[1]], size });
		}
		if (sign !== null) this.signs.push(sign);
		this.looks.push(look);
		if (this.text.length >= longestWord) this.endWord();
	}

	endWord(): void {
		if (this.text === '') return;
		const { text, unreadable } = cleanWord(this.text);
		this.text = '';
		const { box, origin, size, heading } = this;
		if (text === '' || ![...box, ...origin, size].every(Number.isFinite)) return;
		if (!this.isOnPage()) {
			this.outside++;
			return;
		}
		const isLayer = this.seen === 'unpainted';
		if (this.isHidden(text)) {
			this.addHidden({ text: hiddenWords, box, origin, size, heading, isLayer, signs: [], look: null });
			return;
		}
		this.unreadable += unreadable;
		const signs = figure.test(text) ? this.signs : [];
		const word = { text, box, origin, size, heading, isLayer, signs, look: commonLook(this.looks) };
		this.lineFirst ??= word;
		this.words.push(word);
		if (this.words.length > mostWords) {
			throw new Refusal(
				'too-large',
				`A page of the PDF has more than ${mostWords} words. Take the letter out of it and ingest that.`,
			);
		}
	}

	private seenOf(char: string, origin: readonly [number, number], size: number, box: Box): Seen {
		if (size < smallestSeen && box[3] - box[1] < smallestLine) return 'hidden';
		const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
		if (this.marked.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1)) return 'hidden';
		const [left, top] = this.page;
		const shown: Box = [box[0] + left, box[1] + top, box[2] + left, box[3] + top];
		return this.letters?.of(char, origin, shown) ?? 'seen';
	}

	/** A scan's recognised word is hidden if the scan shows nothing of it; short ones may be beside their ink. */
	private isHidden(text: string): boolean {
		if (this.seen !== 'unpainted') return this.seen === 'hidden';
		if (text.length < leastRecognised) return false;
		const [left, top] = this.page;
		const [x0, y0, x1, y1] = this.box;
		return this.letters?.isBlank([x0 + left, y0 + top, x1 + left, y1 + top]) ?? false;
	}

	/** One placeholder for adjacent hidden words, so as not to reveal their number. */
	private addHidden(word: ShownWord): void {
		const before = this.words.at(-1);
		if (before?.text === hiddenWords && this.lineFirst !== null && isBeside(before, word)) {
			const [a, b] = [before.box, word.box];
			this.words[this.words.length - 1] = {
				...before,
				box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
			};
			return;
		}
		this.lineFirst ??= word;
		this.words.push(word);
	}

	/** Adds a character to the word; a note's number that stands raised beside or before it is written so. */
	private join(char: Type): void {
		const { text, origin, size } = this;
		const upright = this.heading === 'right';
		if (upright && isRaisedNumber(char, { text, origin, size })) {
			this.text += raisedDigits(char.text);
			return;
		}
		if (upright && isRaisedNumber({ text, origin, size }, char)) {
			this.text = raisedDigits(text);
			this.origin = char.origin;
		}
		this.text += char.text;
		this.size = Math.max(size, char.size);
	}

	/** A note's number that a blank parts from the note: it stands raised before the word that begins now. */
	private raiseNumberBefore(): void {
		const before = this.words.at(-1);
		const { text, origin, size } = this;
		if (!before || before !== this.lineFirst || !isRaisedNumber(before, { text, origin, size })) return;
		this.words[this.words.length - 1] = {
			...before,
			text: raisedDigits(before.text),
			origin: [before.origin[0], origin[1]],
		};
	}

	addPicture(rect: readonly number[], dotsPerPoint: readonly [number, number]): void {
		if (this.pictures.length < mostRules) this.pictures.push({ box: this.onPage(rect), dotsPerPoint });
	}

	/** A thin box is a line; a stroked rectangle is four of them. */
	addVector(rect: readonly number[], stroked: boolean): void {
		if (this.rules.length > mostRules) return;
		const [x0, y0, x1, y1] = this.onPage(rect);
		const [width, height] = [x1 - x0, y1 - y0];
		if (this.drawings.length < mostRules && Math.max(width, height) < largestLetter) {
			this.drawings.push([x0, y0, x1, y1]);
		}
		if (Math.min(width, height) <= thinnest && Math.max(width, height) > thinnest * 2) {
			this.rules.push([x0, y0, x1, y1]);
		} else if (stroked && width > thinnest && height > thinnest) {
			this.rules.push([x0, y0, x1, y0], [x0, y1, x1, y1], [x0, y0, x0, y1], [x1, y0, x1, y1]);
		}
	}

	/** @param isAnother whether a sign of a font is drawn as another one */
	content(isAnother: (sign: SignOfFont) => boolean): PageContent {
		const [left, top, right, bottom] = this.page;
		const { words, rules, pictures, drawings, unreadable, outside } = this;
		return pageContentOf(
			{ words: words.map((word) => ({ ...word, isAnother: word.signs.some(isAnother) })), rules },
			{ width: right - left, height: bottom - top },
			{ unreadable, pictures, drawings, outside, hasUnappliedRedactions: this.marked.length > 0 },
		);
	}

	private onPage([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Box {
		const [left, top] = this.page;
		return [x0 - left, y0 - top, x1 - left, y1 - top];
	}

	private isOnPage(): boolean {
		const [x, y] = [(this.box[0] + this.box[2]) / 2, (this.box[1] + this.box[3]) / 2];
		const [left, top, right, bottom] = this.page;
		return x >= 0 && y >= 0 && x <= right - left && y <= bottom - top;
	}
}
