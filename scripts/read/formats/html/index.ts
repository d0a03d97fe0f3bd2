import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Format, UnreadableSource } from '../../contract/format.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { decodeHtml } from './decode-html.ts';
import { mainContent } from './main-content.ts';
import { prune } from './prune.ts';
import { readHtmlBlocks } from '../../shared/html/read-blocks.ts';

/** Web pages, saved from a site or written by an office program. */
export const html: Format = {
	name: 'html',
	extensions: ['.html', '.htm', '.xhtml'],
	mediaTypes: ['text/html', 'application/xhtml+xml'],
	reconstructible: true,
	recognises: (bytes) => opening.test(beginning(bytes)),
	async read(bytes) {
		if (bytes.length > maximumBytes) {
			throw new UnreadableSource(
				'too-large',
				'The page is larger than 16 MB, which is more than a letter’s words take. Print the letter to PDF and ingest that.',
			);
		}
		const source = decodeHtml(bytes);
		if (source === null) {
			throw new UnreadableSource(
				'unreadable-encoding',
				'The page is not in an encoding that browsers know. Open it in a browser, print it to PDF and ingest that.',
			);
		}
		const found = { changes: false };
		return documentOf(contentOf(source, found), found);
	},
};

/** The words of a page: scripts and pictures in data addresses make the rest. */
const maximumBytes = 16 * 1024 * 1024;
/** Elements inside elements; browsers stop at 512. */
const maximumDepth = 400;

function contentOf(source: string, found: { changes: boolean }) {
	const page = parse(source);
	if (page === null || isTooDeep(page)) {
		throw new UnreadableSource(
			'too-deep',
			`The page nests its elements deeper than ${maximumDepth} levels, which no editor does. Print it to PDF and ingest that.`,
		);
	}
	return readHtmlBlocks(mainContent(prune(page)), found);
}

/** Null where the elements are nested so deep that the parser's own tree cannot be built. */
function parse(source: string) {
	try {
		return unified().use(rehypeParse).parse(source);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function isTooDeep(page: Nodes): boolean {
	let level: Nodes[] = [page];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > maximumDepth) return true;
		level = level.flatMap((node) => ('children' in node ? node.children : []));
	}
	return false;
}

/** The first characters in any encoding that has ASCII, with or without UTF-16's zeros. */
function beginning(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes.subarray(0, 1024)).replace(noise, '');
}

// ﻿<!-- saved from url=… --><!DOCTYPE html>, <html lang="uk">, <?xml version="1.0"?><html
const opening = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)[\s>]/iu;
const noise = /[\0\u00EF\u00BB\u00BF\u00FE\u00FF]/gu;
