import type { Block } from './block.ts';
import { greatest } from './greatest.ts';
import { cutsNumber, joinLines, wordsOf } from './join-lines.ts';
import { continuesList, groupLists, itemStartOf } from './list-items.ts';
import { cellSeparator, quoteSeparator } from './separators.ts';
import { isRow, stretchesOf, tableRows } from './table-rows.ts';

/** Share of line breaks that fall in mid-sentence before lower case in a wrapped text: names and numbers are the rest. */
const wrappedShare = 0.3;
/** Share of the sentences that end with their line behind which a blank line stands. */
const partedShare = 0.6;
/** Characters; a longer line that ends with a comma greets nobody. */
const greeting = 60;
/** Characters a line; longer lines are paragraphs. */
const widestPage = 120;
/** How much longer a line may be than the longest that is surely wrapped. */
const ragged = 1.3;
/** Share of the width at which a line counts as full. */
const fullLine = 0.7;
/** Characters; a longer line is text, not a heading. */
const headingLength = 120;

// «38218-00 Дослідження», «Z53.0 Процедура»; not «2031 року»
const code = /^(?=\S*\d)(?=\S*-|\p{L}\d+\.)(?!\d+\.\d+\.)[\p{L}\d][\p{L}\d./-]+\s/u;
// «надано.», «таке:», «(надано).», «надано.»
const sentenceEnd = /[.!?…:;]["»”’)\]]*$/u;
// «та інтерв’ю», «(далі – Закон)», «"бюджет"»
const lowerCaseStart = /^["«„“(]?\p{Ll}/u;
// «У ВИГАДАНІЙ ОБЛАСТІ»: a letterhead's line does not go on in small letters
const capitals = /^(?=(?:.*\p{Lu}){6})[^\p{Ll}]+$/u;
// «Додаток 1» gives «Додаток»
const firstWord = /^\S+/u;
const noWords: ReadonlySet<string> = new Set();
// a line of soft hyphens alone is blank
const softHyphens = /\u00AD/g;

/**
 * Makes paragraphs and lists of a text's lines; the words stay as they are written.
 *
 * A blank line parts paragraphs, unless a page break or a wrap cut one there: the text before it ends no sentence and
 * the text after it begins in lower case. Lines wrapped at a column are joined; a text that has one line a paragraph
 * keeps its lines apart. Runs of blanks become one space, no-break spaces stay. Lines with cells that follow each other
 * are a table.
 *
 * @param known words of the language, in lower case, among those that lines' ends may have cut
 * @example
 * composeBlocks(['надавались коментарі', '', 'та інтерв’ю.'])
 * // [{ type: 'paragraph', text: 'надавались коментарі та інтерв’ю.' }]
 */
export function composeBlocks(lines: readonly string[], known: ReadonlySet<string> = noWords): Block[] {
	const setting = settingOf(lines, known);
	return stretchesOf(lines).flatMap((stretch): Block[] => {
		if (!isRow(stretch[0] ?? '')) return groupLists(composeParagraphs(stretch, setting));
		const rows = tableRows(stretch);
		return rows.length > 0 ? [{ type: 'table', rows }] : [];
	});
}

/**
 * Makes one block of the lines of quoted mail, or none if they say nothing.
 *
 * @example
 * composeQuote(['Від: Зразкова рада', '', 'Надайте копію.']) // [{ type: 'quote', texts: ['Від: Зразкова рада', 'Надайте копію.'] }]
 */
export function composeQuote(lines: readonly string[]): Block[] {
	const plain = lines.map((line) =>
		line.trim() === quoteSeparator ? '' : line.replaceAll(cellSeparator, ' '),
	);
	const texts = composeParagraphs(plain, settingOf(plain));
	return texts.length > 0 ? [{ type: 'quote', texts }] : [];
}

/**
 * Makes blocks of the appendices' lines: a line that is at the head of a stretch and begins with the word that the
 * first line begins with («Додаток 1», «Додаток 2») is a heading, the rest is composed as the text is.
 *
 * @example
 * composeAppendices(['Додаток 1', 'Кошторис.', '', 'Додаток 2', 'План.'])
 * // [{ type: 'heading', text: 'Додаток 1' }, { type: 'paragraph', text: 'Кошторис.' }, …]
 */
export function composeAppendices(lines: readonly string[], known: ReadonlySet<string> = noWords): Block[] {
	const page = lines.map((line) => joinLines([line]));
	const word = firstWordOf(page.find((text) => text !== '') ?? '');
	const blocks: Block[] = [];
	let from = 0;
	for (const [at, text] of page.entries()) {
		const atHead = at === 0 || page[at - 1] === '';
		if (word === '' || !atHead || isRow(lines[at] ?? '') || text.length > headingLength) continue;
		if (firstWordOf(text) !== word) continue;
		for (const block of composeBlocks(lines.slice(from, at), known)) blocks.push(block);
		blocks.push({ type: 'heading', text });
		from = at + 1;
	}
	return [...blocks, ...composeBlocks(lines.slice(from), known)];
}

/** What composing a stretch needs to know about the whole text: how its lines are set, and its words. */
interface Setting {
	readonly layout: Layout;
	readonly words: ReadonlySet<string>;
}

function settingOf(lines: readonly string[], known: ReadonlySet<string> = noWords): Setting {
	// Rows are no lines of running text: where they are as long as its lines by chance, they say nothing of its width.
	const running = lines.map((line) => readLine(isRow(line) ? '' : line));
	return { layout: layoutOf(running), words: wordsOf(lines).union(known) };
}

function composeParagraphs(lines: readonly string[], { layout, words }: Setting): string[] {
	const paragraphs: Line[][] = [];
	let afterBlank = true;
	for (const line of lines.map(readLine)) {
		const current = paragraphs.at(-1);
		if (line.text === '') {
			afterBlank = true;
			continue;
		}
		if (current && continuesParagraph(current, line, { ...layout, afterBlank })) current.push(line);
		else paragraphs.push([line]);
		afterBlank = false;
	}
	return paragraphs.map((paragraph) => joinLines(paragraph.map(textOf), words));
}

interface Line {
	readonly text: string;
	/** Characters of blank before the text. */
	readonly indent: number;
	/** Characters up to the end of the text, indent included. */
	readonly length: number;
}

function readLine(line: string): Line {
	const text = joinLines([line.replace(softHyphens, '')]) === '' ? '' : line.trim();
	return { text, indent: line.length - line.trimStart().length, length: line.trimEnd().length };
}

function textOf(line: Line): string {
	return line.text;
}

/** How a text is set. */
interface Layout {
	/** Column at which lines are wrapped, null if each line is a paragraph. */
	readonly width: number | null;
	/** Characters of blank before every line. */
	readonly margin: number;
	/** True where paragraphs begin with an indent, so that a line without one goes on. */
	readonly indented: boolean;
	/** True where blank lines part paragraphs, so that nothing else does. */
	readonly parted: boolean;
}

function layoutOf(page: readonly Line[]): Layout {
	const indents = page
		.filter(({ text }) => text !== '' && itemStartOf(text) === null)
		.map(({ indent }) => indent);
	const margin = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
	const deeper = indents.filter((indent) => indent > margin + 1);
	const indented = deeper.length > 1 && new Set(deeper).size === 1;
	const parted = isParted(page);
	const longest = greatest(page.map(({ length }) => length));
	const width = wrapWidthOf(page) ?? (parted && longest <= widestPage ? longest : null);
	return { width, margin, indented, parted };
}

/** Whether a blank line follows most sentences that end with their line. */
function isParted(page: readonly Line[]): boolean {
	const ends = page.flatMap((line, at) =>
		line.text !== '' && endsSentence(line) ? (page[at + 1] ?? []) : [],
	);
	return ends.length > 1 && ends.filter(({ text }) => text === '').length > ends.length * partedShare;
}

/** «38218-00»: what a line of codes begins with. */
function isCode(text: string): boolean {
	return code.test(text);
}

/** The first word with its letters and figures made alike: «38218-00» gives «00000-00». */
function shapeOf(text: string): string {
	return firstWordOf(text).replace(/\d/gu, '0').replace(/\p{L}/gu, 'а');
}

function continuesParagraph(
	paragraph: readonly Line[],
	line: Line,
	{ afterBlank, width, margin, indented, parted }: Layout & { afterBlank: boolean },
): boolean {
	const last = paragraph.at(-1);
	if (!last) return false;
	if (!afterBlank && cutsNumber(last.text, line.text)) return true;
	if (opensItem(paragraph, line, afterBlank)) return false;
	if (isCode(line.text) && shapeOf(last.text) === shapeOf(line.text)) return false;
	const cut = !endsSentence(last) && lowerCaseStart.test(line.text) && !capitals.test(last.text);
	const greets = afterBlank && paragraph.length === 1 && last.text.endsWith(',') && last.length < greeting;
	if (cut || afterBlank || width === null) return cut && !greets;
	if (parted) return last.length >= width * fullLine;
	const inItem = itemStartOf(paragraph[0]?.text ?? '') !== null;
	if (line.indent > margin + 1 && !inItem) return false;
	if (!endsSentence(last) || indented) return last.length >= width * fullLine;
	return last.length + 1 + firstWordOf(line.text).length > width;
}

/** A marker opens an item after a blank line, after a sentence's end, or after the item that comes before it. */
function opensItem(paragraph: readonly Line[], line: Line, afterBlank: boolean): boolean {
	const item = itemStartOf(line.text);
	const last = paragraph.at(-1);
	if (!item || !last) return false;
	if (afterBlank || endsSentence(last)) return true;
	const before = itemStartOf(paragraph[0]?.text ?? '');
	return before !== null && continuesList(before.marker, item.marker);
}

/**
 * The column at which the text is wrapped, or null if each line is a paragraph: many lines break off in mid-sentence
 * and go on in lower case, and no line is much longer than those do.
 */
function wrapWidthOf(page: readonly Line[]): number | null {
	let breaks = 0;
	const cuts: number[] = [];
	for (const [at, line] of page.entries()) {
		const next = page[at + 1];
		if (!next || line.text === '' || next.text === '' || itemStartOf(next.text)) continue;
		breaks += 1;
		if (!endsSentence(line) && lowerCaseStart.test(next.text)) cuts.push(line.length);
	}
	const width = greatest(cuts);
	const longest = greatest(page.map(({ length }) => length));
	const wrapped = cuts.length >= breaks * wrappedShare && width <= widestPage && longest <= width * ragged;
	return cuts.length > 0 && wrapped ? width : null;
}

function endsSentence({ text }: Line): boolean {
	return sentenceEnd.test(text);
}

function firstWordOf(text: string): string {
	return firstWord.exec(text)?.[0] ?? '';
}
