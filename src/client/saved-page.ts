import { startSaved } from './saved/saved-searches.ts';

/* Loaded by the search page if a search is followed. */
const page = document.querySelector<HTMLElement>('[data-search]');
if (page) startSaved(page);
