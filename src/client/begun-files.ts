import { manifestName, wasmName } from '#archive/search/manifest.ts';

declare global {
	/** Files of the index that were asked for before the script that reads them was there, by their addresses. */
	var begunFiles: Map<string, Promise<Response>> | undefined;
}

/**
 * Asks for the files that every search needs. From disk nothing can be asked for, and where a search reads already, nothing has
 * to be: on a slow phone the script that begins may run after the one that searches.
 *
 * @param folder address of the built `pagefind/` folder
 */
export function beginReading(folder: URL): void {
	if (folder.protocol === 'file:' || globalThis.begunFiles) return;
	globalThis.begunFiles = new Map(
		[manifestName, wasmName].map((name) => {
			const { href } = new URL(`${name}.js`, folder);
			const answer = fetch(href, { cache: 'no-cache' });
			// Whoever takes it hears of what fails.
			answer.catch(() => undefined);
			return [href, answer];
		}),
	);
}

/** The answer that was asked for, for the first who takes it; what nobody has asked for then, its reader asks for. */
export function takeBegun(address: URL): Promise<Response> | undefined {
	globalThis.begunFiles ??= new Map();
	const begun = globalThis.begunFiles.get(address.href);
	globalThis.begunFiles.delete(address.href);
	return begun;
}
