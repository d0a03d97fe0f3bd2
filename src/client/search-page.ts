import { searchLanguage } from 'archive:search-language';
import { startSearch } from './search.ts';

/* The script of the search page. */
const page = document.querySelector<HTMLElement>('[data-search]');
if (page) startSearch(page, searchLanguage);
