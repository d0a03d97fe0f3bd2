import type { List, Parents, RootContent } from 'mdast';
import type { Info, State, Unsafe } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '#archive/letter/block.ts';
import { bulletOf, toMdast } from './to-mdast.ts';

/** What the libraries leave unescaped although renderers read it as markup, each with the text that revealed it. */
const unsafe: Unsafe[] = [
	// «www.*»: inside an address the escape before * would show
	{ character: '.', before: '[Ww]', inConstruct: 'phrasing' },
	// «+++», some text, «+++»: TOML front matter
	{ atBreak: true, character: '+', after: '\\+' },
	// «<<<<<<< », «||||||| »: conflict markers, which the build refuses
	{ atBreak: true, character: '<', after: '<{6}' },
	{ atBreak: true, character: '|', after: '\\|{6}' },
];

const writer = unified()
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { handlers: { list: writeList }, join: [partLists], unsafe, listItemIndent: 'one' })
	.freeze();

/**
 * Writes a letter's blocks as Markdown that renders as exactly what the letter says: every character that CommonMark, GFM or
 * HTML would read as markup is escaped.
 *
 * @example
 * toMarkdown([{ type: 'paragraph', text: '1. *Пункт* <b>' }]) // '1\\. \\*Пункт\\* \\<b>\n'
 */
export function toMarkdown(blocks: readonly Block[]): string {
	return writer.stringify(toMdast(blocks));
}

/** The library would choose the list markers itself; this keeps those of the letter. */
function writeList(node: List, _: Parents | undefined, state: State, info: Info): string {
	const exit = state.enter('list');
	const outer = state.bulletCurrent;
	state.bulletCurrent = bulletOf(node);
	const value = state.containerFlow(node, info);
	state.bulletCurrent = outer;
	exit();
	return value;
}

/** Two consecutive lists with the same marker would merge into one; `false` puts an empty comment between them. */
function partLists(left: RootContent, right: RootContent): false | undefined {
	return left.type === 'list' && right.type === 'list' && bulletOf(left) === bulletOf(right)
		? false
		: undefined;
}
