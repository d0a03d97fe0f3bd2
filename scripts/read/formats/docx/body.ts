import { blank, type OfficeBlock, type OfficeParagraph } from '../../shared/office/blocks.ts';
import { itemSign } from '../../shared/office/look-signs.ts';
import { isPageWords } from '../../shared/office/page-words.ts';
import { inReadingOrder } from '../../shared/office/text-box.ts';
import { childAt, childrenOf, type XmlElement } from '../../shared/xml/xml.ts';
import type { DocumentContext } from './document-context.ts';
import { readRuns } from './runs.ts';
import { settingOf } from './styles.ts';
import { readTable } from './table.ts';
import { choiceOf } from './text-box.ts';

const containers: ReadonlySet<string> = new Set([
	'w:ins',
	'w:moveTo',
	'w:customXml',
	'w:smartTag',
	'w:sdtContent',
]);

const alignments: ReadonlyMap<string, OfficeParagraph['align']> = new Map(
	Object.entries({
		center: 'center',
		right: 'end',
		end: 'end',
		both: 'justify',
		distribute: 'justify',
	}),
);

// «ListBullet2», «ListNumber3»
const listStyle = /^List(?:Bullet|Number)([2-5])$/u;

/** Blocks of a body, a header, a note, a cell or a text box, in reading order. */
export function readBlocks(content: XmlElement, context: DocumentContext): OfficeBlock[] {
	const reader = new BlockReader(context);
	reader.read(content);
	return reader.finish();
}

/** Reads consecutive blocks; a paragraph whose end mark was deleted is merged with the next. */
class BlockReader {
	readonly #context: DocumentContext;
	readonly #blocks: OfficeBlock[] = [];
	#runningOn: OfficeParagraph | null = null;

	constructor(context: DocumentContext) {
		this.#context = context;
	}

	read(content: XmlElement): void {
		for (const child of childrenOf(content)) this.#readChild(child);
	}

	finish(): OfficeBlock[] {
		this.#stop();
		return this.#blocks;
	}

	#readChild(child: XmlElement): void {
		const { found } = this.#context;
		if (child.name === 'w:p') this.#readParagraph(child);
		else if (child.name === 'w:tbl') {
			this.#stop();
			const table = readTable(child, this.#context, (cell) => readBlocks(cell, this.#context));
			if (table) this.#blocks.push(table);
		} else if (child.name === 'w:del' || child.name === 'w:moveFrom') found.changes = true;
		else if (child.name === 'w:altChunk') found.unread = true;
		else if (child.name === 'mc:AlternateContent') {
			const choice = choiceOf(child);
			if (choice) this.read(choice);
		} else if (child.name === 'w:sdt') {
			const filled = !childAt(child, 'w:sdtPr', 'w:showingPlcHdr');
			const content = childAt(child, 'w:sdtContent');
			if (filled && content) this.read(content);
		} else if (containers.has(child.name)) {
			if (child.name === 'w:ins' || child.name === 'w:moveTo') found.changes = true;
			this.read(child);
		}
	}

	#readParagraph(element: XmlElement): void {
		const runs = readRuns(element, this.#context, (content) => readBlocks(content, this.#context));
		for (const box of inReadingOrder(runs.boxes)) {
			if (box.blocks.length > 0) this.#blocks.push(...box.blocks, blank);
		}
		const pPr = childAt(element, 'w:pPr');
		const { found } = this.#context;
		const deleted = childAt(pPr, 'w:rPr', 'w:del') ?? childAt(pPr, 'w:rPr', 'w:moveFrom');
		if (deleted ?? childAt(pPr, 'w:rPr', 'w:ins')) found.changes = true;
		// The words of a deleted paragraph are gone, and its list number is not counted.
		if (deleted && runs.text === '') return;
		const read = this.#set(pPr, runs.text);
		const whole = this.#runningOn ? { ...this.#runningOn, text: this.#runningOn.text + runs.text } : read;
		this.#runningOn = null;
		if (deleted) this.#runningOn = whole;
		else if (!runs.pageNumber || !isPageWords(whole.text)) this.#blocks.push(whole);
	}

	#stop(): void {
		if (this.#runningOn) this.#blocks.push(this.#runningOn);
		this.#runningOn = null;
	}

	#set(pPr: XmlElement | null, text: string): OfficeParagraph {
		const properties = this.#context.styles.paragraph(pPr);
		const label = this.#labelOf(pPr, properties);
		const points = (name: string, ...attributes: string[]) =>
			Number(settingOf(properties, name, ...attributes) ?? 0) / 20 || 0;
		return {
			type: 'paragraph',
			text:
				label === ''
					? text
					: `${itemSign(this.#depthOf(pPr, properties))}${label} ${text.trimStart()}`.trimEnd(),
			align: alignments.get(settingOf(properties, 'w:jc', 'w:val') ?? '') ?? 'start',
			indent: points('w:ind', 'w:left', 'w:start'),
			firstLine: label === '' ? points('w:ind', 'w:firstLine') - points('w:ind', 'w:hanging') : 0,
			before: points('w:spacing', 'w:before'),
			after: points('w:spacing', 'w:after'),
			listed: label !== '',
		};
	}

	#labelOf(pPr: XmlElement | null, properties: readonly XmlElement[]): string {
		const { numbering } = this.#context;
		const numId = numberingOf(properties, 'w:numId');
		if (numId === null || numId === '0') return '';
		return numbering.next(numId, this.#levelOf(pPr, properties, numId));
	}

	#levelOf(pPr: XmlElement | null, properties: readonly XmlElement[], numId: string): number {
		const level = numberingOf(properties, 'w:ilvl');
		const style = childAt(pPr, 'w:pStyle')?.attributes['w:val'] ?? '';
		return level === null ? (this.#context.numbering.levelOfStyle(numId, style) ?? 0) : Number(level);
	}

	/** Word's own styles for nested lists («List Bullet 2») are one-level lists each. */
	#depthOf(pPr: XmlElement | null, properties: readonly XmlElement[]): number {
		const level = this.#levelOf(pPr, properties, numberingOf(properties, 'w:numId') ?? '');
		const style = listStyle.exec(childAt(pPr, 'w:pStyle')?.attributes['w:val'] ?? '')?.[1];
		return level === 0 && style !== undefined ? Number(style) - 1 : level;
	}
}

function numberingOf(properties: readonly XmlElement[], name: string): string | null {
	const set = properties.map((found) => childAt(found, 'w:numPr')).filter((found) => found !== null);
	return settingOf(set, name, 'w:val');
}
