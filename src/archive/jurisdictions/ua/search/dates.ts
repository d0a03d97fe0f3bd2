import type { DateForms } from '../../../search/search-language.ts';

/** Dates as people type them. */
export const dates: DateForms = {
	// «3», «03», «3-го»
	day: /^(\d{1,2})(?:-?го)?$/u,
	// «2018», «2018-го»
	year: /^((?:19|20)\d{2})(?:-?го)?[.,]?$/u,
	// «року», «рік», «р.»
	yearWord: /^р(?:оку|ік|оці|\.)?[.,]?$/iu,
};
