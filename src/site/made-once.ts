import { madeOfContent } from '#store/made-of-content.ts';

/**
 * Makes something of the whole archive when it is first asked for, and never again in a build; in a preview, again once a file of
 * the content has changed (`forgetMade`).
 *
 * @example
 * export const archiveIndex = madeOnce(async () => indexOf(readListed(contentFolder)));
 */
export function madeOnce<Made>(make: () => Made): () => Made {
	return () => {
		const all = madeOfContent();
		if (!all.has(make)) all.set(make, make());
		return all.get(make) as Made;
	};
}
