import type { OfficeBlock } from '../../shared/office/blocks.ts';
import { Flow } from '../../shared/office/flow.ts';
import { ListCounter } from '../../shared/office/list-counter.ts';
import { raised } from '../../shared/office/raised.ts';
import { symbolOf } from '../../shared/office/symbols.ts';
import type { TextBox } from '../../shared/office/text-box.ts';
import { readWordLists } from './lists.ts';
import { readPieces, type WordText } from './pieces.ts';
import { type PropertyRun, type PropertyRuns, readRuns } from './properties.ts';
import { readWordStyles } from './styles.ts';
import { structures, type WordFile } from './word-file.ts';
import { plainRun, type WordRun, type WordSet, wordRun, wordSet } from './word-style.ts';

const cellMark = '\u0007';
const noteMark = '\u0002';
const drawing = '\u0008';
const fieldBegin = '\u0013';
const fieldSeparator = '\u0014';
const fieldEnd = '\u0015';
/** Paragraph, cell or row, page or section. */
const paragraphEnds: ReadonlySet<string> = new Set(['\r', cellMark, '\f']);

/** What Word writes for a tab, a line break, a column break, a no-break hyphen; other control characters are invisible. */
const characters: Readonly<Record<string, string>> = {
	'\t': '\t',
	'\v': '\n',
	'\u000E': '\n',
	'\u001E': '-',
};

// « PAGE   \* MERGEFORMAT », «NUMPAGES»
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;

/** Reads stretches of a Word file's text as blocks, counting lists and notes on the way. */
export class WordReader {
	readonly #text: WordText;
	readonly #characters: PropertyRuns;
	readonly #paragraphs: PropertyRuns;
	readonly #styles: ReturnType<typeof readWordStyles>;
	readonly #lists: ReturnType<typeof readWordLists>;
	readonly #counter = new ListCounter();
	readonly #runs = new WeakMap<PropertyRun, WordRun>();
	readonly #sets = new WeakMap<PropertyRun, WordSet>();
	/** Notes that the text refers to, so far. */
	notes = 0;
	/** Whether there are tracked changes. */
	changes = false;

	constructor(file: WordFile) {
		const pieces = file.structure(structures.pieces);
		this.#text = pieces ? readPieces(pieces, file.main) : { text: '', placeOf: () => -1 };
		this.#characters = readRuns(file.structure(structures.characters), file.main, 'characters');
		this.#paragraphs = readRuns(file.structure(structures.paragraphs), file.main, 'paragraphs');
		this.#styles = readWordStyles(file.structure(structures.styles));
		this.#lists = readWordLists(file);
	}

	get length(): number {
		return this.#text.text.length;
	}

	/**
	 * Reads from one character position to another.
	 *
	 * @param boxes text boxes by the position of their anchor; each is inserted before the paragraph at that position, and removed from the map
	 */
	read(start: number, end: number, boxes: Map<number, TextBox> = new Map()): OfficeBlock[] {
		const flow = new Flow();
		const fields: Field[] = [];
		for (let position = start; position < Math.min(end, this.length); position++) {
			const sign = this.#text.text[position] ?? '';
			const run = this.#runAt(position);
			if (run.deleted || run.inserted) this.changes = true;
			if (paragraphEnds.has(sign)) {
				// Fields end with their paragraph: an unclosed one would swallow the rest.
				fields.length = 0;
				if (!run.deleted || sign === cellMark) this.#endParagraph(position, sign, flow);
				continue;
			}
			if (run.deleted || run.hidden) continue;
			if (takeFieldMark(sign, fields)) continue;
			if (fields.some(({ inResult }) => !inResult)) {
				const field = fields.at(-1);
				if (field) field.code += sign;
			} else if (fields.some(({ code }) => pageField.test(code))) flow.pageNumber();
			else if (sign === drawing) {
				const box = boxes.get(position);
				if (box) flow.box(box);
				boxes.delete(position);
			} else this.#write(sign, run, flow);
		}
		return flow.finish();
	}

	#write(sign: string, run: WordRun, flow: Flow): void {
		if (run.symbol !== null) flow.write(symbolOf('', run.symbol));
		else if (sign === noteMark) {
			this.notes += 1;
			flow.write(raised(this.notes));
		} else if (sign === '\u0000' || (sign < ' ' && characters[sign] === undefined)) return;
		else {
			const isPrivate = sign >= '\uF000' && sign <= '\uF0FF';
			const shown = isPrivate ? symbolOf('', sign.charCodeAt(0).toString(16)) : (characters[sign] ?? sign);
			flow.write(run.capitals ? shown.toUpperCase() : shown);
		}
	}

	#endParagraph(position: number, sign: string, flow: Flow): void {
		const set = this.#setAt(position);
		if (set.endsRow || set.endsInnerRow) {
			const cells = set.drawn
				? set.cells.map((cell) => ({ ...cell, sides: Math.max(2, cell.sides) }))
				: set.cells;
			flow.endRow(set, cells, set.endsInnerRow);
			return;
		}
		const list = set.list > 0 ? this.#lists.get(set.list) : undefined;
		if (list) flow.label(this.#counter.next(String(set.list), list, set.level));
		if (sign === cellMark || set.endsInnerCell) flow.endCell(set, set.endsInnerCell);
		else flow.endParagraph(set);
	}

	#runAt(position: number): WordRun {
		const found = this.#characters.at(this.#text.placeOf(position));
		if (!found || found.properties.length === 0) return plainRun;
		const run = this.#runs.get(found) ?? wordRun(found.properties);
		this.#runs.set(found, run);
		return run;
	}

	#setAt(position: number): WordSet {
		const found = this.#paragraphs.at(this.#text.placeOf(position));
		if (!found) return wordSet([]);
		const set = this.#sets.get(found) ?? wordSet([...this.#styles(found.style), ...found.properties]);
		this.#sets.set(found, set);
		return set;
	}
}

interface Field {
	code: string;
	inResult: boolean;
}

function takeFieldMark(sign: string, fields: Field[]): boolean {
	const field = fields.at(-1);
	if (sign === fieldBegin) fields.push({ code: '', inResult: false });
	else if (sign === fieldSeparator && field) field.inResult = true;
	else if (sign === fieldEnd) fields.pop();
	else return false;
	return true;
}
