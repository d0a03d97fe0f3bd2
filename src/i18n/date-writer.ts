/**
 * How people write dates in a language: English ones day first, and without what Intl puts after a year at the end («р.»
 * in Ukrainian).
 *
 * @example
 * dateWriter('uk', { dateStyle: 'long', timeZone: 'UTC' })(new Date(0)) // '1 січня 1970'
 */
export function dateWriter(language: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
	const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
	return (date) => {
		const parts = format.formatToParts(date);
		const hasYearMark = parts.at(-1)?.type === 'literal' && parts.at(-2)?.type === 'year';
		return (hasYearMark ? parts.slice(0, -1) : parts).map(({ value }) => value).join('');
	};
}
