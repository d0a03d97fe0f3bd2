import { strToU8, zipSync } from 'fflate';
import {
	head,
	type InventedBlock,
	type InventedText,
	opening,
	type Run,
	signature,
} from './invented-letter.ts';

const space = ['office', 'text', 'table', 'style']
	.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join(' ');
const styles = `<office:automatic-styles><style:style style:name="plain" style:family="text"/><style:style style:name="strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="em" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles>`;
const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const type = 'application/vnd.oasis.opendocument.text';
const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** An invented letter as an ODT, with spans, lists, joined cells and notes as LibreOffice writes them. */
export function odtOf({ blocks }: InventedText): Uint8Array {
	let notes = 0;
	const body = blocks.map((block) => blockOf(block, () => (notes += 1))).join('');
	const lines = [...head, opening].map(p).join('');
	const content = `<office:document-content ${space} ${fo}>${styles}<office:body><office:text>${lines}${body}${p(signature.join('<text:tab/><text:tab/>'))}</office:text></office:body></office:document-content>`;
	return zipSync({
		mimetype: [strToU8(type), { level: 0 }],
		'content.xml': strToU8(content),
		'META-INF/manifest.xml': strToU8(manifest),
	});
}

function blockOf(block: InventedBlock, nextNote: () => number): string {
	switch (block.kind) {
		case 'heading':
			return `<text:h text:outline-level="2">${block.words.join(' ')}</text:h>`;
		case 'list': {
			const item = (words: readonly string[], inner: string) =>
				`<text:list-item>${p(words.join(' '))}${inner}</text:list-item>`;
			const items = block.items.map(({ words, inner }) => {
				const deeper = inner.map((one) => item(one, '')).join('');
				return item(words, deeper && `<text:list>${deeper}</text:list>`);
			});
			return `<text:list>${items.join('')}</text:list>`;
		}
		case 'table': {
			const rows = block.rows.map((row) =>
				row
					.map(
						({ words, columns }) =>
							`<table:table-cell table:number-columns-spanned="${columns}">${p(words.join(' '))}</table:table-cell>${'<table:covered-table-cell/>'.repeat(columns - 1)}`,
					)
					.join(''),
			);
			return `<table:table><table:table-column table:number-columns-repeated="3"/>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;
		}
		case 'paragraph': {
			if (block.note.length === 0) return p(block.runs.map(runOf).join(' '));
			const note = nextNote();
			const sign = `<text:note text:id="n${note}" text:note-class="footnote"><text:note-citation>${note}</text:note-citation><text:note-body>${p(block.note.join(' '))}</text:note-body></text:note>`;
			return p(block.runs.map(runOf).join(' ') + sign);
		}
	}
}

function p(content: string): string {
	return `<text:p>${content}</text:p>`;
}

function runOf({ words, look }: Run): string {
	return `<text:span text:style-name="${look}">${words.join(' ')}</text:span>`;
}
