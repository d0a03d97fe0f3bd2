import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hiddenWords } from '#archive/letter/separators.ts';
import { makeZip } from '../../testing/make-zip.ts';
import { refusal } from '../../testing/refusal.ts';
import { repack } from '../../testing/repack.ts';
import { testFixtures } from '../../testing/test-fixtures.ts';
import { docx } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const letter = readFileSync(join(fixtures, 'corner-letterhead', 'source.docx'));

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const context = { name: 'source.docx', ocr: 'embedded' } as const;
const laughs =
	'<!DOCTYPE a [<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>';

const level = (at: number, format: string, text: string, start = 1) =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uF0B7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

describe('docx', () => {
	testFixtures(docx, fixtures);

	const shown: [what: string, body: string, text: string][] = [
		['the result of a field, not its code', `<w:p>${field(' DATE ', '12.03.2024')}</w:p>`, '12.03.2024'],
		[
			'the words of a link, not its target',
			`<w:p><w:hyperlink r:id="rId9"><w:r><w:t>сайт</w:t></w:r></w:hyperlink>${field(' HYPERLINK "javascript:x" ', ' ради')}</w:p>`,
			'сайт ради',
		],
		[
			'the text after a field that nobody closed',
			`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${p('Лист')}`,
			'\nЛист',
		],
		['no hidden text', `<w:p>${r('так')}${r('ні', '<w:vanish/>')}</w:p>`, 'так'],
		[
			'a sign for words under a dark marker, in the colour of a shading or of the sheet, or too small',
			`<w:p>${r('а ')}${r('потай', '<w:highlight w:val="black"/>')}${r(' б ')}${r('потай', '<w:color w:val="101010"/><w:shd w:val="clear" w:fill="000000"/>')}${r(' в ')}${r('потай', '<w:color w:val="FDFDFD"/>')}${r(' г ')}${r('потай', '<w:sz w:val="2"/>')}${r(' ґ ')}${r('потай', '<w:w w:val="1"/>')}</w:p>`,
			`а ${hiddenWords} б ${hiddenWords} в ${hiddenWords} г ${hiddenWords} ґ ${hiddenWords}`,
		],
		[
			'words under a yellow marker, words that Word sets off from a shading, white ones on a dark cell and in a dark box',
			`<w:p>${r('а', '<w:highlight w:val="yellow"/>')}${r('б', '<w:shd w:val="clear" w:fill="000000"/>')}</w:p><w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="203040"/></w:tcPr><w:p>${r('в', '<w:color w:val="FFFFFF"/>')}</w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:pict><v:rect fillcolor="#203040"><v:textbox><w:txbxContent><w:p>${r('г', '<w:color w:val="FFFFFF"/>')}</w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`,
			'аб\n\nв\n\nг',
		],
		['capitals as they are shown', `<w:p>${r('Вигадана рада', '<w:caps/>')}</w:p>`, 'ВИГАДАНА РАДА'],
		['a no-break hyphen', '<w:p><w:r><w:t>25</w:t><w:noBreakHyphen/><w:t>К</w:t></w:r></w:p>', '25-К'],
		['a soft line break', '<w:p><w:r><w:t>Про</w:t><w:br/><w:t>лавки</w:t></w:r></w:p>', 'Про\nлавки'],
		[
			'a symbol',
			'<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> згоден</w:t></w:r></w:p>',
			'☑ згоден',
		],
		[
			'one of two forms of a text box, before its paragraph',
			`<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent>${p('Рада')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Рада')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>Лист</w:t></w:r></w:p>`,
			'Рада\n\nЛист',
		],
		[
			'a paragraph whose end was deleted with the next one',
			`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('Лавки ')}<w:del w:id="2"><w:r><w:delText>не</w:delText></w:r></w:del></w:p>${p('є.')}`,
			'Лавки є.',
		],
		[
			'moved text where it was moved to',
			`<w:p><w:moveFrom w:id="1">${r('два')}</w:moveFrom>${r('один')}</w:p><w:p><w:moveTo w:id="2">${r('два')}</w:moveTo></w:p>`,
			'один\nдва',
		],
		[
			'no deleted rows, and cells that are merged down as empty ones',
			`<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr>${row(['а', 'б'])}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('зайве')}</w:tr><w:tr>${cell('в', '<w:vMerge w:val="restart"/>')}${cell('г')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('ґ')}</w:tr></w:tbl>`,
			'а\u001Fб\nв\u001Fг\n\u001Fґ',
		],
		['columns that have no lines', `<w:tbl>${row(['12.03.2024', '№ 5'])}</w:tbl>`, '12.03.2024   № 5'],
		[
			'no text of a form that nobody filled in',
			`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Введіть текст')}</w:sdtContent></w:sdt>${p('Лист')}`,
			'Лист',
		],
		[
			'the choice of a drop-down list, or its default',
			`<w:p>${r('запит ')}${dropDown('<w:result w:val="1"/>')}${r(' і ')}${dropDown('')}</w:p>`,
			'запит відмовлено і задоволено',
		],
		[
			'signs of fonts of symbols, and letters that these have not',
			`<w:p>${r('þ так', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')}${r(' R ', '<w:rFonts w:ascii="Wingdings 2"/>')}${r('m', '<w:rFonts w:ascii="Symbol"/>')}${r('м \uF0B7')}</w:p>`,
			'☑ так ☑ μм •',
		],
		['no comments', `<w:p>${r('Лист')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`, 'Лист'],
	];
	for (const [what, body, text] of shown) {
		it(`reads ${what}`, async () => {
			assert.equal(await textOf(withBody(body)), `${text.trimStart()}\n`);
		});
	}

	it('gives a file that stands in it as an object beside its words, and tells of an object that holds none', async () => {
		const object = (id: string) =>
			`<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" r:id="${id}"/></w:object></w:r></w:p>`;
		const bytes = repack(withBody(p('Додаток усередині') + object('rFile') + object('rNone')), {
			'word/embeddings/annex.xlsx': () => 'PK',
			'word/_rels/document.xml.rels': (text) =>
				text.replace(
					'</Relationships>',
					'<Relationship Id="rFile" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="embeddings/annex.xlsx"/></Relationships>',
				),
		});
		const reading = await docx.read(bytes, context);
		assert.ok(reading.kind === 'container' && reading.cover);
		assert.equal(reading.cover.text, 'Додаток усередині\n');
		assert.deepEqual(
			reading.members.map(({ name }) => name),
			['annex.xlsx'],
		);
		assert.deepEqual(
			reading.cover.warnings.map(({ ruleId }) => ruleId),
			['unread-part'],
		);
	});

	it('counts list items by level, and a list that begins anew from its start', async () => {
		const item = (list: number, level: number, text: string) =>
			`<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;
		const body = [item(1, 0, 'а'), item(1, 1, 'б'), item(1, 1, 'в'), item(1, 0, 'г'), item(1, 1, 'ґ')];
		const bytes = repack(withBody([...body, item(2, 0, 'д'), item(3, 0, 'е')].join('')), {
			'word/numbering.xml': () => numbering,
			'word/_rels/document.xml.rels': (text) =>
				text.replace(
					'</Relationships>',
					'<Relationship Id="rNum" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
				),
		});
		const lines = (await textOf(bytes)).split('\n').filter((line) => line !== '');
		assert.deepEqual(lines, ['1. а', '1.1) б', '1.2) в', '2. г', '2.1) ґ', '7. д', '• е']);
	});

	it('reads the header of the first page, and no number of a page', async () => {
		const reference =
			'<w:sectPr><w:headerReference w:type="first" r:id="rHead"/><w:footerReference w:type="first" r:id="rFoot"/><w:titlePg/></w:sectPr>';
		const part = (name: string, content: string) => () => `<w:${name} xmlns:w="${w}">${content}</w:${name}>`;
		const bytes = repack(withBody(`${p('Лист')}${reference}`), {
			'word/first.xml': part('hdr', p('ВИГАДАНА РАДА')),
			'word/last.xml': part(
				'ftr',
				`<w:p>${r('Сторінка ')}${field('PAGE', '1')}${r(' з ')}${field(' NUMPAGES ', '2')}</w:p>`,
			),
			'word/_rels/document.xml.rels': () =>
				`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rHead" Type="x/header" Target="first.xml"/><Relationship Id="rFoot" Type="x/footer" Target="/word/last.xml"/></Relationships>`,
		});
		assert.equal(await textOf(bytes), 'ВИГАДАНА РАДА\n\nЛист\n');
	});

	it('reads a document whose parts have other names and prefixes', async () => {
		const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
		const bytes = repack(letter, {
			'word/document.xml': null,
			'word/letter.xml': () =>
				`<a:document xmlns:a="${strict}"><a:body><a:p><a:r><a:t>Лист</a:t></a:r></a:p></a:body></a:document>`,
			'_rels/.rels': (text) => text.replace('word/document.xml', 'word/letter.xml'),
		});
		assert.equal(await textOf(bytes), 'Лист\n');
	});

	it('reads a paragraph of ten megabytes', async () => {
		const text = 'слово '.repeat(900_000);
		assert.equal(await textOf(withBody(p(text))), `${text.trim()}\n`);
	});

	it('says that a part in another format was not read', async () => {
		const reading = await docx.read(withBody(`${p('Лист')}<w:altChunk r:id="rId9"/>`), context);
		assert.deepEqual(
			reading.warnings.map(({ ruleId }) => ruleId),
			['unread-part'],
		);
	});

	const main = 'word/document.xml';
	const refused: [what: string, bytes: Uint8Array, ruleId: string][] = [
		[
			'a document type',
			repack(letter, { [main]: (text) => text.replace('?>', `?>${laughs}`) }),
			'damaged-file',
		],
		['XML inside XML without end', withBody('<w:p>'.repeat(5000)), 'too-deep'],
		['XML that is cut off', repack(letter, { [main]: (text) => text.slice(0, -400) }), 'damaged-file'],
		['a document that is cut off', letter.subarray(0, letter.length - 300), 'damaged-file'],
		[
			'a part that expands past the limit',
			repack(letter, { [main]: () => new Uint8Array(80_000_000) }),
			'too-large',
		],
		['a document without words', withBody(p('  ')), 'empty-file'],
		[
			'a document without a body',
			repack(letter, { [main]: () => `<w:document xmlns:w="${w}"/>` }),
			'damaged-file',
		],
		['a locked part', makeZip([{ name: main, bytes: Buffer.from('<a/>'), flags: 1 }]), 'encrypted-file'],
		['a locked document', lockedDocument(), 'encrypted-file'],
	];
	for (const [what, bytes, ruleId] of refused) {
		it(`refuses ${what}`, async () => {
			await assert.rejects(docx.read(bytes, context), refusal(ruleId));
		});
	}

	it('knows a locked document for its own', () => {
		assert.ok(docx.recognises(lockedDocument()));
	});
});

function p(text: string): string {
	return `<w:p>${r(text)}</w:p>`;
}

function r(text: string, properties = ''): string {
	return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function field(code: string, result: string): string {
	const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
	return `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${r(result)}${mark('end')}`;
}

function cell(text: string, properties = ''): string {
	return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
}

function row(texts: readonly string[]): string {
	return `<w:tr>${texts.map((text) => cell(text)).join('')}</w:tr>`;
}

function withBody(body: string): Uint8Array {
	return repack(letter, {
		'word/document.xml': (text) =>
			text.replace(/<w:body>[\s\S]*<\/w:body>/u, () => `<w:body>${body}</w:body>`),
		'word/styles.xml': null,
	});
}

async function textOf(bytes: Uint8Array): Promise<string> {
	const reading = await docx.read(bytes, context);
	return reading.kind === 'document' ? reading.text : '';
}

/** A compound file whose root has a stream named like that of encrypted documents. */
function lockedDocument(): Uint8Array {
	const file = Buffer.alloc(512 * 4, 0xff);
	Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
	file.writeUInt16LE(9, 30);
	file.writeUInt32LE(1, 48);
	file.writeUInt32LE(4096, 56);
	file.writeUInt32LE(0xfffffffe, 60);
	file.writeUInt32LE(0xfffffffe, 68);
	file.writeUInt32LE(0, 76);
	// The table in the first sector lists only itself and the directory.
	file.writeUInt32LE(0xfffffffd, 512);
	file.writeUInt32LE(0xfffffffe, 516);
	const entry = (at: number, name: string, kind: number, child: number) => {
		file.fill(0, at, at + 128);
		file.write(name, at, 'utf16le');
		file.writeUInt16LE((name.length + 1) * 2, at + 64);
		file.writeUInt8(kind, at + 66);
		file.fill(0xff, at + 68, at + 76);
		file.writeUInt32LE(child, at + 76);
		file.writeUInt32LE(0xfffffffe, at + 116);
	};
	entry(1024, 'Root Entry', 5, 1);
	entry(1024 + 128, 'EncryptedPackage', 2, 0xffffffff);
	file.fill(0, 1024 + 256, 1536);
	return file;
}

function dropDown(chosen: string): string {
	return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${chosen}<w:listEntry w:val="задоволено"/><w:listEntry w:val="відмовлено"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}
