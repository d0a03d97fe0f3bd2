import { dateWriter } from '../i18n/date-writer.ts';

/**
 * A date as people write it.
 *
 * @example
 * longDay('2026-11-23T16:40:00Z', 'uk') // '23 листопада 2026'
 */
export function longDay(iso: string, language: string): string {
	return dateWriter(language, { dateStyle: 'long' })(new Date(iso));
}
