import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua as jurisdiction } from '#archive/jurisdictions/ua/index.ts';
import type { Authority } from '#archive/letter/authority.ts';
import { authorityFrom, authorityIdOf } from './authority-of.ts';

const none = { jurisdiction, settings: new Map() };
const contacts = { address: null, phones: [], email: null, site: null };
const values = {
	authority: 'ВИГАДАНА МІСЬКА РАДА',
	authorityLines: ['ВИГАДАНА МІСЬКА РАДА'],
	edrpou: null,
	contacts,
	contactLines: [],
	letterhead: [],
};

describe('authorityIdOf', () => {
	it('is the code, then the body that has borne the name, then a slug of the name', () => {
		assert.equal(authorityIdOf({ ...values, edrpou: '12345678' }, [], jurisdiction), '12345678');
		assert.equal(authorityIdOf(values, [body({ id: '12345678' })], jurisdiction), '12345678');
		assert.equal(authorityIdOf(values, [], jurisdiction), 'vyhadana-miska-rada');
		assert.equal(authorityIdOf({ ...values, authority: null }, [], jurisdiction), null);
	});

	it('finds a body by the code that a person wrote into its file', () => {
		const known = [body({ id: 'vyhadana-miska-rada', edrpou: '12345678' })];
		assert.equal(
			authorityIdOf({ ...values, edrpou: '12345678' }, known, jurisdiction),
			'vyhadana-miska-rada',
		);
	});

	it('takes a name for the same in any case, with any apostrophe, quotes and blanks', () => {
		const known = [body({ id: '12345678', writtenNames: ['Рада м.Об’єднане «Зразок»'] })];
		const authority = 'РАДА М. ОБ\'ЄДНАНЕ "ЗРАЗОК"';
		assert.equal(authorityIdOf({ ...values, authority }, known, jurisdiction), '12345678');
	});
});

describe('authorityFrom', () => {
	it('makes the file of a new body', () => {
		const letterhead = { ...contacts, phones: ['(0412) 00-00-00'], email: 'office@rada.example' };
		const stored = authorityFrom(
			'12345678',
			{ ...values, edrpou: '12345678', contacts: letterhead },
			null,
			none,
		);
		assert.equal(stored?.authority.name, 'Вигадана міська рада');
		assert.equal(stored?.authority.nameDerived, true);
		assert.deepEqual(stored?.authority.writtenNames, ['ВИГАДАНА МІСЬКА РАДА']);
		assert.deepEqual(stored?.authority.contacts.emails, ['office@rada.example']);
	});

	it('knows every e-mail that the letterhead prints', () => {
		const contactLines = ['office@rada.example, Press@rada.example, OFFICE@rada.example'];
		const stored = authorityFrom('12345678', { ...values, contactLines }, null, none);
		assert.deepEqual(stored?.authority.contacts.emails, ['office@rada.example', 'Press@rada.example']);
	});

	it('takes nothing that was masked', () => {
		const masked = {
			...contacts,
			address: jurisdiction.marks['home-address'],
			phones: [jurisdiction.marks.phone],
		};
		const stored = authorityFrom('12345678', { ...values, contacts: masked }, null, none);
		assert.deepEqual(stored?.authority.contacts, { address: null, phones: [], emails: [], site: null });
	});

	it('leaves a body as it is, but for contacts that its letterhead did not have', () => {
		const old = { authority: body({ name: 'Виправлена назва' }), body: 'Примітка.\n' };
		assert.equal(authorityFrom('12345678', values, old, none), null);
		const again = {
			...contacts,
			email: 'OFFICE@rada.example',
			phones: ['0412 000000'],
			address: 'вул. Інша, 2',
		};
		assert.equal(authorityFrom('12345678', { ...values, contacts: again }, old, none), null);
		const news = { ...contacts, email: 'press@rada.example', phones: ['(0412) 00-00-01'] };
		const stored = authorityFrom('12345678', { ...values, contacts: news }, old, none);
		assert.equal(stored?.body, 'Примітка.\n');
		assert.equal(stored?.authority.name, 'Виправлена назва');
		assert.deepEqual(stored?.authority.contacts, {
			...old.authority.contacts,
			emails: ['office@rada.example', 'press@rada.example'],
			phones: ['(0412) 00-00-00', '(0412) 00-00-01'],
		});
	});

	it('adds another name that stands beside the body’s code, and none without it', () => {
		const old = { authority: body({ edrpou: '12345678' }), body: '' };
		const under = (authority: string | null, edrpou: string | null) =>
			authorityFrom('12345678', { ...values, authority, edrpou, contacts, letterhead: [] }, old, none)
				?.authority.writtenNames ?? null;
		const other = 'Вигадана військова адміністрація';
		assert.deepEqual(under(other, '12345678'), ['Вигадана міська рада', other]);
		assert.equal(under(other, null), null);
		assert.equal(under(other, '87654321'), null);
		assert.equal(under('ВИГАДАНА МІСЬКА  РАДА', '12345678'), null);
		assert.equal(under(`Рада ${jurisdiction.marks['person-name']}`, '12345678'), null);
		assert.equal(under(null, '12345678'), null);
	});

	it('takes what a person sets', () => {
		const settings = new Map([['contacts.address', 'вул. Нова, 3'] as const]);
		const stored = authorityFrom(
			'12345678',
			values,
			{ authority: body({}), body: '' },
			{ jurisdiction, settings },
		);
		assert.equal(stored?.authority.contacts.address, 'вул. Нова, 3');
	});
});

function body(changes: Partial<Authority>): Authority {
	return {
		id: '12345678',
		edrpou: null,
		name: 'Вигадана міська рада',
		nameDerived: true,
		nameGenitive: null,
		nameEn: null,
		writtenNames: ['Вигадана міська рада'],
		jurisdiction: 'ua',
		region: null,
		contacts: { address: null, phones: ['(0412) 00-00-00'], emails: ['office@rada.example'], site: null },
		...changes,
	};
}
