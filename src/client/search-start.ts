import { beginReading } from './begun-files.ts';

/*
 * The first script of the search page: it is small and comes before the others. If the page opens with a query, the files that every
 * search reads are requested now, because on a slow connection every round trip counts.
 */
const { root } = document.currentScript?.dataset ?? {};
if (root !== undefined && location.search !== '')
	beginReading(new URL(`${root}pagefind/`, location.href), new URLSearchParams(location.search).get('year'));
