import type { Nodes } from 'hast';
import type { Dossier } from '#archive/dossiers/dossier.ts';
import { readDossierText } from '#store/document/dossier-text.ts';

/** Cells of a row stay in one text, because a name may be in two of them. */
const wholes: ReadonlySet<string> = new Set(['p', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

/**
 * The words of one of the publisher’s own pages, one text per block, without quotations: these are in a letter, where they
 * are checked in context.
 *
 * @example
 * dossierWords({ title: 'Парки', body: 'Сім.\n\n::quote[Так]{letter="a"}' }) // ['Парки', 'Сім.']
 */
export function dossierWords({
	title,
	description = '',
	body,
}: Pick<Dossier, 'title' | 'description' | 'body'>): string[] {
	const { root } = readDossierText(body);
	return [title, description, ...blocksIn(root)].filter((text) => text.trim() !== '');
}

function blocksIn(node: Nodes): string[] {
	if (node.type === 'element' && wholes.has(node.tagName)) return [wordsOf(node)];
	if (node.type === 'text') return [node.value];
	return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

function wordsOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'raw') return node.value;
	if (!('children' in node)) return '';
	const isBlock = node.type === 'element' && (node.tagName === 'li' || node.tagName === 'tr');
	return node.children.map(wordsOf).join(isBlock ? ' ' : '');
}
