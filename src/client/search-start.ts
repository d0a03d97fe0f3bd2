import { beginReading } from './begun-files.ts';

/*
 * The first script of the search page: it is small and comes before the others. Where the page opens with a query, what every
 * search reads is asked for now, for on a slow line each question waits for its answer.
 */
const { root } = document.currentScript?.dataset ?? {};
if (root !== undefined && location.search !== '') beginReading(new URL(`${root}pagefind/`, location.href));
