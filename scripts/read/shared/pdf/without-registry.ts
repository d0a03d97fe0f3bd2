import type { mupdf } from './mupdf.ts';

type Registry = Pick<FinalizationRegistry<unknown>, 'register' | 'unregister'>;

const none: Registry = { register: () => undefined, unregister: () => false };

/**
 * Runs `work`, for which the engine's bindings make an object of a class for every character of a page. Each would be
 * noted in a registry of what the garbage collector is to release, which takes as long as to read the characters.
 *
 * @param made the class; whatever `work` is handed of it must be destroyed by hand, and nothing older may be
 */
export function withoutRegistry<T>(made: typeof mupdf.Font, work: () => T): T {
	const bindings: { _finalizer?: Registry } = made as never;
	const before = bindings._finalizer;
	bindings._finalizer = none;
	try {
		return work();
	} finally {
		bindings._finalizer = before;
	}
}
