import { unpackIndexFile } from '#archive/search/index-file.ts';
import { indexAddress } from '#archive/search/manifest.ts';
import type { PagefindScript, ReadIndexFile } from '#archive/search/open-index.ts';
import { takeBegun } from './begun-files.ts';

declare global {
	/** What files of the index call when loaded as scripts. */
	var indexFile: ((content: string) => void) | undefined;
	/** What `pagefind/pagefind.js` defines. */
	var pagefindScript: PagefindScript | undefined;
}

/**
 * How this page reads the index: with `fetch` from a server, with `<script>` from disk, where browsers allow nothing else.
 *
 * @param folder address of the built `pagefind/` folder
 */
export function indexReader(folder: URL): ReadIndexFile {
	return folder.protocol === 'file:' ? scriptReader(folder) : fetchReader(folder);
}

/** Loads Pagefind's script. */
export async function loadPagefind(folder: URL): Promise<PagefindScript> {
	if (!globalThis.pagefindScript) await loadScript(new URL('pagefind.js', folder));
	if (!globalThis.pagefindScript) throw new Error('pagefind.js is not that of this archive');
	return globalThis.pagefindScript;
}

function fetchReader(folder: URL): ReadIndexFile {
	return async (name, version) => {
		const url = new URL(indexAddress(name, version), folder);
		const response = await (takeBegun(url) ?? fetch(url, version ? {} : { cache: 'no-cache' }));
		if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
		return unpackIndexFile(new Uint8Array(await response.arrayBuffer()));
	};
}

function scriptReader(folder: URL): ReadIndexFile {
	const byCharacter = new Map(
		[...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
			(character, byte) => [character, byte],
		),
	);
	const read = new Map<string, string>();
	globalThis.indexFile = (content) => {
		const script = document.currentScript;
		if (script instanceof HTMLScriptElement) read.set(script.src, content);
	};
	return async (name) => {
		const address = new URL(indexAddress(name), folder);
		await loadScript(address, 'windows-1252');
		const content = read.get(address.href);
		read.delete(address.href);
		if (content === undefined) throw new Error(`${address.pathname} is no file of the search index`);
		return Uint8Array.from([...content], (character) => byCharacter.get(character) ?? 0);
	};
}

async function loadScript(address: URL, charset?: string): Promise<void> {
	const script = document.createElement('script');
	script.src = address.href;
	if (charset) script.setAttribute('charset', charset);
	const loaded = new Promise((resolve, reject) => {
		script.addEventListener('load', resolve);
		script.addEventListener('error', () => reject(new Error(`${address.pathname} cannot be read`)));
	});
	document.head.append(script);
	await loaded.finally(() => script.remove());
}
