/** Words of letters' pages, in their language. */
declare module 'archive:letter-words' {
	export const verify: typeof import('../i18n/en.json').verify;
}

/** The language of the letters, as the search needs it. */
declare module 'archive:search-language' {
	export const searchLanguage: import('#archive/search/search-language.ts').SearchLanguage;
}
