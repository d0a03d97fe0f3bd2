import type { Box } from '../../layout/box.ts';
import type { LaidWord } from '../../layout/laid-page.ts';
import { cleanWord } from './clean-word.ts';
import type { mupdf } from './mupdf.ts';

/** What stands on a page of a PDF. Places are in points from the upper left corner of the page as it is shown. */
export interface PageContent {
	readonly words: readonly LaidWord[];
	/** Characters of the text layer that stand for nothing that can be read: private use, unknown. */
	readonly unreadable: number;
	readonly rules: readonly Box[];
	/** Boxes of the page's pictures. */
	readonly pictures: readonly Box[];
}

/** Reads the words, ruled lines and pictures of a page; what lies outside the page is left out. */
export function pageContent(page: mupdf.Page, bounds: Box): PageContent {
	const collector = new Collector(bounds);
	const text = page.toStructuredText('preserve-whitespace,preserve-images,vectors');
	try {
		text.walk({
			beginLine: (_box, _mode, [x, y]) => collector.beginLine(x ?? 1, y ?? 0),
			onChar: (char, origin, font, size, quad) => {
				// The walker makes an object of the font for every character; it would stay until the garbage is collected.
				font.destroy();
				collector.addChar(char, origin, size, quad);
			},
			endLine: () => collector.endWord(),
			onImageBlock: (box, _matrix, image) => {
				image.destroy();
				collector.pictures.push(toBox(box));
			},
			onVector: (box, { isStroked }) => collector.addVector(toBox(box), isStroked === true),
		});
	} finally {
		text.destroy();
	}
	return collector;
}

class Collector implements PageContent {
	readonly words: LaidWord[] = [];
	readonly rules: Box[] = [];
	readonly pictures: Box[] = [];
	unreadable = 0;
	private readonly page: Box;
	private turned = false;
	private text = '';
	private box: Box = [0, 0, 0, 0];
	private baseline = 0;
	private size = 0;

	constructor(page: Box) {
		this.page = page;
	}

	beginLine(x: number, y: number): void {
		this.endWord();
		this.turned = Math.abs(y) > Math.abs(x) * mostSlope;
	}

	addChar(char: string, [x = 0, y = 0]: readonly number[], size: number, quad: readonly number[]): void {
		if (blank.test(char)) {
			this.endWord();
			return;
		}
		const xs = [0, 2, 4, 6].map((at) => (quad[at] ?? x) - this.page[0]);
		const ys = [1, 3, 5, 7].map((at) => (quad[at] ?? y) - this.page[1]);
		const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
		if (this.text === '') {
			this.box = box;
			this.baseline = y - this.page[1];
			this.size = size;
		} else {
			const [x0, y0, x1, y1] = this.box;
			this.box = [Math.min(x0, box[0]), Math.min(y0, box[1]), Math.max(x1, box[2]), Math.max(y1, box[3])];
			this.size = Math.max(this.size, size);
		}
		this.text += char;
	}

	endWord(): void {
		if (this.text === '') return;
		const { text, unreadable } = cleanWord(this.text);
		this.unreadable += unreadable;
		this.text = '';
		if (text === '' || !this.isOnPage()) return;
		const { box, baseline, size, turned } = this;
		this.words.push({ text, box, baseline, size, turned });
	}

	/** A thin box is a line; a stroked rectangle is four of them. */
	addVector(drawn: Box, stroked: boolean): void {
		if (this.rules.length > mostRules) return;
		const [left, top] = this.page;
		const [x0, y0, x1, y1]: Box = [drawn[0] - left, drawn[1] - top, drawn[2] - left, drawn[3] - top];
		const [width, height] = [x1 - x0, y1 - y0];
		if (Math.min(width, height) <= thinnest && Math.max(width, height) > thinnest * 2) {
			this.rules.push([x0, y0, x1, y1]);
		} else if (stroked && width > thinnest && height > thinnest) {
			this.rules.push([x0, y0, x1, y0], [x0, y1, x1, y1], [x0, y0, x0, y1], [x1, y0, x1, y1]);
		}
	}

	private isOnPage(): boolean {
		const [x, y] = [(this.box[0] + this.box[2]) / 2, (this.box[1] + this.box[3]) / 2];
		const [left, top, right, bottom] = this.page;
		return x >= 0 && y >= 0 && x <= right - left && y <= bottom - top;
	}
}

function toBox(rect: readonly number[]): Box {
	return [rect[0] ?? 0, rect[1] ?? 0, rect[2] ?? 0, rect[3] ?? 0];
}

/** Rise by run beyond which a line does not follow the page's lines. */
const mostSlope = 0.2;
/** Points: what is drawn thicker is a field, not a line. */
const thinnest = 3;
/** A drawing has more lines than any table. */
const mostRules = 4_000;
// space, no-break space, tab
const blank = /^\s$/u;
