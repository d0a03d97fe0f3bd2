import { lineBreaksOf, madeBreak } from './line-breaks.ts';

/** Elements that do not part words: a value may stand across them. */
const inline: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tspan tt u var wbr'.split(
		' ',
	),
);
/** Examples: `<b>` `</td>` `<a href="…">`, the name caught; sticky, for a tag whose place is known. */
const tagName = /<\/?([a-z][\w:-]*)/iy;
const comment = '<!--';
const endOfComment = '-->';
/** Example: `<meta content="… хворіє …">`, but not `</p>`: no value is without a figure, «@», a Cyrillic word or a profile's address. */
const mayTell = /[@\d\u0400-\u04FF]|\.(?:me|com)\b/;

/**
 * A text without its tags, and its tags without the text, each with the line breaks of both. A tag inside a word leaves
 * nothing behind, another a made break. It is written by hand, for a regular expression takes thrice the time.
 *
 * @example
 * tagsApart('<p title="25">iv<b>an</b></p><p>') // ['\rivan\r\r', '<p title="25">\r']
 */
export function tagsApart(text: string): [words: string, tags: string] {
	let words = '';
	let tags = '';
	let at = 0;
	let close = -1;
	let lastIsLinkEnd = false;
	const lastCommentEnd = text.lastIndexOf(endOfComment);
	for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', Math.max(at, open + 1))) {
		if (close !== Number.POSITIVE_INFINITY && close < open) close = indexOrInfinity(text, '>', open);
		const isComment = open < lastCommentEnd && text.startsWith(comment, open);
		const name = isComment ? '' : nameOf(text, open);
		const end = isComment ? commentEnd(text, open) : name ? tagEnd(text, open, close) : -1;
		if (end === -1) continue;
		const tag = text.slice(open, end);
		const between = text.slice(at, open);
		const lineBreaks = lineBreaksOf(tag);
		// Two links side by side, as in a row of page numbers, do part words.
		const parts = !isComment && (!inline.has(name) || (lastIsLinkEnd && between === '' && name === 'a'));
		words += between + (lineBreaks || (parts ? madeBreak : ''));
		tags += lineBreaksOf(between) + (mayTell.test(tag) ? tag + madeBreak : lineBreaks);
		lastIsLinkEnd = name === 'a' && text[open + 1] === '/';
		at = end;
	}
	const rest = text.slice(at);
	return [words + rest, tags + lineBreaksOf(rest)];
}

/** Whether an element parts no words. */
export function isInline(name: string): boolean {
	return inline.has(name.toLowerCase());
}

function nameOf(text: string, open: number): string {
	tagName.lastIndex = open;
	return tagName.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Where a tag ends, its sign included; -1 where another begins first, for then it is none («a < b», a script). */
function tagEnd(text: string, open: number, close: number): number {
	const next = text.indexOf('<', open + 1);
	return close === Number.POSITIVE_INFINITY || (next !== -1 && next < close) ? -1 : close + 1;
}

function commentEnd(text: string, open: number): number {
	const end = text.indexOf(endOfComment, open + comment.length);
	return end === -1 ? -1 : end + endOfComment.length;
}

function indexOrInfinity(text: string, sign: string, from: number): number {
	const index = text.indexOf(sign, from);
	return index === -1 ? Number.POSITIVE_INFINITY : index;
}
