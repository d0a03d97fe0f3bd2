/** Words of letters' pages, in their language. */
declare module 'archive:letter-words' {
	export const citing: typeof import('../i18n/en.json').citing;
	export const language: typeof import('../i18n/en.json').language;
	export const keep: typeof import('../i18n/en.json').keep;
	export const quotation: typeof import('../i18n/en.json').quotation;
	export const report: typeof import('../i18n/en.json').report;
	export const view: typeof import('../i18n/en.json').view;
	export const verify: typeof import('../i18n/en.json').verify;
}

/** English names of what letters’ pages name: by the name on the page (values in braces), and of subjects by their ids. */
declare module 'archive:english-names' {
	export const names: Readonly<Record<string, string>>;
	export const subjects: Readonly<Record<string, string>>;
}

/** How long the country’s bodies have to answer; null if no law says. */
declare module 'archive:reply-rules' {
	export const replyRules: import('#archive/reply-time/reply-rules.ts').ReplyRules | null;
}

/** The first script of the search page, which stands in it (src/client/search-start.ts). */
declare module 'archive:search-start' {
	export const searchStart: string;
}

/** The language of the letters, as the search needs it. */
declare module 'archive:search-language' {
	export const searchLanguage: import('#archive/search/search-language.ts').SearchLanguage;
}
