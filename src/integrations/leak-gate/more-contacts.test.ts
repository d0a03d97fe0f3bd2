import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { kindsInWords } from '#archive/jurisdictions/kinds-in-words.ts';
import { leaksInCopy } from '#archive/jurisdictions/leaks-in-copy.ts';
import { leaksInSource } from '#archive/jurisdictions/leaks-in-source.ts';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';

const emails = ['rada@vyhadiv.example', 'olena@poshta.example', 'o.rada@vyhadiv.example'];
const phones = ['(04990) 2-57-98', '067 123 45 67', '(044) 234-56-78', '+38 067 765 43 21'];
const scraps = fc.array(
	fc.constantFrom(
		...[...emails, ...phones, ...emails, ...phones],
		...['тел. ', 'тел/факс', 'e-mail: ', ', ', ' та ', '\n', '\n\n', '(', '|', '0', '67', '-', '.'],
		...['Степовик Остап Олегович', 'Ганна ЗРАЗКОВА', 'Начальник відділу', 'заявник', 'проживає'],
	),
	{ minLength: 2, maxLength: 10 },
);
const isPublic = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

function contactsOf(told: readonly boolean[]): PublicContacts {
	return {
		emails: new Set(emails.filter((_, at) => told[at])),
		phones: new Set(phones.flatMap((phone, at) => (told[at + emails.length] && ua.phoneDigits(phone)) || [])),
		emailDomains: [],
	};
}

test('what is clean stays clean when more contacts are public', () => {
	let clean = 0;
	fc.assert(
		fc.property(scraps, isPublic, isPublic, (parts, told, more) => {
			const text = parts.join(' ');
			const [few, many] = [contactsOf(told), contactsOf(told.map((is, at) => is || more[at] === true))];
			for (const find of [
				(contacts: PublicContacts) => ua.findLeaks(text, contacts),
				(contacts: PublicContacts) => kindsInWords([text], ua, contacts),
				(contacts: PublicContacts) => leaksInSource(text, ua, contacts),
				(contacts: PublicContacts) =>
					leaksInCopy({ letter: aLetter({}), body: '', file: '', copy: text }, ua, contacts),
			]) {
				if (find(few).length > 0) continue;
				clean += 1;
				assert.deepEqual(find(many), []);
			}
		}),
		{ numRuns: 60 },
	);
	assert.ok(clean > 0);
});
