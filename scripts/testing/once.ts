/**
 * What tests share and none changes, made by the first that asks: of a promise, all get the same one.
 *
 * @example
 * const index = once(() => buildSearchIndex(dir));
 */
export function once<Made>(make: () => Made): () => Made {
	let made: { readonly value: Made } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
