import type { Element, Nodes, Root } from 'hast';
import { isSafeLink } from '../document/is-safe-link.ts';
import type { TextTree } from '../document/numbered-text.ts';
import type { GateFault } from './content-rules.ts';

/** Between two lists in a row, as Markdown is written (scripts/ingest/markdown). */
const listBreak = /^\s*<!--\s*-->\s*$/;
const rawHtml = {
	rule: 'raw-html',
	message:
		'HTML stands in the text. A letter’s text is words, lists and tables in Markdown: remove the tags, or write \\< where the letter itself shows a <.',
} as const;
const picture = {
	rule: 'picture-in-text',
	message:
		'The text shows a picture, which no copy of the archive would hold and whose host would learn who reads. Say in words what it shows, and ingest the source itself: images of its pages stand beside the text.',
} as const;
const link = {
	rule: 'unsafe-link',
	message:
		'A link leads elsewhere than http, https, mailto or a place of the same text (#p3): it may run something in a reader’s browser, or leads nowhere from a copy. Write the address in full, or take the link away and leave its words.',
} as const;

/**
 * What is wrong with the Markdown below the front matter of a file.
 *
 * @param firstLine of the Markdown in its file
 */
export function markdownFaults(path: string, { root }: TextTree, firstLine: number): GateFault[] {
	return faultsIn(root).map(({ rule, message, line }) => ({
		rule,
		subject: line === null ? path : `${path}:${line + firstLine - 1}`,
		message,
	}));
}

interface Found extends Pick<GateFault, 'rule' | 'message'> {
	readonly line: number | null;
}

function faultsIn(node: Root | Element): Found[] {
	return node.children.flatMap((child): Found[] => {
		const found = faultOf(child);
		const line = child.position?.start.line ?? null;
		const below = child.type === 'element' ? faultsIn(child) : [];
		return found ? [{ ...found, line }, ...below] : below;
	});
}

function faultOf(node: Nodes): Pick<GateFault, 'rule' | 'message'> | null {
	if (node.type === 'raw') return listBreak.test(node.value) ? null : rawHtml;
	if (node.type !== 'element') return null;
	if (node.tagName === 'img') return picture;
	const { href } = node.properties;
	return typeof href === 'string' && !isSafeLink(href) ? link : null;
}
