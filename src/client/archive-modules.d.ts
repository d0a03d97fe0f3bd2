/** Words of letters' pages, in their language. */
declare module 'archive:letter-words' {
	export const verify: typeof import('../i18n/en.json').verify;
}
