import { cellSeparator, hiddenWords, quoteSeparator } from '#archive/letter/separators.ts';
import type { Span } from '#archive/letter/span.ts';
import type { LookedMark } from '../contract/looked-letter.ts';
import { h } from './h.ts';
import { keyOf } from './keys.ts';
import type { LetterStage } from './letter-stage.ts';
import { say, site, words } from './words.ts';

// «прийняла», «25/З-17»
const word = /\S+/g;

/** The text of a letter as its source has it, with what is masked and what was left; words are picked with mouse or keys. */
export function letterText(stage: LetterStage): HTMLElement {
	const { look } = stage.letter;
	const text = look?.text ?? '';
	const nodes = new Map<Text, number>();
	const pane = h('div', {
		class: 'text',
		id: 'text',
		tabindex: '0',
		role: 'group',
		'data-key': 't',
		'aria-label': words.letter.text,
		'aria-describedby': 'legend',
	});
	pane.append(...linesOf(text, look?.marks ?? [], nodes));
	const spoken = h('p', { class: 'announced', 'aria-live': 'assertive' });
	const cursor = wordCursor(text, look?.marks ?? []);
	pane.addEventListener('keydown', (event) => {
		const span = cursor.move(keyOf(event), event.shiftKey);
		if (!span) return;
		event.preventDefault();
		stage.pick({ span, box: null });
		spoken.textContent = text.slice(span.start, span.end);
	});
	pane.addEventListener('mouseup', () => {
		const span = selectedSpan(nodes);
		if (!span) return;
		const isClick = span.end - span.start <= 1;
		const mark = isClick && look?.marks.find(({ start, end }) => start < span.end && span.start < end);
		stage.pick({ span: cursor.set(mark || span), box: null });
		getSelection()?.removeAllRanges();
	});
	const show = () => {
		const span = stage.picked()?.span;
		if (span) cursor.set(span);
		highlight('picked', span ? [span] : [], nodes);
		// What is masked stays black where it is pointed at.
		highlight('pointed', apartFrom(stage.pointed(), look?.marks ?? []), nodes);
	};
	show();
	stage.onChange(() => {
		show();
		const first = stage.pointed()[0] ?? stage.picked()?.span;
		if (first) scrollTo(pane, rangesOf([first], nodes)[0]);
	});
	return h('div', { class: 'text-pane' }, pane, spoken);
}

/** A cursor that is on words: what it gives is a stretch of the text, or null if a key is none of its own. */
function wordCursor(text: string, marks: readonly LookedMark[]) {
	const all: Span[] = [...text.matchAll(word)].map(({ index, 0: found }) => ({
		start: index,
		end: index + found.length,
	}));
	let from = -1;
	let to = -1;
	const here = (): Span | null => {
		const [first, last] = [all[Math.min(from, to)], all[Math.max(from, to)]];
		return first && last ? { start: first.start, end: last.end } : null;
	};
	const go = (at: number, extends_: boolean) => {
		to = Math.max(0, Math.min(all.length - 1, at));
		if (!extends_ || from < 0) from = to;
		return here();
	};
	const set = ({ start, end }: Span): Span => {
		from = all.findIndex((one) => one.end > start);
		to = all.findLastIndex((one) => one.start < end);
		return here() ?? { start, end };
	};
	const lineStart = (at: number) => text.lastIndexOf('\n', (all[at]?.start ?? 0) - 1);
	const byLine = (step: 1 | -1): number => {
		const line = lineStart(to);
		let at = to + step;
		while (all[at] && lineStart(at) === line) at += step;
		return step === 1
			? at
			: Math.max(
					0,
					all.findIndex((one) => one.start > lineStart(at)),
				);
	};
	return {
		set,
		move: (key: string, shift: boolean): Span | null => {
			if (key === 'ArrowRight') return go(to + 1, shift);
			if (key === 'ArrowLeft') return go(Math.max(0, to - 1), shift);
			if (key === 'ArrowDown') return go(byLine(1), shift);
			if (key === 'ArrowUp') return go(byLine(-1), shift);
			if (key === 'Home') return go(0, shift);
			if (key === 'End') return go(all.length - 1, shift);
			if (key !== 'n') return null;
			const after = all[Math.max(from, to)]?.start ?? -1;
			const next = marks.find(({ start }) => start > after) ?? marks[0];
			return next ? set(next) : null;
		},
	};
}

function linesOf(text: string, marks: readonly LookedMark[], nodes: Map<Text, number>): HTMLElement[] {
	let at = 0;
	return text.split('\n').map((line) => {
		const start = at;
		at += line.length + 1;
		const element = h('div', { class: 'line' });
		const put = (from: number, to: number, parent: HTMLElement) => {
			if (to <= from) return;
			const node = document.createTextNode(shown(text.slice(from, to)));
			nodes.set(node, from);
			parent.append(node);
		};
		let done = start;
		for (const mark of marks) {
			if (mark.start >= start + line.length || mark.end <= start) continue;
			const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, start + line.length)];
			put(done, from, element);
			const span = h('span', { class: `mark ${mark.by}`, title: markWords(mark) });
			put(from, to, span);
			element.append(span);
			done = to;
		}
		put(done, start + line.length, element);
		return element;
	});
}

/** What a mark says about itself: «ім’я особи: приховано за правилом». */
export function markWords({ kind, by }: LookedMark): string {
	return say('{kind}: {by}', { kind: site.words.redaction[kind], by: words.letter.marks[by] });
}

/** Signs that the reader puts between words, as a person sees them; the length stays. */
function shown(text: string): string {
	return text.replaceAll(cellSeparator, '│').replaceAll(quoteSeparator, '›').replaceAll(hiddenWords, '▮');
}

function selectedSpan(nodes: ReadonlyMap<Text, number>): Span | null {
	const selection = getSelection();
	if (!selection || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const [start, end] = [
		placeOf(range.startContainer, range.startOffset, nodes),
		placeOf(range.endContainer, range.endOffset, nodes),
	];
	if (start === null) return null;
	return { start, end: Math.max(end ?? start, start + 1) };
}

function placeOf(node: Node, offset: number, nodes: ReadonlyMap<Text, number>): number | null {
	if (node instanceof Text) return (nodes.get(node) ?? 0) + offset;
	const next = node.childNodes[offset] ?? node;
	const first = document.createTreeWalker(next, NodeFilter.SHOW_TEXT).nextNode();
	return first instanceof Text ? (nodes.get(first) ?? null) : null;
}

function rangesOf(spans: readonly Span[], nodes: ReadonlyMap<Text, number>): Range[] {
	return spans.flatMap(({ start, end }) =>
		[...nodes].flatMap(([node, at]) => {
			const [from, to] = [Math.max(0, start - at), Math.min(node.length, end - at)];
			if (to <= from) return [];
			const range = new Range();
			range.setStart(node, from);
			range.setEnd(node, to);
			return range;
		}),
	);
}

/** What is left of some stretches without the marks in them. */
function apartFrom(spans: readonly Span[], marks: readonly Span[]): Span[] {
	return spans.flatMap((span) => {
		const left: Span[] = [];
		let at = span.start;
		for (const { start, end } of marks) {
			if (end <= span.start || start >= span.end) continue;
			if (start > at) left.push({ start: at, end: start });
			at = Math.max(at, end);
		}
		return at < span.end ? [...left, { start: at, end: span.end }] : left;
	});
}

/** Paints stretches of the text as the style sheet says of `::highlight(name)`. */
function highlight(name: string, spans: readonly Span[], nodes: ReadonlyMap<Text, number>): void {
	CSS.highlights.set(name, new Highlight(...rangesOf(spans, nodes)));
}

function scrollTo(pane: HTMLElement, range: Range | undefined): void {
	if (!range) return;
	const { top, bottom } = range.getBoundingClientRect();
	const { top: above, bottom: below } = pane.getBoundingClientRect();
	if (top < above || bottom > below) pane.scrollTop += top - above - pane.clientHeight / 3;
}
