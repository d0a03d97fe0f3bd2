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

// « 2 »
const numberAlone = /^\s*\d{1,3}\s*$/u;

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
 * A page's number that is alone on its first or last line is no word of a letter, and is not read; nor is one that counts on
 * from page to page, as in a letter that is attached to another.
 *
 * @example
 * withoutPageNumbers('Рада\f2\nповідомляє') // { text: 'Рада\nповідомляє', pageNumbers: 1 }
 */
export function withoutPageNumbers(text: string): OtherReading {
	const pages = text.split('\f').map((page) => page.split('\n'));
	const edges = pages.map(numbersAtEdges);
	const isPageNumber = (line: number, at: number) => {
		const number = edges[at]?.get(line);
		if (number === undefined) return false;
		const beside = (page: number, step: number) => [...(edges[page]?.values() ?? [])].includes(number + step);
		return number === at + 1 || beside(at - 1, -1) || beside(at + 1, 1);
	};
	const kept = pages.map((lines, at) => lines.filter((_, line) => !isPageNumber(line, at)));
	const count = (all: readonly (readonly string[])[]) => all.reduce((sum, { length }) => sum + length, 0);
	return {
		text: kept.map((lines) => lines.join('\n')).join('\n'),
		pageNumbers: count(pages) - count(kept),
	};
}

/** Numbers alone on the first or the last line of a page that says something, by line. */
function numbersAtEdges(lines: readonly string[]): Map<number, number> {
	const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : at));
	const edges = [filled[0], filled.at(-1)].filter((at) => at !== undefined);
	return new Map(
		edges.flatMap((at) => (numberAlone.test(lines[at] ?? '') ? [[at, Number(lines[at])] as const] : [])),
	);
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
