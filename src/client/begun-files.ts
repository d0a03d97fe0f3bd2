import { unpackIndexFile } from '#archive/search/index-file.ts';
import { indexAddress, manifestName, metaName, type SearchManifest } from '#archive/search/manifest.ts';

declare global {
	/** Files of the index requested before the script that reads them had loaded, by address. */
	var begunFiles: Map<string, Promise<Response>> | undefined;
}

/**
 * Requests the files that every search needs. From disk nothing can be requested, and if a search is already reading, nothing needs
 * to be: on a slow phone the script that starts may run after the one that searches.
 *
 * @param folder address of the built `pagefind/` folder
 * @param year that is asked for, null for all
 */
export function beginReading(folder: URL, year: string | null = null): void {
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
	// Only now is its name known. A reader that has already taken the manifest requests the file itself.
	const list = manifest
		.then((answer) => listsOf(answer, year))
		.then((addresses) => {
			if (!begun.has(manifestAddress)) return;
			for (const address of addresses) begin(address, {}).catch(() => undefined);
		});
	// The reader that takes it will learn of the failure.
	list.catch(() => undefined);
}

/**
 * Addresses of what the search reads first: Pagefind’s list of the newest part that has letters of the year, and what the newest letters
 * change there.
 */
async function listsOf(answer: Response, year: string | null): Promise<string[]> {
	const content = unpackIndexFile(new Uint8Array(await answer.clone().arrayBuffer()));
	const { parts, version }: SearchManifest = JSON.parse(new TextDecoder().decode(content));
	const newest = parts.find(({ years }) => !year || !years || years.includes(year));
	if (!newest) return [];
	const names = [metaName(newest), ...(newest.edits === undefined ? [] : [newest.edits])];
	return names.map((name) => indexAddress(name, newest.version ?? version));
}

/** The requested response, for the first reader that takes it; a file not requested by then is requested by its reader. */
export function takeBegun(address: URL): Promise<Response> | undefined {
	globalThis.begunFiles ??= new Map();
	const begun = globalThis.begunFiles.get(address.href);
	globalThis.begunFiles.delete(address.href);
	return begun;
}
