import type { Element, Nodes, Root } from 'hast';
import { isSafeLink } from '../document/is-safe-link.ts';
import type { TextTree } from '../document/numbered-text.ts';
import type { GateFault } from './content-rules.ts';

/** Between two lists in a row, as Markdown is written (scripts/ingest/markdown). */
const listBreak = /^\s*<!--\s*-->\s*$/;
// «#user-content-fn-1», «#user-content-fnref-1»: Markdown’s own
const footnote = /^#(?:user-content-)?fn(?:ref)?-/;
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

const lostPlace = {
	rule: 'unsafe-link',
	message:
		'A link leads to a place of this text that is not there: places are the ids of its paragraphs (#p3). Give it the id of a paragraph, or take the link away and leave its words.',
} as const;

/** What Markdown is checked with. */
interface Checked {
	/** Of the Markdown in its file. */
	readonly firstLine: number;
	/** Ids that a link may lead to. */
	readonly places: readonly string[];
}

/** What is wrong with the Markdown below the front matter of a file. */
export function markdownFaults(
	path: string,
	{ root }: TextTree,
	{ firstLine, places }: Checked,
): GateFault[] {
	return faultsIn(root, new Set(places)).map(({ rule, message, line }) => ({
		rule,
		subject: line === null ? path : `${path}:${line + firstLine - 1}`,
		message,
	}));
}

interface Found extends Pick<GateFault, 'rule' | 'message'> {
	readonly line: number | null;
}

function faultsIn(node: Root | Element, places: ReadonlySet<string>): Found[] {
	return node.children.flatMap((child): Found[] => {
		const found = faultOf(child, places);
		const line = child.position?.start.line ?? null;
		const below = child.type === 'element' ? faultsIn(child, places) : [];
		return found ? [{ ...found, line }, ...below] : below;
	});
}

function faultOf(node: Nodes, places: ReadonlySet<string>): Pick<GateFault, 'rule' | 'message'> | null {
	if (node.type === 'raw') return listBreak.test(node.value) ? null : rawHtml;
	if (node.type !== 'element') return null;
	if (node.tagName === 'img') return picture;
	const { href } = node.properties;
	if (typeof href !== 'string') return null;
	if (!isSafeLink(href)) return link;
	const isLost = href.startsWith('#') && !places.has(href.slice(1)) && !footnote.test(href);
	return isLost ? lostPlace : null;
}
