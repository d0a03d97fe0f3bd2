import { hashInLetters } from './offline-index.ts';

/** Headers of a kept file that say when it was kept (ISO 8601) and what its hash is. */
const [KEPT_AT, HASH] = ['x-kept-at', 'x-hash'];

/** The stores of one archive. Archives under different paths of a host share its storage: each touches only its own. */
export interface Stores {
	/** Names of this archive’s stores, in lookup order. */
	readonly names: () => Promise<string[]>;
	readonly name: (kind: StoreKind, version: string) => string;
	/** The archive’s copy of a file, wherever it is kept. */
	readonly find: (path: string) => Promise<Response | undefined>;
	/** The file at an address, as a path from the archive’s root; null if it is outside. */
	readonly pathOf: (address: string) => string | null;
	readonly addressOf: (path: string) => string;
}

/** Visited files come first, because they are the newest; then what every page needs; then the whole archive. */
const kinds = ['visited', 'shell', 'whole'] as const;

/** What a store contains. */
export type StoreKind = (typeof kinds)[number];

/** Example: the end of `feed.xml`; hosts answer `letters` with `letters.html`. */
const documentEnding = /\.\w+$/;

/**
 * The stores of the archive with this root.
 *
 * @param root address with `/` at its end
 * @example
 * storesOf(new URL('https://example.org/archive/')).pathOf('https://example.org/archive/letters') // 'letters.html'
 */
export function storesOf(root: URL): Stores {
	const prefix = `vidpovid ${root.pathname} `;
	const rank = (name: string) => kinds.findIndex((kind) => name.startsWith(`${prefix}${kind} `));
	const names = async () =>
		(await caches.keys())
			.filter((name) => rank(name) >= 0)
			// Newest first among those of a kind.
			.reverse()
			.sort((a, b) => rank(a) - rank(b));
	const addressOf = (path: string) => new URL(path.split('/').map(encodeURIComponent).join('/'), root).href;
	return {
		names,
		name: (kind, version) => `${prefix}${kind} ${version}`,
		addressOf,
		find: async (path) => {
			for (const name of await names()) {
				const kept = await (await caches.open(name)).match(addressOf(path), { ignoreVary: true });
				if (kept) return kept;
			}
			return undefined;
		},
		pathOf: (address) => {
			const { origin, pathname } = new URL(address);
			if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
			const path = decodeURIComponent(pathname.slice(root.pathname.length));
			if (path === '' || path.endsWith('/')) return `${path}index.html`;
			return documentEnding.test(path) ? path : `${path}.html`;
		},
	};
}

/**
 * Fetches a file bypassing all caches, and checks that it is the one listed by the build.
 *
 * @throws Error if it is not: a new build is being published, or the host changes files
 */
export async function fetchExactly(address: string, hash: string, signal?: AbortSignal): Promise<Response> {
	const response = await fetch(address, { cache: 'no-store', signal: signal ?? null });
	const kept = await keepable(response);
	if (!response.ok || hashOf(kept) !== hash) throw new Error(`${address} is not the file of this build`);
	return kept;
}

/** A response as it is kept: with the time and its hash, without the host's headers. */
export async function keepable(response: Response): Promise<Response> {
	const body = await response.blob();
	const sha256 = await crypto.subtle.digest('SHA-256', await body.arrayBuffer());
	return new Response(body, {
		headers: {
			'content-type': response.headers.get('content-type') ?? 'application/octet-stream',
			[KEPT_AT]: new Date().toISOString(),
			[HASH]: hashInLetters(new Uint8Array(sha256)),
		},
	});
}

/** When a kept file was kept, ISO 8601. */
export function keptAt(kept: Response): string {
	return kept.headers.get(KEPT_AT) ?? '';
}

/** The hash of a kept file. */
export function hashOf(kept: Response): string | null {
	return kept.headers.get(HASH);
}

/** Whether a response is a page. */
export function isHtml(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').startsWith('text/html');
}
