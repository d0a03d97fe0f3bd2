/** Vite loads this module for the pages of a preview and Node for its integrations: both find the number here. */
const shared = Symbol.for('vidpovid.content-state');

type Holder = typeof globalThis & { [shared]?: number };

/** A number that is another once a file of the content has changed under a preview; within a build it stays. */
export function contentState(): number {
	const holder: Holder = globalThis;
	return holder[shared] ?? 0;
}

/** Says that a file of the content has changed. */
export function contentHasChanged(): void {
	const holder: Holder = globalThis;
	holder[shared] = contentState() + 1;
}
