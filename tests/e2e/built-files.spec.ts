import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { builtPages, expect, letterPages, test } from './site.ts';
import { testArchive } from './test-archive.ts';

const { dist } = testArchive;

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:standard', 'html-validate:document'],
		rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
	});
	const faults: string[] = [];
	for (const page of builtPages(dist)) {
		const report = await validator.validateString(readFileSync(join(dist, page), 'utf8'));
		for (const { messages } of report.results) {
			faults.push(
				...messages.map(
					({ line, column, ruleId, message }) => `${page}:${line}:${column} ${message} ${ruleId}`,
				),
			);
		}
	}
	expect(faults).toEqual([]);
});

test('every link names a file that is there', () => {
	const faults: string[] = [];
	for (const page of builtPages(dist).filter((file) => file !== '404.html')) {
		const html = readFileSync(join(dist, page), 'utf8');
		for (const [, href = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
			if (/^(?:https?:|mailto:|data:)/.test(href)) continue;
			const [target = '', fragment] = href.replace(/\?.*/, '').split('#');
			const file = resolve(dist, dirname(page), decodeURIComponent(target || basename(page)));
			if (!statSync(file, { throwIfNoEntry: false })?.isFile()) faults.push(`${page}: ${href} is not a file`);
			// The input of the calculator (`#received=…&answered=…`) is not an anchor on its page.
			else if (
				fragment &&
				!fragment.includes('=') &&
				!readFileSync(file, 'utf8').includes(`id="${fragment}"`)
			)
				faults.push(`${page}: ${href} has no such place`);
			if (target.startsWith('/')) faults.push(`${page}: ${href} is not relative`);
		}
	}
	expect(faults).toEqual([]);
});

test('a letter page keeps to its budget: 14 KB of HTML and CSS gzipped, 100 KB of fonts', () => {
	const html = readFileSync(join(testArchive.dist, letterPages.everything), 'utf8');
	const stylesheet = html.match(/rel="stylesheet" href="(?:\.\.\/)*([^"]+)"/)?.[1] ?? '';
	const css = readFileSync(join(testArchive.dist, stylesheet));
	expect(gzipSync(html).length + gzipSync(css).length).toBeLessThanOrEqual(14 * 1024);
	const fonts = [...css.toString().matchAll(/url\(([^)]+\.woff2)\)/g)].map(
		([, file = '']) => statSync(join(testArchive.dist, dirname(stylesheet), file)).size,
	);
	expect(fonts.length).toBe(2);
	expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100 * 1024);
});
