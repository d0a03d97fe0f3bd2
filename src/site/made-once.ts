import { contentState } from '#store/content-state.ts';

/**
 * Makes something of the whole archive when it is first asked for, and never again in a build; in a preview, again once a file of
 * the content has changed.
 *
 * @example
 * export const archiveIndex = madeOnce(async () => indexOf(readListed(contentFolder)));
 */
export function madeOnce<Made>(make: () => Made): () => Made {
	let made: { readonly state: number; readonly value: Made } | undefined;
	return () => {
		const state = contentState();
		if (made?.state !== state) made = { state, value: make() };
		return made.value;
	};
}
