import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Astro keeps of the letters' pages that it has rendered (`experimental.incrementalBuild`), as far as it is read here. */
interface Rendered {
	readonly version: number;
	readonly configHash: string;
	readonly lockfileHash: string;
	readonly routes: Readonly<Record<string, RenderedRoute>>;
}
interface RenderedRoute {
	/** Of the code of its pages. */
	readonly dependencyHash: string;
	readonly paths: Readonly<Record<string, RenderedPath>>;
}
interface RenderedPath {
	/** `letterPageKey`. */
	readonly cacheKey: string;
	readonly outputFile: string;
}

/** Its list, and the folder of the pages, in a cache. */
const list = 'incremental-build.json';
const pages = 'dist';

/**
 * The pages that a build has rendered or reused and keeps in its cache: each with everything that decides whether a build reuses it;
 * empty if there are none.
 */
export function renderedPages(cache: string): Map<string, string> {
	const { version, configHash, lockfileHash, routes } = readRendered(cache) ?? { routes: {} };
	return new Map(
		Object.values(routes).flatMap(({ dependencyHash, paths }) =>
			Object.entries(paths).map(([path, { cacheKey }]) => [
				path,
				JSON.stringify([version, configHash, lockfileHash, dependencyHash, cacheKey]),
			]),
		),
	);
}

/**
 * Brings pages of other caches into one, so that its next build finds them. What other code has rendered is left out;
 * where a page is in several, the last counts.
 */
export function joinRendered(others: readonly string[], cache: string): void {
	const found = [cache, ...others].flatMap((folder) => {
		const rendered = readRendered(folder);
		return rendered ? [{ folder, rendered }] : [];
	});
	const last = found.at(-1)?.rendered;
	if (!last) return;
	const routes = new Map<string, { dependencyHash: string; paths: Record<string, RenderedPath> }>(
		Object.entries(last.routes).map(([route, { dependencyHash }]) => [route, { dependencyHash, paths: {} }]),
	);
	// Until it is written anew: a list that is older than a page beside it would have that page taken for another.
	rmSync(join(cache, list), { force: true });
	for (const { folder, rendered } of found.filter((each) => isByTheSame(each.rendered, last))) {
		for (const [route, { dependencyHash, paths }] of Object.entries(rendered.routes)) {
			const into = routes.get(route);
			if (into?.dependencyHash !== dependencyHash) continue;
			Object.assign(into.paths, paths);
			if (folder === cache) continue;
			for (const { outputFile } of Object.values(paths)) copyPage(outputFile, folder, cache);
		}
	}
	writeFileSync(join(cache, list), JSON.stringify({ ...last, routes: Object.fromEntries(routes) }));
}

function copyPage(file: string, from: string, to: string): void {
	const source = join(from, pages, file);
	const target = join(to, pages, file);
	mkdirSync(dirname(target), { recursive: true });
	// A page that is not there is rendered again.
	if (existsSync(source)) copyFileSync(source, target);
	else rmSync(target, { force: true });
}

function isByTheSame(one: Rendered, other: Rendered): boolean {
	return (
		one.version === other.version &&
		one.configHash === other.configHash &&
		one.lockfileHash === other.lockfileHash
	);
}

/** Null where there is none that can be read. */
function readRendered(cache: string): Rendered | null {
	try {
		return JSON.parse(readFileSync(join(cache, list), 'utf8'));
	} catch {
		return null;
	}
}
