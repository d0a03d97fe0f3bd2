/** Ways to write the day on which a reader saw a letter. */
export const accessDateStyles = ['numeric', 'iso', 'slashes', 'parts', 'day-month', 'month-day'] as const;

/** A way to write the day on which a reader saw a letter. */
export type AccessDateStyle = (typeof accessDateStyles)[number];

// Written out, for a browser's page must not carry the tables of Intl to say eleven words, and old ones differ.
const englishMonths = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/**
 * Writes a date of access as a citation format does.
 *
 * @param iso `YYYY-MM-DD`
 * @example
 * accessDate('2026-11-02', 'numeric') // '02.11.2026'
 * accessDate('2026-11-02', 'month-day') // 'November 2, 2026'
 */
export function accessDate(iso: string, style: AccessDateStyle): string {
	const [year = '', month = '', day = ''] = iso.split('-');
	const name = englishMonths[Number(month) - 1] ?? '';
	switch (style) {
		case 'numeric':
			return `${day}.${month}.${year}`;
		case 'iso':
			return iso;
		case 'slashes':
			return `${year}/${month}/${day}`;
		case 'parts':
			return [year, month, day].map(Number).join(',');
		case 'day-month':
			return `${Number(day)} ${name} ${year}`;
		case 'month-day':
			return `${name} ${Number(day)}, ${year}`;
	}
}
