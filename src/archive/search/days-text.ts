const line = '\n';

/**
 * Days of letters in order as a text, a line each.
 *
 * @param days `2031-05-04`, the earliest first
 * @example
 * formatDays(['2031-05-04', '2031-05-06']) // '2031-05-04\n2031-05-06'
 */
export function formatDays(days: readonly string[]): string {
	return days.join(line);
}

/** Reads such a text. */
export function parseDays(text: string): string[] {
	return text === '' ? [] : text.split(line);
}
