const line = '\n';
const space = ' ';

/**
 * Days of letters in order as a text: a day a line, with how many letters have it.
 *
 * @param days `2031-05-04`, the earliest first
 * @example
 * formatDays(['2031-05-04', '2031-05-04', '2031-05-06']) // '2031-05-04 2\n2031-05-06 1'
 */
export function formatDays(days: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
	return [...counts].map((each) => each.join(space)).join(line);
}

/** Reads such a text: a day for each letter. */
export function parseDays(text: string): string[] {
	return text.split(line).flatMap((each) => {
		const [day = '', count] = each.split(space);
		return Array.from({ length: Number(count) || 0 }, () => day);
	});
}
