import { mupdf } from '../../read/shared/pdf/mupdf.ts';
import { makeZip } from '../../read/testing/make-zip.ts';

/** A file that holds a letter's lines, by its ending: one of every kind that a letter arrives in. */
export const plantedFiles: Readonly<Record<string, (lines: readonly string[]) => Uint8Array>> = {
	'.txt': (lines) => Buffer.from(lines.join('\n')),
	'.eml': (lines) =>
		Buffer.from(
			`From: <rada@vyhadana.example>\r\nSubject: =?utf-8?B?${Buffer.from('Відповідь').toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${lines.join('\r\n')}\r\n`,
		),
	'.html': (lines) =>
		Buffer.from(
			`<!doctype html>\n<meta charset="utf-8">\n<body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body>\n`,
		),
	'.rtf': (lines) =>
		Buffer.from(`{\\rtf1\\ansi\\ansicpg1251\\uc0 ${lines.map((line) => `${rtf(line)}\\par`).join('\n')}}`),
	'.docx': docx,
	'.odt': odt,
	'.xlsx': xlsx,
	'.pdf': typed,
	'.scan.pdf': (lines) => {
		const document = new mupdf.PDFDocument();
		const scan = document.addImage(new mupdf.Image(drawn(lines).asJPEG(85)));
		const page = document.addPage(sheetBox, 0, { XObject: { S: scan } }, 'q 595 0 0 842 0 0 cm /S Do Q');
		document.insertPage(-1, page);
		return document.saveToBuffer('').asUint8Array().slice();
	},
	'.png': (lines) => drawn(lines).asPNG().slice(),
};

const sheetBox: [number, number, number, number] = [0, 0, 595, 842];

function rtf(line: string): string {
	return [...line].map((sign) => (sign > '~' ? `\\u${sign.charCodeAt(0)} ` : sign)).join('');
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
	return makeZip(
		Object.entries(parts).map(([name, text]) => ({
			name,
			bytes: Buffer.from(text),
			store: name === 'mimetype',
		})),
	);
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const office = 'http://schemas.openxmlformats.org';
const types = `${office}/package/2006/content-types`;
const relations = `${office}/package/2006/relationships`;

function packageOf(main: string, type: string, parts: Readonly<Record<string, string>>): Uint8Array {
	return zipped({
		'[Content_Types].xml': `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
		'_rels/.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
		...parts,
	});
}

function docx(lines: readonly string[]): Uint8Array {
	const paragraphs = lines
		.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
		.join('');
	return packageOf('word/document.xml', 'wordprocessingml.document', {
		'word/document.xml': `${xml}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
	});
}

function odt(lines: readonly string[]): Uint8Array {
	const names = 'urn:oasis:names:tc:opendocument:xmlns';
	const type = 'application/vnd.oasis.opendocument.text';
	const paragraphs = lines.map((line) => `<text:p>${line}</text:p>`).join('');
	return zipped({
		mimetype: type,
		'content.xml': `${xml}<office:document-content xmlns:office="${names}:office:1.0" xmlns:text="${names}:text:1.0" office:version="1.2"><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`,
		'META-INF/manifest.xml': `${xml}<manifest:manifest xmlns:manifest="${names}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
	});
}

function xlsx(lines: readonly string[]): Uint8Array {
	const sheet = `${office}/spreadsheetml/2006/main`;
	const rows = lines
		.map((line, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${line}</t></is></c></row>`)
		.join('');
	return packageOf('xl/workbook.xml', 'spreadsheetml.sheet', {
		'xl/workbook.xml': `${xml}<workbook xmlns="${sheet}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${sheet}"><sheetData>${rows}</sheetData></worksheet>`,
	});
}

/** A page of typed words, in a font that knows every sign of a letter. */
function typed(lines: readonly string[]): Uint8Array {
	const document = new mupdf.PDFDocument();
	const font = new mupdf.Font('Times-Roman');
	const said = lines.map((line, at) => {
		const codes = [...line].map((sign) => font.encodeCharacter(sign.codePointAt(0) ?? 0));
		const hex = codes.map((code) => code.toString(16).padStart(4, '0')).join('');
		return `BT /F 12 Tf 60 ${790 - at * 18} Td <${hex}> Tj ET`;
	});
	const resources = { Font: { F: document.addFont(font) } };
	document.insertPage(-1, document.addPage(sheetBox, 0, resources, said.join('\n')));
	return document.saveToBuffer('').asUint8Array().slice();
}

/** The same page as a scanner would give it, 200 dots an inch. */
function drawn(lines: readonly string[]): mupdf.Pixmap {
	const scale = 200 / 72;
	return new mupdf.PDFDocument(typed(lines))
		.loadPage(0)
		.toPixmap([scale, 0, 0, scale, 0, 0], mupdf.ColorSpace.DeviceGray);
}
