/**
 * A day as people write it.
 *
 * @example
 * longDay('2026-11-23T16:40:00Z', 'uk') // '23 листопада 2026'
 */
export function longDay(iso: string, language: string): string {
	const locale = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso)).replace(YEAR_MARK, '');
}

/** Example: `3 квітня 2018 р.`, as Intl ends a Ukrainian date. */
const YEAR_MARK = /\s+р\.$/u;
