import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import type { CopyOutcome } from '../../../contract/copy-outcome.ts';
import { makeCopy } from '../../../copy/make-copy.ts';
import { docx } from '../../../formats/docx/index.ts';
import { odt } from '../../../formats/odt/index.ts';

/** Stands where no reader sees it; nobody is called so. */
const secretWord = 'ZRAZKOVA';
type Parts = Record<string, Uint8Array>;

for (const format of [docx, odt]) {
	test(`${format.name}: the text stays, the author, the revisions and the preview go`, async () => {
		const told =
			format === docx ? ['docProps/core.xml', 'customXml/item1.xml', 'word/people.xml'] : ['meta.xml'];
		const secrets = Object.fromEntries(told.map((name) => [name, strToU8(`<a>${secretWord}</a>`)]));
		const bytes = zipSync({ ...partsOf(format.name), ...secrets });
		const copy = copied(await copyOf(format, bytes));
		const parts = unzipSync(copy);
		assert.doesNotMatch(
			Object.values(parts)
				.map((part) => strFromU8(part))
				.join('\n'),
			/ZRAZKOVA|rsid|LibreOffice/,
		);
		assert.deepEqual(copied(await copyOf(format, bytes)), copy);
		const [before, after] = await Promise.all([bytes, copy].map((file) => textOf(format, file)));
		assert.equal(after, before);
	});
}

test('docx: a photograph loses its place', async () => {
	const photograph = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#5a7' } })
		.withExif({ IFD0: { Artist: secretWord }, IFD3: { GPSLatitude: '50/1 27/1 0/1' } })
		.jpeg()
		.toBuffer();
	const copy = copied(
		await copyOf(docx, zipSync({ ...partsOf('docx'), 'word/media/image1.jpeg': photograph })),
	);
	const picture = unzipSync(copy)['word/media/image1.jpeg'] ?? new Uint8Array();
	assert.ok(picture.length > 0 && !Buffer.from(picture).includes(secretWord));
});

test('docx: where links lead, and the names of pictures, go', async () => {
	const parts = partsOf('docx');
	const rels = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
	const link = `<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:${secretWord}@mail.example" TargetMode="External"/>`;
	const bytes = zipSync({
		...inBody(
			parts,
			`<w:p><w:hyperlink r:id="rIdLink" w:tooltip="${secretWord}"><w:r><w:t>Пошта</w:t></w:r></w:hyperlink><w:r><w:drawing><wp:inline><wp:docPr id="1" name="${secretWord}.jpg"/></wp:inline></w:drawing></w:r></w:p>`,
		),
		'word/_rels/document.xml.rels': strToU8(rels.replace('</Relationships>', `${link}</Relationships>`)),
	});
	const copy = unzipSync(copied(await copyOf(docx, bytes)));
	const shown = Object.values(copy)
		.map((part) => strFromU8(part))
		.join('\n');
	assert.match(shown, /Пошта/u);
	assert.doesNotMatch(shown, new RegExp(secretWord));
});

test('odt: the name of a picture’s file goes', async () => {
	const parts = partsOf('odt');
	const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
	const frame = `<text:p><draw:frame draw:name="${secretWord}.jpg"><draw:text-box><text:p>Рамка</text:p></draw:text-box></draw:frame></text:p>`;
	const bytes = zipSync({
		...parts,
		'content.xml': strToU8(content.replace('</office:text>', `${frame}</office:text>`)),
	});
	const copy = unzipSync(copied(await copyOf(odt, bytes)));
	assert.doesNotMatch(strFromU8(copy['content.xml'] ?? new Uint8Array()), new RegExp(secretWord));
});

for (const [what, from, to] of [
	['a style', 'style:name="P1"', `style:name="${secretWord}"`],
	['a style in words', 'style:name="Caption"', `style:name="${secretWord}_20_body"`],
	['a style’s shown name', 'style:display-name="Text body"', `style:display-name="${secretWord}"`],
	['a table', '</office:text>', `<table:table table:name="${secretWord}"/></office:text>`],
	['a section', '</office:text>', `<text:section text:name="${secretWord}"/></office:text>`],
	['a note', '</office:text>', `<text:p><text:note text:id="${secretWord}"/></text:p></office:text>`],
] as const) {
	test(`odt: ${what} loses a name of its own`, async () => {
		const parts = partsOf('odt');
		const [part, xml] =
			Object.entries(parts)
				.map(([name, bytes]) => [name, strFromU8(bytes)] as const)
				.find(([name, text]) => name.endsWith('.xml') && text.includes(from)) ?? [];
		assert.ok(part && xml, from);
		const bytes = zipSync({ ...parts, [part]: strToU8(xml.replaceAll(from, to)) });
		assert.doesNotMatch(textsOf(copied(await copyOf(odt, bytes))), new RegExp(secretWord));
	});
}

test('odt: a sequence with a name of its own: withheld', async () => {
	const parts = partsOf('odt');
	const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
	const sequence = `<text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="${secretWord}"/></text:sequence-decls>`;
	const bytes = zipSync({
		...parts,
		'content.xml': strToU8(content.replace('</office:text>', `${sequence}</office:text>`)),
	});
	assert.deepEqual(await copyOf(odt, bytes), { withheld: 'metadata' });
});

test('docx: styles, lists and a theme lose names of their own, and what they are put on keeps its look', async () => {
	const parts = partsOf('docx');
	const style = `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${secretWord}"><w:name w:val="Стиль ${secretWord}"/><w:basedOn w:val="${secretWord}Base"/></w:style>`;
	const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
	const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${secretWord}"/>`;
	const bytes = zipSync({
		...inBody(
			parts,
			`<w:p><w:pPr><w:pStyle w:val="${secretWord}"/></w:pPr><w:r><w:t>Рядок</w:t></w:r></w:p>`,
		),
		'word/styles.xml': strToU8(styles.replace('</w:styles>', `${style}</w:styles>`)),
		'word/theme/theme1.xml': strToU8(theme),
	});
	const copy = copied(await copyOf(docx, bytes));
	assert.doesNotMatch(textsOf(copy), new RegExp(secretWord));
	const [, id] = /<w:pStyle w:val="(own\d+)"><\/w:pStyle><\/w:pPr><w:r><w:t>Рядок/.exec(textsOf(copy)) ?? [];
	assert.match(
		textsOf(copy),
		new RegExp(`w:styleId="${id}"><w:name w:val="Own style \\d+"></w:name><w:basedOn w:val="own`),
	);
	assert.match(textsOf(copy), /<w:name w:val="(?:Normal|heading 1)">/);
});

test('docx: a picture loses the name of its file, and is found under another', async () => {
	const photograph = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#5a7' } })
		.png()
		.toBuffer();
	const parts = partsOf('docx');
	const rels = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
	const picture = `<Relationship Id="rIdPicture" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${secretWord}.PNG"/>`;
	const bytes = zipSync({
		...parts,
		[`word/media/${secretWord}.PNG`]: photograph,
		'word/_rels/document.xml.rels': strToU8(rels.replace('</Relationships>', `${picture}</Relationships>`)),
	});
	const copy = unzipSync(copied(await copyOf(docx, bytes)));
	assert.ok(copy['word/media/image9001.png']);
	assert.match(
		strFromU8(copy['word/_rels/document.xml.rels'] ?? new Uint8Array()),
		/Target="media\/image9001.png"/,
	);
	assert.deepEqual(
		Object.keys(copy).filter((name) => name.includes(secretWord)),
		[],
	);
});

for (const [what, change] of Object.entries<(parts: Parts) => Parts>({
	comments: (parts) => ({ ...parts, 'word/comments.xml': strToU8('<a/>') }),
	macros: (parts) => ({ ...parts, 'word/vbaProject.bin': strToU8('x') }),
	'an embedded sheet': (parts) => ({ ...parts, 'word/embeddings/a.xlsx': strToU8('x') }),
	'hidden text': (parts) => inBody(parts, '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>'),
	'an insertion': (parts) =>
		inBody(parts, `<w:p><w:ins w:author="${secretWord}"><w:r><w:t>x</w:t></w:r></w:ins></w:p>`),
	'a field': (parts) =>
		inBody(parts, `<w:p><w:r><w:instrText>AUTHOR "${secretWord}"</w:instrText></w:r></w:p>`),
	'a document type': (parts) => ({
		...parts,
		'word/styles.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
	}),
})) {
	test(`docx: ${what}: withheld`, async () => {
		const bytes = zipSync(change(partsOf('docx')));
		const request = { text: await textOf(docx, zipSync(partsOf('docx'))), words: null, recognition: null };
		const outcome = await makeCopy({ ...request, format: 'docx', bytes, masked: [], images: false });
		assert.deepEqual(outcome, { withheld: 'metadata' });
	});
}

test('a document with something masked, and formats that cannot be cleaned, are withheld', async () => {
	const request = { text: 'Зразковій', words: null, recognition: null, images: false };
	const bytes = strToU8('Зразковій');
	for (const format of ['docx', 'odt', 'txt', 'rtf']) {
		const outcome = await makeCopy({ ...request, format, bytes, masked: [{ start: 0, end: 9 }] });
		assert.deepEqual(outcome, { withheld: 'masked' });
	}
	assert.deepEqual(await makeCopy({ ...request, format: 'rtf', bytes, masked: [] }), {
		withheld: 'metadata',
	});
	const large = new Uint8Array(51 * 1024 * 1024);
	assert.deepEqual(await makeCopy({ ...request, format: 'txt', bytes: large, masked: [] }), {
		withheld: 'too-large',
	});
});

function partsOf(format: string): Parts {
	const fixture = `../../../formats/${format}/fixtures/table-and-list/source.${format}`;
	return unzipSync(readFileSync(fileURLToPath(new URL(fixture, import.meta.url))));
}

function inBody(parts: Parts, xml: string): Parts {
	const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	return { ...parts, 'word/document.xml': strToU8(body.replace('</w:body>', `${xml}</w:body>`)) };
}

async function textOf(format: typeof docx, bytes: Uint8Array): Promise<string> {
	const read = await format.read(bytes, { name: 'a', ocr: 'auto' });
	assert.ok(read.kind === 'document');
	return read.text;
}

async function copyOf(format: typeof docx, bytes: Uint8Array): Promise<CopyOutcome> {
	const text = await textOf(format, bytes);
	const request = { format: format.name, bytes, text, words: null, recognition: null };
	return makeCopy({ ...request, masked: [], images: false });
}

/** All that the parts of a document say, as one text. */
function textsOf(bytes: Uint8Array): string {
	return Object.values(unzipSync(bytes))
		.map((part) => strFromU8(part))
		.join('\n');
}

function copied(outcome: CopyOutcome): Uint8Array {
	assert.ok('copy' in outcome, `withheld: ${JSON.stringify(outcome)}`);
	return outcome.copy.bytes;
}
