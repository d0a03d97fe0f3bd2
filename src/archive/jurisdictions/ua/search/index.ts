import type { SearchLanguage } from '../../../search/search-language.ts';
import { abbreviations } from './abbreviations.ts';
import { codeLetters } from './code-letters.ts';
import { dates } from './dates.ts';
import { letters } from './letters.ts';
import { likeSpelling } from './like-spelling.ts';
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
	codeLetters,
	abbreviations,
	likeSpelling,
	suggest: suggestQueries,
};
