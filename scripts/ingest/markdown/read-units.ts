import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tableText } from '#archive/letter/block.ts';

/**
 * The citable units of a letter's Markdown as text, in reading order: each paragraph, list item and table, as `unitsOf`
 * gives them of the blocks that the Markdown was made of. Quoted mail is none.
 *
 * @example
 * readUnits('## Додаток\n\n1\\. Так.\n\n- ні\n- теж\n') // ['1. Так.', 'ні', 'теж']
 */
export function readUnits(markdown: string): string[] {
	const units: string[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === 'blockquote') return;
		if (node.type === 'paragraph' || node.type === 'listItem') units.push(textOf(node));
		else if (node.type === 'table')
			units.push(tableText(node.children.map((row) => row.children.map(textOf))));
		else if ('children' in node) node.children.forEach(visit);
	};
	visit(reader.parse(markdown));
	return units;
}

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

function textOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
