import { unpackIndexFile } from '#archive/search/index-file.ts';
import {
	indexAddress,
	manifestName,
	metaName,
	type SearchManifest,
	wasmName,
} from '#archive/search/manifest.ts';

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
	const begun = new Map<string, Promise<Response>>();
	globalThis.begunFiles = begun;
	const begin = (address: string, how: RequestInit) => {
		const { href } = new URL(address, folder);
		const answer = fetch(href, how);
		begun.set(href, answer);
		return answer;
	};
	const manifest = begin(indexAddress(manifestName), { cache: 'no-cache' });
	const { href: manifestAddress } = new URL(indexAddress(manifestName), folder);
	// Its name is known then. Whoever has taken the manifest before asks for it himself.
	const list = manifest.then(listOf).then((address) => {
		if (address !== null && begun.has(manifestAddress)) begin(address, {}).catch(() => undefined);
	});
	const program = begin(indexAddress(wasmName), { cache: 'no-cache' });
	// Whoever takes it hears of what fails.
	for (const asked of [list, program]) asked.catch(() => undefined);
}

/** Address of Pagefind's list, which every search in an index of one part reads; null where there are several. */
async function listOf(answer: Response): Promise<string | null> {
	const content = unpackIndexFile(new Uint8Array(await answer.clone().arrayBuffer()));
	const { parts, version }: SearchManifest = JSON.parse(new TextDecoder().decode(content));
	const [only, ...others] = parts;
	return only && others.length === 0 ? indexAddress(metaName(only), version) : null;
}

/** The answer that was asked for, for the first who takes it; what nobody has asked for then, its reader asks for. */
export function takeBegun(address: URL): Promise<Response> | undefined {
	globalThis.begunFiles ??= new Map();
	const begun = globalThis.begunFiles.get(address.href);
	globalThis.begunFiles.delete(address.href);
	return begun;
}
