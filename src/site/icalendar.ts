/** A day in a calendar. */
export interface CalendarEvent {
	/** Permanent, unique in the archive. */
	readonly id: string;
	/** ISO date. */
	readonly date: string;
	readonly summary: string;
	readonly url: string;
	/** ISO date of the last change. */
	readonly stamp: string;
}

/** Maximum octets per line (RFC 5545, 3.1). */
const lineBytes = 75;

/**
 * A calendar (RFC 5545) of whole days, the same bytes for the same events; long lines are folded between characters.
 *
 * @param name what calendars call it
 */
export function icalendar(name: string, events: readonly CalendarEvent[]): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Vidpovid//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap(({ id, date, summary, url, stamp }) => [
			'BEGIN:VEVENT',
			`UID:${escaped(id)}`,
			`DTSTAMP:${figures(stamp)}T000000Z`,
			`DTSTART;VALUE=DATE:${figures(date)}`,
			`SUMMARY:${escaped(summary)}`,
			`URL:${url}`,
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function figures(date: string): string {
	return date.replaceAll('-', '');
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function folded(line: string): string {
	let out = '';
	let octets = 0;
	for (const sign of line) {
		const size = Buffer.byteLength(sign);
		if (octets + size > lineBytes) {
			out += '\r\n ';
			octets = 1;
		}
		out += sign;
		octets += size;
	}
	return out;
}
