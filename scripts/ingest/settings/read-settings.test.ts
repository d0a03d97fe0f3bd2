import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { readSettings } from './read-settings.ts';
import { settingKeys } from './settings.ts';

const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };

describe('readSettings', () => {
	it('reads dates in any way, text with its equals signs, and an empty value as none', () => {
		const given = ['date=03.04.2018', 'inReplyTo.date=2018-03-28', 'title= Про  а=б ', 'addressee='];
		assert.deepEqual(
			[...readSettings(given, ua, contacts)],
			[
				['date', '2018-04-03'],
				['inReplyTo.date', '2018-03-28'],
				['title', 'Про а=б'],
				['addressee', null],
			],
		);
	});

	it('refuses an unknown key with the list of keys', () => {
		for (const given of ['dat=1', 'date', '=1', '__proto__=1', 'toString=1']) {
			assert.throws(
				() => readSettings([given], ua, contacts),
				(error) => error instanceof UsageError && settingKeys.every((key) => error.message.includes(key)),
			);
		}
	});

	it('refuses values of a wrong form, and none where one is needed', () => {
		for (const given of [
			...['date=31.02.2018', 'date=2018-13-01', 'edrpou=123', 'language=українська', 'language='],
			...['contacts.email=a@b', 'authority=', 'title='],
		]) {
			assert.throws(() => readSettings([given], ua, contacts), UsageError, given);
		}
	});

	it('refuses personal data and does not repeat it', () => {
		assert.throws(
			() => readSettings(['addressee=zrazkova@mail.example'], ua, contacts),
			(error) =>
				error instanceof UsageError &&
				/personal data \(email\)/.test(error.message) &&
				!/zrazkova/.test(error.message),
		);
	});

	it('takes an office’s e-mail and an executor’s phone for public', () => {
		const given = ['contacts.email=office@rada.example', 'executor.phone=067 000 00 00'];
		assert.equal(readSettings(given, ua, contacts).size, 2);
	});
});
