import { longDay } from '../long-day.ts';
import type { MirrorWords, ReaderBuild } from './reader-build.ts';

/**
 * If a page is not at its own address (but on a disk, or on another host), its footer says so, with the release that
 * the copy contains and a link to the same page of the original. The publisher's own preview is not a copy; its server says so.
 */
export function tellMirror(page: Document, { url, release }: ReaderBuild, words: MirrorWords): void {
	const footer = page.querySelector('.site-footer');
	if (!footer || location.href.startsWith(url) || isPreview()) return;
	const original = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? url;
	const link = page.createElement('a');
	link.href = original;
	link.textContent = decodeURI(original);
	const said =
		location.protocol === 'file:' ? words.fromDisk : words.fromHost.replace('{host}', location.host);
	const [before = '', after = ''] = said.split('{original}');
	const line = page.createElement('p');
	line.className = 'mirror';
	line.append(before, link, after);
	if (release)
		line.append(' ', ...releaseWords(page, release, release.between ? words.between : words.release));
	footer.append(line);
}

/** Whether this is the server of `npm start` or `npm run serve`, showing the folder built here (scripts/serve). */
function isPreview(): boolean {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return visit?.serverTiming?.some(({ name }) => name === 'preview') ?? false;
}

function releaseWords(
	page: Document,
	{ release, date, root }: NonNullable<ReaderBuild['release']>,
	words: string,
): (Node | string)[] {
	const [before = '', after = ''] = words
		.replace('{release}', String(release))
		.replace('{date}', longDay(date, page.documentElement.lang))
		.split('{root}');
	const code = page.createElement('code');
	code.textContent = root;
	return [before, code, after];
}
