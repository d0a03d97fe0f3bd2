import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { icalendar } from './icalendar.ts';

/** Reads back what RFC 5545 says: unfolded lines, values without escapes. */
function read(text: string): Map<string, string>[] {
	const lines = text.replaceAll('\r\n ', '').split('\r\n');
	const events: Map<string, string>[] = [];
	for (const line of lines) {
		const [name = '', value = ''] = line.split(/:(.*)/s);
		if (line === 'BEGIN:VEVENT') events.push(new Map());
		else
			events.at(-1)?.set(
				name,
				value.replace(/\\(n|[\\;,])/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
			);
	}
	return events;
}

it('a calendar reads back as it was written, in lines of 75 octets', () => {
	const words = fc.string({
		unit: fc.constantFrom('а', 'ї', 'б', ' ', ',', ';', '\\', '\n', 'z', '😀'),
		maxLength: 90,
	});
	fc.assert(
		fc.property(words, (summary) => {
			const event = {
				id: 'a@b.example',
				date: '2031-02-03',
				summary,
				url: 'https://a.example/',
				stamp: '2031-01-01',
			};
			const text = icalendar('Назва', [event]);
			assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
			const [found] = read(text);
			assert.equal(found?.get('SUMMARY'), summary);
			assert.equal(found?.get('DTSTART;VALUE=DATE'), '20310203');
		}),
	);
});
