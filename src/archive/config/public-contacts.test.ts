import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicContacts } from './public-contacts.ts';

const config = {
	contact: { email: 'Archive@vidpovid.example' },
	redaction: {
		mask: [],
		persons: 'keep' as const,
		requestLink: 'publish' as const,
		publicEmailDomains: ['GOV.example'],
		sourceHash: 'never' as const,
	},
};
const contacts = {
	address: null,
	phones: ['(0499) 00-00-01', 'немає'],
	emails: ['Rada@miska.example'],
	site: null,
};
const phoneDigits = (text: string) => text.replace(/\D/g, '').slice(1) || null;

test('gathers the contacts of all bodies and the publisher, in the form in which they are compared', () => {
	const other = { ...contacts, phones: ['0499000002'], emails: ['inshyi@miska.example'] };
	assert.deepEqual(publicContacts([{ contacts }, { contacts: other }], config, { phoneDigits }), {
		emails: new Set(['archive@vidpovid.example', 'rada@miska.example', 'inshyi@miska.example']),
		phones: new Set(['499000001', '499000002']),
		emailDomains: ['gov.example'],
	});
});

test('without bodies only the publisher is public', () => {
	const contacts = publicContacts([], config, { phoneDigits });
	assert.deepEqual([...contacts.emails], ['archive@vidpovid.example']);
	assert.equal(contacts.phones.size, 0);
});
