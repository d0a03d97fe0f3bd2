import type { Span } from '#archive/letter/span.ts';
import type { LookedWord } from '../contract/looked-letter.ts';
import { fill, h } from './h.ts';
import type { LetterStage } from './letter-stage.ts';
import { sourcePage } from './source-page.ts';
import { say, words } from './words.ts';

type Rectangle = readonly [x0: number, y0: number, x1: number, y1: number];

/** Images that are shown already stay as they are when a letter is shown anew. */
const images = new Map<string, HTMLImageElement>();

/** Points: a smaller box is a click. */
const leastSide = 4;

/** The pages of a letter’s source, with what is masked and picked on them; words and places are picked by mouse. */
export function letterPages(stage: LetterStage): HTMLElement {
	const { source, isGlance } = stage.letter;
	if (!source || stage.letter.pages.length === 0)
		return h(
			'p',
			{ class: 'hint' },
			isGlance ? words.letter.glance : source ? words.letter.noPages : words.letter.noSource,
		);
	const pages = stage.letter.pages.map((size, page) => pageOf(stage, page, size));
	return h(
		'div',
		{ class: 'pages', tabindex: '0', role: 'group', 'aria-label': words.letter.source },
		...pages,
	);
}

function pageOf(stage: LetterStage, page: number, [width, height]: readonly [number, number]): HTMLElement {
	const { look } = stage.letter;
	const alt = say(words.letter.page, { n: page + 1, of: stage.letter.pages.length });
	const image = imageAt(sourcePage(stage.letter, page), alt, width / height);
	const marks = h('div', { class: 'layer' });
	const picks = h('div', { class: 'layer' });
	const element = h('figure', { class: 'page' }, image, marks, picks);
	const all = look?.words ?? [];
	const rectangle = (kind: string, box: Rectangle) => shownBox(kind, box, [width, height]);
	const boxesOf = (spans: readonly Span[], kind: string) =>
		spans.flatMap((span) => linesIn(all, page, span)).map((one) => rectangle(kind, one));
	fill(
		marks,
		(look?.marks ?? []).map((mark) => boxesOf([mark], mark.by)),
		stage.letter.byHand.mask.flatMap((one) =>
			'box' in one && one.page === page + 1 ? rectangle('hand', one.box) : [],
		),
	);
	const show = (drawn: Rectangle | null) => {
		const picked = stage.picked();
		fill(
			picks,
			boxesOf(stage.pointed(), 'pointed'),
			picked?.span ? boxesOf([picked.span], 'picked') : [],
			drawn
				? rectangle('drawn', drawn)
				: picked?.box?.page === page
					? rectangle('drawn', picked.box.box)
					: [],
		);
	};
	stage.onChange(() => {
		show(null);
		const first = stage.pointed()[0];
		if (first) picks.querySelector('.pointed')?.scrollIntoView({ block: 'nearest' });
	});
	show(null);
	listenForBoxes(element, [width, height], show, (box) => pickBox(stage, page, box));
	return element;
}

/** Picks a place that was drawn on a page, with the words under it; null picks nothing. */
function pickBox({ letter: { look }, pick }: LetterStage, page: number, box: Rectangle | null): void {
	const under = box ? (look?.words ?? []).filter((one) => one[2] === page && isUnder(one, box)) : [];
	const [first, last] = [under[0], under.at(-1)];
	const span = first && last ? { start: first[0], end: last[1] } : null;
	const isPoint = box !== null && box[2] - box[0] < leastSide && box[3] - box[1] < leastSide;
	// A click on a name that is marked means the name.
	const mark = span && look?.marks.find(({ start, end }) => start < span.end && span.start < end);
	if (isPoint) pick(span && { span: mark ?? span, box: null });
	else pick(box && { span, box: { page, box: box.map((one) => Math.round(one)) as unknown as Rectangle } });
}

/** A box on a page, as fractions of the page's size, because the image may be shown at any size. */
function shownBox(
	kind: string,
	[x0, y0, x1, y1]: Rectangle,
	[width, height]: readonly [number, number],
): HTMLElement {
	const box = h('span', { class: `box ${kind}` });
	Object.assign(box.style, {
		left: `${(x0 / width) * 100}%`,
		top: `${(y0 / height) * 100}%`,
		width: `${((x1 - x0) / width) * 100}%`,
		height: `${((y1 - y0) / height) * 100}%`,
	});
	return box;
}

function imageAt(src: string, alt: string, ratio: number): HTMLImageElement {
	const known = images.get(src);
	if (known) return known;
	const image = h('img', { src, alt, loading: 'lazy', draggable: 'false' });
	image.style.aspectRatio = String(ratio);
	images.set(src, image);
	return image;
}

/** Follows a pointer that draws a box, in points; a click is a box without size. */
function listenForBoxes(
	element: HTMLElement,
	[width, height]: readonly [number, number],
	show: (drawn: Rectangle | null) => void,
	done: (box: Rectangle | null) => void,
): void {
	const placeOf = ({ clientX, clientY }: PointerEvent): [number, number] => {
		const { left, top, width: wide, height: high } = element.getBoundingClientRect();
		const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
		return [
			within(((clientX - left) / wide) * width, width),
			within(((clientY - top) / high) * height, height),
		];
	};
	element.addEventListener('pointerdown', (event) => {
		if (event.button !== 0) return;
		event.preventDefault();
		const [x, y] = placeOf(event);
		element.setPointerCapture(event.pointerId);
		const boxTo = (move: PointerEvent): Rectangle => {
			const [toX, toY] = placeOf(move);
			return [Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY)];
		};
		const follow = (move: PointerEvent) => show(boxTo(move));
		element.addEventListener('pointermove', follow);
		element.addEventListener(
			'pointerup',
			(up) => {
				element.removeEventListener('pointermove', follow);
				done(boxTo(up));
			},
			{ once: true },
		);
	});
}

/** A word that is in a box by half or more, as masking takes it; or a word at a point. */
function isUnder([, , , x0, y0, x1, y1]: LookedWord, [left, top, right, bottom]: Rectangle): boolean {
	if (right - left < leastSide && bottom - top < leastSide)
		return x0 <= left && left <= x1 && y0 <= top && top <= y1;
	const width = Math.min(x1, right) - Math.max(x0, left);
	const height = Math.min(y1, bottom) - Math.max(y0, top);
	return width > 0 && height > 0 && width * height >= ((x1 - x0) * (y1 - y0)) / 2;
}

/** Boxes around the words of a stretch on a page, one a line. */
function linesIn(all: readonly LookedWord[], page: number, { start, end }: Span): Rectangle[] {
	const lines: [number, number, number, number][] = [];
	for (const [from, to, on, x0, y0, x1, y1] of all) {
		if (on !== page || to <= start || from >= end) continue;
		const line = lines.at(-1);
		const isSame = line && y0 < line[3] && line[1] < y1 && x0 >= line[0];
		if (line && isSame)
			lines[lines.length - 1] = [
				line[0],
				Math.min(line[1], y0),
				Math.max(line[2], x1),
				Math.max(line[3], y1),
			];
		else lines.push([x0, y0, x1, y1]);
	}
	return lines;
}
