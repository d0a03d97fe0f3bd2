import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { cellSeparator, quoteSeparator } from '#archive/letter/separators.ts';
import { isHidden, propertyOf } from '../html/elements.ts';
import { leaveOutUnseen } from '../html/leave-out-unseen.ts';
import { readHtmlBlocks } from '../html/read-blocks.ts';
import { writeLines } from '../office/write-lines.ts';
import { quotedFromHere } from './quotes/quoted-from-here.ts';

/** A mail's HTML as text, and which inline pictures it shows. */
export interface HtmlBody {
	/** Lines of quoted mail begin with «> »; Outlook's mark of a reply is a line `quotedFromHere`. */
	readonly text: string;
	/** Content-IDs of the pictures. */
	readonly pictures: ReadonlySet<string>;
}

/** Elements inside elements; browsers stop at 512. */
const deepest = 400;
/** Noncharacters, which no text holds. */
const opening = '\uFDDA';
const closing = '\uFDDB';
const eachMark = new RegExp(`[${opening}${closing}]`, 'g');
const marks = new RegExp(`[${opening}-${quotedFromHere}${quoteSeparator}\u001E${cellSeparator}]`, 'g');

/** Gmail, Thunderbird, Apple Mail, Protonmail, Zimbra. */
const quoteClasses: ReadonlySet<string> = new Set(['gmail_quote', 'protonmail_quote', 'cite']);
/** Outlook on the web and on telephones; what they quote follows without an element of its own. */
const replyIds: ReadonlySet<string> = new Set([
	'divRplyFwdMsg',
	'appendonsend',
	'mail-editor-reference-message-container',
]);
const replyClasses: ReadonlySet<string> = new Set(['yahoo_quoted', 'OutlookMessageHeader']);

/**
 * Turns the HTML of a mail into text. Nothing is loaded or run; what a reader does not see is left out.
 *
 * @example
 * readHtmlBody('<p>Так.</p><blockquote type="cite">Чи є?</blockquote>').text // 'Так.\n\n> Чи є?'
 */
export function readHtmlBody(html: string): HtmlBody {
	const pictures = new Set<string>();
	try {
		const tree = unified().use(rehypeParse).parse(html);
		leaveOutUnseen(tree);
		prepare(tree, pictures, 0);
		const lines = writeLines(readHtmlBlocks(tree, { changes: false }));
		return { text: withQuoteMarks(lines), pictures };
	} catch (error) {
		// The parser recurses into elements, thousands of which only a hostile mail nests.
		if (!(error instanceof RangeError)) throw error;
		return { text: withoutTags(html), pictures };
	}
}

/** Drops what is not shown and puts marks around quoted mail. */
function prepare(node: Root | Element, pictures: Set<string>, depth: number): void {
	if (depth > deepest) throw new RangeError('HTML nested too deep');
	const children: RootContent[] = [];
	for (const child of node.children) {
		if (child.type !== 'element') {
			if (child.type === 'text') children.push({ ...child, value: child.value.replace(marks, '') });
			continue;
		}
		const source = child.tagName === 'img' ? propertyOf(child, 'src') : '';
		if (source.startsWith('cid:')) pictures.add(decodeId(source.slice(4)));
		if (isHidden(child)) continue;
		prepare(child, pictures, depth + 1);
		if (isQuote(child)) children.push(markLine(opening), child, markLine(closing));
		else if (isReplyMark(child)) children.push(markLine(quotedFromHere), child);
		else children.push(child);
	}
	node.children = children as ElementContent[];
}

function isQuote(element: Element): boolean {
	if (element.tagName !== 'blockquote') return false;
	return propertyOf(element, 'type') === 'cite' || classesOf(element).some((name) => quoteClasses.has(name));
}

function isReplyMark(element: Element): boolean {
	if (element.tagName !== 'div') return false;
	return replyIds.has(propertyOf(element, 'id')) || classesOf(element).some((name) => replyClasses.has(name));
}

function classesOf(element: Element): string[] {
	return propertyOf(element, 'className').split(' ');
}

function markLine(mark: string): Element {
	return { type: 'element', tagName: 'div', properties: {}, children: [{ type: 'text', value: mark }] };
}

/** A blank line parts quoted from own words. */
function withQuoteMarks(text: string): string {
	const lines: string[] = [];
	let depth = 0;
	for (const line of text.split('\n')) {
		const bare = line.trim();
		if (bare === opening || bare === closing) {
			while (isBlank(lines.at(-1))) lines.pop();
			depth = Math.max(0, depth + (bare === opening ? 1 : -1));
			lines.push('');
		} else if (bare !== '' || !isBlank(lines.at(-1))) {
			lines.push(`${'> '.repeat(Math.min(depth, 20))}${line.replace(eachMark, '')}`.trimEnd());
		}
	}
	return lines.join('\n').trim();
}

function isBlank(line: string | undefined): boolean {
	return line !== undefined && /^[> ]*$/.test(line);
}

function withoutTags(html: string): string {
	const [first = '', ...pieces] = html.replace(marks, '').split('<');
	return [first, ...pieces.map((piece) => piece.slice(piece.indexOf('>') + 1))].join(' ');
}

function decodeId(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
