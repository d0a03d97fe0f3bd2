import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { ContainerReading } from '../../contract/reading.ts';
import { refusal } from '../../testing/refusal.ts';
import { openCompoundFile } from '../compound-file/compound-file.ts';
import { limits } from './mail-limits.ts';
import { readMail } from './read-mail.ts';
import { splitMailbox } from './split-mailbox.ts';

const head = 'From: a@example.org\r\nDate: Thu, 3 Apr 2031 10:15:00 +0300\r\nMIME-Version: 1.0\r\n';

describe('mail, hostile', () => {
	it('refuses parts inside parts past the limit, and reads those within', () => {
		assert.throws(() => mail(nested(limits.depth + 1)), refusal('too-deep'));
		assert.equal(mail(nested(limits.depth)).cover?.text, 'Вигадана рада');
	});

	it('refuses thousands of parts', () => {
		const parts = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(limits.parts + 1);
		assert.throws(
			() => mail(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`),
			refusal('too-large'),
		);
	});

	it('refuses a header of megabytes, in one line and in many', () => {
		assert.throws(() => mail(`X-Long: ${'x'.repeat(limits.header)}\r\n\r\nЛист`), refusal('too-large'));
		assert.throws(() => mail(`${'X-Many: x\r\n'.repeat(limits.header / 8)}\r\nЛист`), refusal('too-large'));
	});

	it('refuses a part and a mail past the limits of size', () => {
		const big = Buffer.alloc(limits.part + 1, 'A');
		assert.throws(() => readMail(Buffer.concat([Buffer.from(`${head}\r\n`), big])), refusal('too-large'));
		assert.throws(() => readMail(Buffer.alloc(limits.mail + 1)), refusal('too-large'));
	});

	it('refuses encrypted mail', () => {
		const cases = [
			'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--',
			'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n\r\nx',
			'Content-Type: application/x-pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CA\r\n',
			'Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n',
		];
		for (const written of cases) assert.throws(() => mail(written), refusal('encrypted-file'));
	});

	it('keeps signed data as a file for the reader of signatures', () => {
		const signed =
			'Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHAqCA\r\n';
		assert.deepEqual(names(mail(signed)), ['smime.p7m']);
	});

	it('never looks for parts that stand elsewhere', () => {
		const { members, warnings } = mail(
			'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nЛист\r\n--b\r\nContent-Type: message/external-body; access-type=local-file; name="/etc/passwd"\r\n\r\nContent-Type: text/plain\r\n\r\n--b\r\nContent-Type: message/partial; id=1; number=1\r\n\r\nx\r\n--b--\r\n',
		);
		assert.deepEqual(members, []);
		assert.deepEqual(
			warnings.map(({ ruleId }) => ruleId),
			['unread-part'],
		);
	});

	it('says that a mail is cut off', () => {
		const { cover, warnings } = mail('Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nЛист');
		assert.equal(cover?.text, 'Лист');
		assert.deepEqual(
			warnings.map(({ ruleId }) => ruleId),
			['damaged-file'],
		);
	});

	it('refuses a mail with nothing in it', () => {
		assert.throws(() => mail('\r\n'), refusal('empty-file'));
		assert.throws(
			() => mail('Content-Type: multipart/mixed; boundary=b\r\n\r\n--b--\r\n'),
			refusal('empty-file'),
		);
	});

	it('keeps no separator of the archive that a mail brings', () => {
		const text = mail(
			'Content-Type: text/html; charset=utf-8\r\n\r\nЛист&#28;\u001C<p>\u001F&#x1e;&#31;рада</p>\r\n',
		).cover?.text;
		assert.equal(text, 'Лист\nрада');
	});

	it('reads HTML nested thousands deep', () => {
		const html = `Content-Type: text/html; charset=utf-8\r\n\r\n${'<div>'.repeat(20_000)}Вигадана рада`;
		assert.equal(mail(html).cover?.text.trim(), 'Вигадана рада');
	});

	it('takes no long time over marks that never end', { timeout: 60_000 }, async () => {
		for (const piece of [
			'=?utf-8?Q?',
			'"',
			'(',
			';a*0=',
			'<!--',
			'<',
			'> ',
			'Від: ',
			'-- \n',
			'=\r\n',
			'&#',
			'\n\n',
			'   ',
			'\t:',
		]) {
			for (const type of ['plain', 'html']) {
				readsOrRefuses(
					`Content-Type: text/${type}; charset=utf-8\r\n\r\n${piece.repeat(60_000 / piece.length)}`,
				);
			}
			readsOrRefuses(`Subject: ${piece.repeat(60_000 / piece.length).replaceAll('\n', '')}\r\n\r\nЛист`);
			readsOrRefuses(
				`Content-Type: text/plain; ${piece.repeat(60_000 / piece.length).replaceAll('\n', '')}\r\n\r\nЛист`,
			);
			// Only between tasks does the test see that its time is over.
			await setImmediate();
		}
	});

	it('refuses a compound file whose chains of sectors end in themselves or claim too much', () => {
		const file = join(import.meta.dirname, '../../formats/msg/fixtures/letter/source.msg');
		const table = () => {
			const bytes = readFileSync(file);
			return { bytes, start: (bytes.readUInt32LE(76) + 1) * 512 };
		};
		const looping = table();
		for (let sector = 0; sector < 128; sector++)
			looping.bytes.writeUInt32LE(sector, looping.start + sector * 4);
		assert.throws(() => openCompoundFile(looping.bytes), refusal('damaged-file'));
		const claiming = table();
		const directory = (claiming.bytes.readUInt32LE(48) + 1) * 512;
		for (let entry = 1; entry < 4; entry++)
			claiming.bytes.writeUInt32LE(0x7fffffff, directory + entry * 128 + 120);
		assert.throws(() => {
			for (const contents of openCompoundFile(claiming.bytes).streams.values()) contents();
		}, refusal('damaged-file'));
	});

	it('refuses a mailbox of too many mails', () => {
		const mailbox = 'From a Thu Apr  3 10:15:00 2031\nA: b\n\n'.repeat(limits.messages + 1);
		assert.throws(() => splitMailbox(Buffer.from(mailbox)), refusal('too-large'));
	});
});

function mail(rest: string): ContainerReading {
	return readMail(Buffer.from(head + rest));
}

function readsOrRefuses(rest: string): void {
	try {
		mail(rest);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
	}
}

function names({ members }: ContainerReading): string[] {
	return members.map(({ name }) => name);
}

function nested(depth: number): string {
	const open = Array.from(
		{ length: depth },
		(_, at) => `Content-Type: multipart/mixed; boundary=b${at}x\r\n\r\n--b${at}x\r\n`,
	);
	const close = Array.from({ length: depth }, (_, at) => `\r\n--b${at}x--`).reverse();
	return `${open.join('')}\r\nВигадана рада${close.join('')}`;
}
