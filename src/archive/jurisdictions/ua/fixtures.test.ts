import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { redact } from '../../letter/redaction.ts';
import type { Span } from '../../letter/span.ts';
import { ua } from './index.ts';

// A new case is a new folder with a source.txt; UPDATE_FIXTURES=1 writes its expected.json, to be read before it is kept.
const { UPDATE_FIXTURES } = process.env;
const fixtures = new URL('./fixtures/', import.meta.url);
const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: ['gov.ua'] };

for (const name of readdirSync(fixtures)) {
	test(`letter: ${name}`, () => {
		const source = readFileSync(new URL(`${name}/source.txt`, fixtures), 'utf8');
		const expected = new URL(`${name}/expected.json`, fixtures);
		const actual = describeLetter(source);
		if (UPDATE_FIXTURES) writeFileSync(expected, `${JSON.stringify(actual, null, '\t')}\n`);
		assert.deepEqual(actual, JSON.parse(readFileSync(expected, 'utf8')));
	});

	test(`letter: ${name}: nothing is lost, nothing leaks`, () => {
		const source = readFileSync(new URL(`${name}/source.txt`, fixtures), 'utf8');
		const anatomy = ua.dissect(source);
		const letter = redact(source, anatomy, ua.findPersonalData(source, anatomy, contacts), ua.marks);
		const published = letter.read({ start: 0, end: source.length });
		assert.deepEqual(ua.findLeaks(published, withLetterhead(source)), []);
	});
}

/** Contacts known to the leak gate: what the letter's own letterhead prints. */
function withLetterhead(source: string) {
	const { email, phones } = ua.dissect(source).contacts;
	const digits = phones.map(({ start, end }) => ua.phoneDigits(source.slice(start, end)) ?? '');
	return {
		...contacts,
		emails: new Set(email ? [source.slice(email.start, email.end)] : []),
		phones: new Set(digits),
	};
}

function describeLetter(source: string) {
	const anatomy = ua.dissect(source);
	const textOf = (span: Span | null) =>
		span && source.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
	const textsOf = (spans: readonly Span[]) => spans.map(textOf);
	const found = ua.findPersonalData(source, anatomy, contacts);
	const letter = redact(source, anatomy, found, ua.marks);
	return {
		letterhead: textsOf(anatomy.letterhead),
		authority: textsOf(anatomy.authority),
		authorityName: ua.authorityName(textsOf(anatomy.authority).map(String)),
		edrpou: textOf(anatomy.edrpou),
		contacts: {
			lines: textsOf(anatomy.contacts.lines),
			address: textOf(anatomy.contacts.address),
			phones: textsOf(anatomy.contacts.phones),
			email: textOf(anatomy.contacts.email),
			site: textOf(anatomy.contacts.site),
		},
		date: anatomy.date && ua.readDate(textOf(anatomy.date) ?? ''),
		registrationIndex: textOf(anatomy.registrationIndex),
		slug: anatomy.registrationIndex && ua.slugOf(textOf(anatomy.registrationIndex) ?? ''),
		inReplyTo: {
			registrationIndex: textOf(anatomy.inReplyTo.registrationIndex),
			date: anatomy.inReplyTo.date && ua.readDate(textOf(anatomy.inReplyTo.date) ?? ''),
		},
		addressee: textsOf(anatomy.addressee),
		addresseeDetails: textsOf(anatomy.addresseeDetails),
		heading: textsOf(anatomy.heading),
		title: ua.titleOf({
			heading: anatomy.heading.length > 0 ? textsOf(anatomy.heading).join(' ') : null,
			text: anatomy.text.map((span) => letter.read(span)).join('\n'),
		}),
		text: anatomy.text.map((span) => letter.read(span)),
		attachments: anatomy.attachments.map(textsOf),
		signatory: {
			post: textsOf(anatomy.signatory.post),
			name: textOf(anatomy.signatory.name),
		},
		executor: { name: textOf(anatomy.executor.name), phone: textOf(anatomy.executor.phone) },
		request: anatomy.request,
		appendices: textsOf(anatomy.appendices),
		...(anatomy.stamps.length > 0 && {
			stamps: anatomy.stamps.map(({ certificate, signer, validFrom, validTo }) => ({
				certificate: textOf(certificate),
				signer: textOf(signer),
				validFrom: validFrom && ua.readDate(textOf(validFrom) ?? ''),
				validTo: validTo && ua.readDate(textOf(validTo) ?? ''),
			})),
		}),
		...(anatomy.quoted.length > 0 && { quoted: anatomy.quoted.map((span) => letter.read(span)) }),
		marks: textsOf(anatomy.marks),
		formLines: textsOf(anatomy.formLines),
		doubts: anatomy.doubts.map(({ ruleId }) => ruleId),
		redactions: letter.redactions,
	};
}
