import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMailHeaders } from './mail-headers.ts';

describe('readMailHeaders', () => {
	it('reads the time in UTC and the mails that are answered', () => {
		const mail =
			'Date: Thu, 3 Apr 2031 10:15:00 +0300 (EEST)\r\nMessage-ID: <2@example.org>\r\nReferences: <0@example.org>\r\n <1@example.org>\r\nIn-Reply-To: <1@example.org>\r\n\r\n';
		assert.deepEqual(readMailHeaders(Buffer.from(mail)), {
			date: '2031-04-03T07:15:00Z',
			messageId: '2@example.org',
			inReplyTo: ['0@example.org', '1@example.org'],
		});
	});

	it('gives nothing where the header says nothing', () => {
		const nothing = { date: null, messageId: null, inReplyTo: [] };
		assert.deepEqual(readMailHeaders(Buffer.from('Date: вчора\r\nMessage-ID: x\r\n\r\n')), nothing);
	});
});
