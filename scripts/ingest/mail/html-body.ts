import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { cellSeparator, quoteSeparator } from '#archive/letter/separators.ts';
import { quotedFromHere } from './quotes/quoted-from-here.ts';

/** A mail's HTML as text, and which inline pictures it shows. */
export interface HtmlBody {
	/** Lines of quoted mail begin with «> »; Outlook's mark of a reply is a line `quotedFromHere`. */
	readonly text: string;
	/** Content-IDs of the pictures. */
	readonly pictures: ReadonlySet<string>;
}

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
		prepare(tree, pictures, 0);
		return { text: withQuoteMarks(toText(tree)), pictures };
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
		if (isUnseen(child)) continue;
		const source = String(child.properties['src'] ?? '');
		if (source.startsWith('cid:')) pictures.add(decodeId(source.slice(4)));
		prepare(child, pictures, depth + 1);
		if (isQuote(child)) children.push(markLine(opening), child, markLine(closing));
		else if (isReplyMark(child)) children.push(markLine(quotedFromHere), child);
		else children.push(child);
	}
	node.children = children as ElementContent[];
}

function isUnseen({ tagName, properties }: Element): boolean {
	if (unseenTags.has(tagName)) return true;
	return properties['hidden'] === true || hiddenStyle.test(String(properties['style'] ?? ''));
}

function isQuote({ tagName, properties }: Element): boolean {
	if (tagName !== 'blockquote') return false;
	return (
		properties['type'] === 'cite' || namesOf(properties['className']).some((name) => quoteClasses.has(name))
	);
}

function isReplyMark({ tagName, properties }: Element): boolean {
	const id = String(properties['id'] ?? '');
	const classes = namesOf(properties['className']);
	return tagName === 'div' && (replyIds.has(id) || classes.some((name) => replyClasses.has(name)));
}

function namesOf(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String) : [];
}

function markLine(mark: string): Element {
	return { type: 'element', tagName: 'div', properties: {}, children: [{ type: 'text', value: mark }] };
}

function withQuoteMarks(text: string): string {
	const lines: string[] = [];
	let depth = 0;
	for (const line of text.replace(/\u00A0/g, ' ').split('\n')) {
		const bare = line.trim();
		if (bare === opening) depth++;
		else if (bare === closing) depth = Math.max(0, depth - 1);
		else lines.push(`${'> '.repeat(Math.min(depth, 20))}${line}`.trimEnd());
	}
	return lines.join('\n');
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

const deepest = 1_000;
const opening = '\u0002';
const closing = '\u0003';
const marks = new RegExp(`[${opening}${closing}${quoteSeparator}-${cellSeparator}]`, 'g');

const unseenTags: ReadonlySet<string> = new Set([
	'head',
	'script',
	'style',
	'template',
	'noscript',
	'object',
	'svg',
]);
// «display: none», Outlook's «mso-hide:all»
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/** Gmail, Thunderbird, Apple Mail, Protonmail, Zimbra. */
const quoteClasses: ReadonlySet<string> = new Set(['gmail_quote', 'protonmail_quote', 'cite']);
/** Outlook on the web and on telephones; what they quote follows without an element of its own. */
const replyIds: ReadonlySet<string> = new Set([
	'divRplyFwdMsg',
	'appendonsend',
	'mail-editor-reference-message-container',
]);
const replyClasses: ReadonlySet<string> = new Set(['yahoo_quoted', 'OutlookMessageHeader']);
