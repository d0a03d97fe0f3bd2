import type { SearchLanguage } from '../../../search/search-language.ts';
import { dates } from './dates.ts';
import { letters } from './letters.ts';
import { cyrillicLookAlikes } from './look-alikes.ts';
import { monthNumber } from './months.ts';
import { phones } from './phones.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord } from './stop-words.ts';
import { suggestQueries } from './suggest-queries.ts';

/** Searching in Ukrainian letters. */
export const searchLanguage: SearchLanguage = {
	tag: 'uk',
	indexedAs: 'uk',
	letters,
	stem: stemWord,
	isStopWord,
	monthNumber,
	dates,
	phones,
	mend: cyrillicLookAlikes,
	suggest: suggestQueries,
};
