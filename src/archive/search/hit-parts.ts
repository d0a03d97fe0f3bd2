import type { PagefindHitData, PagefindPart } from './pagefind-api.ts';

/** Example: `p12`; attachments, signature and the like have ids of other kinds, so that they belong to no paragraph. */
const paragraph = /^p\d+$/;

/** The id of the paragraph that a part is; null for what is above, below or beside the text. */
export function paragraphOf({ anchor }: PagefindPart): string | null {
	return anchor && paragraph.test(anchor.id) ? anchor.id : null;
}

/**
 * The parts of a letter that match, those with most hits first: paragraphs, or where none does, what stands around the text
 * (letterhead, addressee, heading, signature).
 */
export function matchingParts({ sub_results: parts }: Pick<PagefindHitData, 'sub_results'>): PagefindPart[] {
	const paragraphs = parts.filter((part) => paragraphOf(part) !== null);
	const weight = ({ locations }: PagefindPart) => new Set(locations).size;
	return (paragraphs.length > 0 ? paragraphs : [...parts]).sort((a, b) => weight(b) - weight(a));
}

/** The part that matches best; undefined if only the title or other data do. */
export function bestPart(data: Pick<PagefindHitData, 'sub_results'>): PagefindPart | undefined {
	return matchingParts(data)[0];
}
