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

// «PAGE \\* MERGEFORMAT»: what a field computes, seen by nobody
const fieldCode = 'w:instrText';

/** A source as another program reads it. */
export interface OtherReading {
	readonly text: string;
	/** Numbers of pages that were taken out of it. */
	readonly pageNumbers: number;
}

/**
 * The words of a source as another program finds them: `pdftotext` (poppler) for a PDF, the XML of DOCX and ODT; null for
 * anything else and for a PDF without text; `no program` where this machine has no `pdftotext`.
 */
export async function independentText(path: string): Promise<OtherReading | 'no program' | null> {
	switch (extname(path).toLowerCase()) {
		case '.pdf':
			return pdfText(path);
		case '.docx':
		case '.odt':
			return { text: officeText(await readFile(path)), pageNumbers: 0 };
		default:
			return null;
	}
}

async function pdfText(path: string): Promise<OtherReading | 'no program' | null> {
	try {
		const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', path, '-'], { maxBuffer: mostText });
		return stdout.trim() === '' ? null : withoutPageNumbers(stdout);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no program' : null;
	}
}

/**
 * A page's number that is alone on its first or last line is no word of a letter, and is not read.
 *
 * @example
 * withoutPageNumbers('Рада\f2\nповідомляє') // { text: 'Рада\nповідомляє', pageNumbers: 1 }
 */
export function withoutPageNumbers(text: string): OtherReading {
	let pageNumbers = 0;
	const pages = text.split('\f').map((page, at) => {
		const lines = page.split('\n');
		const filled = lines.flatMap((line, place) => (line.trim() === '' ? [] : place));
		const edges = new Set([filled[0], filled.at(-1)]);
		const kept = lines.filter((line, place) => !edges.has(place) || line.trim() !== String(at + 1));
		pageNumbers += lines.length - kept.length;
		return kept.join('\n');
	});
	return { text: pages.join('\n'), pageNumbers };
}

function officeText(bytes: Uint8Array): string {
	const parts = unzipSync(bytes, { filter: ({ name }) => textParts.test(name) });
	return Object.values(parts)
		.map((part) => {
			let text = '';
			const parser = new SaxesParser();
			let within = '';
			parser.on('opentag', ({ name }) => {
				within = name;
			});
			parser.on('text', (said) => {
				if (within !== fieldCode) text += said;
			});
			parser.on('closetag', ({ name }) => {
				within = '';
				if (parting.test(name)) text += '\n';
			});
			parser.write(new TextDecoder().decode(part)).close();
			return text;
		})
		.join('\n');
}
