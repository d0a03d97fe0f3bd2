import type { Nodes } from 'hast';
import type { Dossier } from '#archive/dossiers/dossier.ts';
import { readDossierText } from '#store/document/dossier-text.ts';

/** Cells of a row stay in one text, for a name may be in two. */
const wholes: ReadonlySet<string> = new Set(['p', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

/**
 * The words that a page of the publisher’s own says for itself, a text a block; what it quotes is in a letter, where it
 * is looked at with what stands around.
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
