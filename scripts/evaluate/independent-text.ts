import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const run = promisify(execFile);
/** Bytes of text; a letter has less than a hundredth. */
const mostText = 64 * 1024 * 1024;
// «word/document.xml», «word/header1.xml», «content.xml»
const textParts = /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml|content\.xml)$/u;
// «w:p», «text:h», «w:tab»: what parts words on the page
const parting = /^(?:w:(?:p|tab|br)|text:(?:p|h|tab|line-break|s))$/u;

/**
 * The words of a source as another program finds them: `pdftotext` (poppler), where this machine has it, for a PDF; the
 * XML of DOCX and ODT; null for anything else.
 */
export async function independentText(path: string): Promise<string | null> {
	switch (extname(path).toLowerCase()) {
		case '.pdf':
			return pdfText(path);
		case '.docx':
		case '.odt':
			return officeText(await readFile(path));
		default:
			return null;
	}
}

async function pdfText(path: string): Promise<string | null> {
	try {
		const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', path, '-'], { maxBuffer: mostText });
		return stdout.trim() === '' ? null : withoutPageNumbers(stdout);
	} catch {
		return null;
	}
}

/**
 * A page's number that stands alone on its first or last line is no word of a letter, and is not read.
 *
 * @example
 * withoutPageNumbers('Рада\f2\nповідомляє') // 'Рада\nповідомляє'
 */
export function withoutPageNumbers(text: string): string {
	return text
		.split('\f')
		.map((page, at) => {
			const lines = page.split('\n');
			const filled = lines.flatMap((line, place) => (line.trim() === '' ? [] : place));
			const edges = new Set([filled[0], filled.at(-1)]);
			return lines.filter((line, place) => !edges.has(place) || line.trim() !== String(at + 1)).join('\n');
		})
		.join('\n');
}

function officeText(bytes: Uint8Array): string {
	const parts = unzipSync(bytes, { filter: ({ name }) => textParts.test(name) });
	return Object.values(parts)
		.map((part) => {
			let text = '';
			const parser = new SaxesParser();
			parser.on('text', (said) => {
				text += said;
			});
			parser.on('closetag', ({ name }) => {
				if (parting.test(name)) text += '\n';
			});
			parser.write(new TextDecoder().decode(part)).close();
			return text;
		})
		.join('\n');
}
