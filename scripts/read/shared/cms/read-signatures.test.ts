import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
	attribute,
	der,
	makeCertificate,
	makeDstuKey,
	makeNodeKey,
	makeSigned,
	makeTimeStamp,
	oid,
} from '../../testing/make-signed.ts';
import { refusal } from '../../testing/refusal.ts';
import { mutated, testRobustness } from '../../testing/test-robustness.ts';
import { maximumDepth } from './ber.ts';
import { digestNamed, digestOf } from './digest.ts';
import { gost34311 } from './gost-34311.ts';
import { readSignatures } from './read-signatures.ts';

const letter = Buffer.from('Вигадана міська рада\n03.04.2031 № 25/К-170\nВідповідаємо на Ваш запит.\n');
const other = Buffer.from('Вигадана міська рада\n03.04.2031 № 25/К-170\nНе відповідаємо на Ваш запит.\n');

const keys = {
	'DSTU 4145 with GOST 34.311': makeDstuKey(),
	'DSTU 4145 with Kupyna': makeDstuKey('Kupyna-256'),
	RSA: makeNodeKey('rsa'),
	ECDSA: makeNodeKey('ec'),
};

describe('readSignatures', () => {
	it('tells who signed, for whom and when, and never the personal tax number', () => {
		const signatures = readSignatures(makeSigned(letter, { key: makeDstuKey() }), null);
		assert.deepEqual(signatures, [
			{
				signer: 'ЗРАЗКОВА Олена Іванівна',
				post: 'Міський голова',
				organisation: 'ВИГАДАНА МІСЬКА РАДА',
				edrpou: '40000006',
				certificate: 'C0FFEE0000000000000000000000000001',
				issuer: 'Вигаданий надавач довірчих послуг',
				signedAt: '2031-04-03T09:15:00Z',
				validFrom: '2030-01-01',
				validTo: '2032-01-01',
				digestMatches: true,
				verification: 'valid',
				algorithm: 'DSTU 4145',
			},
		]);
	});

	it('leaves out a tax number that stands in a name', () => {
		const key = makeDstuKey();
		const names = [attribute('2.5.4.97', 'NTRUA-2000000001'), attribute('2.5.4.3', 'ЗРАЗКОВА О. 2000000001')];
		const certificate = makeCertificate(key, names);
		const [signature] = readSignatures(makeSigned(letter, { key, certificate }), null);
		assert.equal(signature?.signer, 'ЗРАЗКОВА О.');
		const text = JSON.stringify(signature);
		assert.doesNotMatch(text, /2000000001/u);
	});

	for (const [name, key] of Object.entries(keys)) {
		it(`verifies ${name}`, () => {
			for (const how of [
				{},
				{ detached: true },
				{ streamed: true },
				{ byKeyId: true },
				{ withoutAttributes: true },
			]) {
				const [signature] = readSignatures(makeSigned(letter, { key, ...how }), letter);
				assert.equal(signature?.verification, 'valid', JSON.stringify(how));
				assert.equal(signature?.digestMatches, true, JSON.stringify(how));
			}
		});

		it(`tells another document from the signed one with ${name}`, () => {
			const detached = makeSigned(letter, { key, detached: true });
			const [signature] = readSignatures(detached, other);
			assert.equal(signature?.digestMatches, false);
			assert.equal(signature?.verification, 'valid');
			const plain = makeSigned(letter, { key, detached: true, withoutAttributes: true });
			const [unattributed] = readSignatures(plain, other);
			assert.equal(unattributed?.digestMatches, null);
			assert.equal(unattributed?.verification, 'invalid');
		});

		it(`tells a changed signature and changed attributes with ${name}`, () => {
			const whole = makeSigned(letter, { key });
			const signedAt = whole.lastIndexOf('310403091500Z');
			for (const at of [whole.length - 5, signedAt + 3]) {
				const changed = Buffer.from(whole);
				changed[at] = (changed[at] ?? 0) ^ 1;
				const [signature] = readSignatures(changed, null);
				assert.equal(signature?.verification, 'invalid');
				assert.equal(signature?.digestMatches, true);
			}
		});
	}

	it('says that it could not verify without a certificate, a document or a known algorithm', () => {
		const key = makeDstuKey();
		const [bare] = readSignatures(makeSigned(letter, { key, certificate: null }), null);
		assert.equal(bare?.verification, 'unverified');
		assert.equal(bare?.certificate, 'C0FFEE0000000000000000000000000001');
		assert.equal(bare?.issuer, 'Вигаданий надавач довірчих послуг');
		assert.equal(bare?.digestMatches, true);
		const [detached] = readSignatures(makeSigned(letter, { key, detached: true }), null);
		assert.equal(detached?.digestMatches, null);
		const unknown = { ...key, digestId: '1.2.840.113549.2.5', signatureId: '1.2.3.4' };
		const [strange] = readSignatures(makeSigned(letter, { key: unknown }), null);
		assert.deepEqual(
			[strange?.verification, strange?.digestMatches, strange?.algorithm],
			['unverified', null, null],
		);
	});

	// As certificates of Ukrainian providers spell the two curves out.
	const spelled = {
		257: '307530070202010102010c020100042110bee3db6aea9e1f86578c45c12594ff942394a7d738f9187e6515017294f4ce01022100800000000000000000000000000000006759213af182e987d3e17714907d470d0421b60fd2d8dce8a93423c6101bca91c47a007e6c300b26cd556c9b0e7d20ef292a00',
		431: '3081bc300f020201af30090201010201030201050201010436f3ca40c669a4da173149ca12c32dae186b53ac6bc6365997deaeae8ad2d888f9bfd53401694ef9c4273d8cfe6dc28f706a0f4910ce0302363fffffffffffffffffffffffffffffffffffffffffffffffffffffba3175458009a8c0a724f02f81aa8a1fcbaf80d90c7a95110504cf04367c857c94c5433bfd991e17c22684065850a9a249ed7bc249ae5a4e878689f872ef7ad524082ec3038e9aede7ba6ba13381d979ba621a',
	} as const;

	it('verifies a key whose curve is spelled out, and none whose curve somebody made up', () => {
		for (const bits of [257, 431] as const) {
			const written = Buffer.from(spelled[bits], 'hex');
			for (const wanted of [{ bits }, { bits, spelled: written }]) {
				const [known] = readSignatures(makeSigned(letter, { key: makeDstuKey('GOST 34.311', wanted) }), null);
				assert.equal(known?.verification, 'valid');
			}
			const changed = Buffer.from(written);
			changed[written.length - 1] = 1;
			const key = makeDstuKey('GOST 34.311', { bits, spelled: changed });
			assert.equal(readSignatures(makeSigned(letter, { key }), null)[0]?.verification, 'unverified');
		}
	});

	it('takes the time of a time stamp, where it stamps this signature', () => {
		const key = makeDstuKey();
		const stamped = makeSigned(letter, { key, timeStamp: (signature) => makeTimeStamp(signature, key) });
		assert.equal(readSignatures(stamped, null)[0]?.signedAt, '2031-04-03T09:16:07Z');
		const foreign = makeSigned(letter, { key, timeStamp: () => makeTimeStamp(other, key) });
		assert.equal(readSignatures(foreign, null)[0]?.signedAt, '2031-04-03T09:15:00Z');
	});

	it('reads PEM and Base64', () => {
		const signed = makeSigned(letter, { key: makeDstuKey() });
		const base64 = signed.toString('base64').replace(/.{64}/gu, '$&\r\n');
		const pem = `-----BEGIN PKCS7-----\n${base64}\n-----END PKCS7-----\n`;
		for (const text of [base64, pem, `\uFEFF${base64}\n`]) {
			assert.equal(readSignatures(Buffer.from(text), null)[0]?.verification, 'valid');
		}
	});

	it('refuses what is encrypted, broken, too deep or no signature', () => {
		const enveloped = der(0x30, oid('1.2.840.113549.1.7.3'), der(0xa0, der(0x30)));
		assert.throws(() => readSignatures(enveloped, null), refusal('encrypted-file'));
		assert.throws(() => readSignatures(letter, null), refusal('damaged-file'));
		const signed = makeSigned(letter, { key: makeDstuKey() });
		for (let end = 0; end < signed.length; end += 7) {
			assert.throws(() => readSignatures(signed.subarray(0, end), null), refusal('damaged-file'));
		}
		let deep = der(0x04);
		for (let level = 0; level <= maximumDepth; level++) deep = der(0x30, deep);
		const nested = der(0x30, oid('1.2.840.113549.1.7.2'), der(0xa0, deep));
		assert.throws(() => readSignatures(nested, null), refusal('too-deep'));
	});

	const signed = [
		makeSigned(letter, {
			key: makeDstuKey(),
			timeStamp: (signature) => makeTimeStamp(signature, makeDstuKey()),
		}),
		makeSigned(letter, { key: makeNodeKey('ec'), streamed: true }),
	];
	testRobustness('whatever stands in the bytes', mutated(signed), (bytes) => readSignatures(bytes, letter));
});

describe('digestOf', () => {
	it('gives the digests of GOST 34.311 that the library publishes', () => {
		const text = Buffer.from('12345678901234567890123456789011');
		assert.equal(
			gost34311(text).toString('hex'),
			'7686f3f4b113aadc97bca9ea054f41821f0676c5c28ffb987e41797a568e1ed4',
		);
	});

	it('unpacks the replacement table of a certificate', () => {
		const table =
			'a9d6eb45f13c708280c4967b231f5eadf658eba4c037291d38d96bf025ca4e17f8e9720dc615b43a28975f0bc1dea36438b564ea2c179fd0123e6db8fac57904';
		assert.deepEqual(gost34311(letter, Buffer.from(table, 'hex')), gost34311(letter));
		const turned = Buffer.from(table, 'hex').reverse();
		assert.notDeepEqual(gost34311(letter, turned), gost34311(letter));
	});

	it('knows digests by identifier and by address, and trusts no weak one', () => {
		assert.equal(digestNamed('urn:oid:1.2.804.2.1.1.1.1.2.1'), 'GOST 34.311');
		assert.equal(digestNamed('http://www.w3.org/2001/04/xmlenc#dstu7564-256'), 'Kupyna-256');
		for (const weak of ['1.3.14.3.2.26', '1.2.840.113549.2.5', 'constructor', null]) {
			assert.equal(digestNamed(weak), null);
		}
		assert.equal(digestOf('SHA-256', Buffer.alloc(0))?.toString('hex').slice(0, 8), 'e3b0c442');
	});
});
