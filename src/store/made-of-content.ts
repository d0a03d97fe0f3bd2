/** Vite loads this module for the pages of a preview and Node for its integrations: both find what was made here. */
const shared = Symbol.for('vidpovid.made-of-content');

type Holder = typeof globalThis & { [shared]?: Map<object, unknown> };

/** What was made of the whole content, by whoever made it (`madeOnce`). */
export function madeOfContent(): Map<object, unknown> {
	const holder: Holder = globalThis;
	holder[shared] ??= new Map();
	return holder[shared];
}

/** Forgets what was made: a file of the content has changed, or nobody asks for it any more. */
export function forgetMade(): void {
	const holder: Holder = globalThis;
	holder[shared] = new Map();
}
