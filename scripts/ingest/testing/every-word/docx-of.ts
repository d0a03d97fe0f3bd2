import { strToU8, zipSync } from 'fflate';
import {
	head,
	type InventedBlock,
	type InventedText,
	opening,
	type Run,
	signature,
} from './invented-letter.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`;
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...targets: readonly (readonly [type: string, target: string])[]) =>
	`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${r}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const levels = (format: (at: number) => string) =>
	[0, 1].map((at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${format(at)}</w:lvl>`).join('');
const numbering = `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="1">${levels((at) => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${at + 1}."/>`)}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels(() => '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>')}</w:abstractNum>NUMS</w:numbering>`;
const looks = { plain: '', strong: '<w:rPr><w:b/></w:rPr>', em: '<w:rPr><w:i/></w:rPr>' } as const;

/** An invented letter as a DOCX, with styles of type, numbering, joined cells and footnotes as Word writes them. */
export function docxOf({ blocks }: InventedText): Uint8Array {
	const notes: string[] = [];
	let lists = 0;
	const body = blocks.map((block) => blockOf(block, notes, () => (lists += 1))).join('');
	const lines = [...head, opening].map((line) => p(run(line))).join('');
	const document = `<w:document xmlns:w="${w}"><w:body>${lines}${body}${p(`${run(signature[0])}<w:r><w:tab/><w:tab/></w:r>${run(signature[1])}`)}</w:body></w:document>`;
	const footnotes = notes.map(
		(note, at) =>
			`<w:footnote w:id="${at + 1}">${p(`<w:r><w:footnoteRef/></w:r>${run(` ${note}`)}`)}</w:footnote>`,
	);
	const nums = Array.from(
		{ length: lists },
		(_, at) =>
			`<w:num w:numId="${at * 2 + 1}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="${at * 2 + 2}"><w:abstractNumId w:val="2"/></w:num>`,
	);
	return zipSync({
		'[Content_Types].xml': strToU8(types),
		'_rels/.rels': strToU8(rels(['officeDocument', 'word/document.xml'])),
		'word/document.xml': strToU8(document),
		'word/_rels/document.xml.rels': strToU8(
			rels(['numbering', 'numbering.xml'], ['footnotes', 'footnotes.xml']),
		),
		'word/numbering.xml': strToU8(numbering.replace('NUMS', nums.join(''))),
		'word/footnotes.xml': strToU8(`<w:footnotes xmlns:w="${w}">${footnotes.join('')}</w:footnotes>`),
	});
}

function blockOf(block: InventedBlock, notes: string[], nextList: () => number): string {
	switch (block.kind) {
		case 'heading':
			return p(runOf({ words: block.words, look: 'strong' }));
		case 'list': {
			const num = nextList() * 2 - (block.ordered ? 1 : 0);
			const item = (words: readonly string[], level: number) =>
				p(run(words.join(' ')), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);
			return block.items
				.map(({ words, inner }) => item(words, 0) + inner.map((one) => item(one, 1)).join(''))
				.join('');
		}
		case 'table': {
			const rows = block.rows.map((row) =>
				row
					.map(
						({ words, columns }) =>
							`<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${p(run(words.join(' ')))}</w:tc>`,
					)
					.join(''),
			);
			return `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>${p('')}`;
		}
		case 'paragraph': {
			if (block.note.length > 0) notes.push(block.note.join(' '));
			const sign =
				block.note.length > 0
					? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${notes.length}"/></w:r>`
					: '';
			return p(block.runs.map(runOf).join(run(' ')) + sign);
		}
	}
}

function p(content: string, properties = ''): string {
	return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function run(text: string, properties = ''): string {
	return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function runOf({ words, look }: Run): string {
	return run(words.join(' '), looks[look]);
}
