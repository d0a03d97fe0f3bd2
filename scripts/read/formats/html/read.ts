import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { DocumentReading } from '../../contract/reading.ts';
import { leaveOutUnseen } from '../../shared/html/leave-out-unseen.ts';
import { readHtmlBlocks } from '../../shared/html/read-blocks.ts';
import { documentOf } from '../../shared/office/document-of.ts';
import { decodeHtml } from './decode-html.ts';
import { mainContent } from './main-content.ts';
import { prune } from './prune.ts';

/** For the words of a page; the rest is scripts and pictures in data URLs. */
const maximumBytes = 16 * 1024 * 1024;
/** Elements inside elements; browsers stop at 512. */
const maximumDepth = 400;

/**
 * Reads the main content of a web page.
 *
 * @throws Refusal if it is beyond a limit, or in no encoding that browsers know.
 */
export function readHtml(bytes: Uint8Array): DocumentReading {
	if (bytes.length > maximumBytes) {
		throw new Refusal(
			'too-large',
			'The page is larger than 16 MB, which is more than a letter’s words take. Print the letter to PDF and ingest that.',
		);
	}
	const source = decodeHtml(bytes);
	if (source === null) {
		throw new Refusal(
			'unreadable-encoding',
			'The page is not in an encoding that browsers know. Open it in a browser, print it to PDF and ingest that.',
		);
	}
	const found = { changes: false, unclearStyles: false };
	return documentOf(contentOf(source, found), found);
}

function contentOf(source: string, found: { changes: boolean; unclearStyles: boolean }) {
	const page = parse(source);
	if (page === null || isTooDeep(page)) {
		throw new Refusal(
			'too-deep',
			`The page nests its elements deeper than ${maximumDepth} levels, which no editor does. Print it to PDF and ingest that.`,
		);
	}
	found.unclearStyles = leaveOutUnseen(page);
	return readHtmlBlocks(mainContent(prune(page)), found);
}

/** Null if the elements are nested so deep that the parser's own tree cannot be built. */
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
