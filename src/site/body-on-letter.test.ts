import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authority } from '#archive/letter/authority.ts';
import { bodyOnLetter } from './body-on-letter.ts';

const body: Authority = {
	id: '91000000',
	edrpou: '91000000',
	name: 'Invented council',
	nameDerived: true,
	nameGenitive: null,
	nameEn: null,
	writtenNames: ['INVENTED COUNCIL'],
	jurisdiction: 'ua',
	region: null,
	contacts: { address: null, phones: ['00-00-01'], emails: [], site: null },
};
const contacts = { ...body.contacts, phones: ['00-00-00'] };

test('a letter’s page does not change with its body’s telephones', () => {
	assert.deepEqual(bodyOnLetter({ ...body, contacts, writtenNames: ['WRITTEN'] }), bodyOnLetter(body));
});

test('it changes with what it shows of its body', () => {
	assert.notDeepEqual(bodyOnLetter({ ...body, name: 'Other' }), bodyOnLetter(body));
	assert.notDeepEqual(bodyOnLetter({ ...body, nameGenitive: 'Other' }), bodyOnLetter(body));
});
