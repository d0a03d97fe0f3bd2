import type { PagefindHitData, PagefindPart } from './pagefind-api.ts';

/**
 * The parts of a letter that match: paragraphs, those with most hits first, then what stands above the text (letterhead,
 * addressee, heading) and has no anchor.
 */
export function matchingParts({ sub_results: parts }: Pick<PagefindHitData, 'sub_results'>): PagefindPart[] {
	const weight = ({ anchor, locations }: PagefindPart) => (anchor ? 1000 : 0) + new Set(locations).size;
	return [...parts].sort((a, b) => weight(b) - weight(a));
}

/** The part that matches best; undefined where only the title or other data do. */
export function bestPart(data: Pick<PagefindHitData, 'sub_results'>): PagefindPart | undefined {
	return matchingParts(data)[0];
}
