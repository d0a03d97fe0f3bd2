import { beginReading } from './begun-files.ts';

/** Example: the first of `«доступ»`: words in a row. */
const quote = /[«“„"]/;

/*
 * The first script of the search page: it stands in the page, for on a slow connection every round trip counts. If the page opens with
 * a query, the files that its search reads first are requested now, while the page’s other scripts are on their way.
 */
const { root } = document.currentScript?.dataset ?? {};
if (root !== undefined && location.search !== '') {
	const { q = '', year = null, ...others } = Object.fromEntries(new URLSearchParams(location.search));
	beginReading(new URL(`${root}pagefind/`, location.href), { text: q, year });
	// The first hits of words alone are found without Pagefind’s program.
	if (quote.test(q) || year || Object.values(others).some(Boolean)) preload(`${root}pagefind/pagefind.js`);
}

function preload(script: string): void {
	const link = document.createElement('link');
	link.rel = 'preload';
	link.as = 'script';
	link.href = script;
	document.head.append(link);
}
