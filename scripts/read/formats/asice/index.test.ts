import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Reading } from '../../contract/reading.ts';
import { readMembers } from '../../shared/zip/members.ts';
import { makeAsicOfOne, makeAsicWithManifest, makeAsicWithXades } from '../../testing/make-asic.ts';
import { makeDstuKey, makeNodeKey } from '../../testing/make-signed.ts';
import { makeZip } from '../../testing/make-zip.ts';
import { refusal } from '../../testing/refusal.ts';
import { testContainers } from '../../testing/test-containers.ts';
import { mutated, testRobustness } from '../../testing/test-robustness.ts';
import { asice } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const letter = Buffer.from('Вигадана міська рада\n03.04.2031 № 25/К-170\nВідповідаємо на Ваш запит.\n');
const other = Buffer.from('Вигадана міська рада\n03.04.2031 № 25/К-170\nНе відповідаємо на Ваш запит.\n');
const appendix = Buffer.from('Додаток\n');
const documents = { 'Лист міської ради.txt': letter, 'додаток.txt': appendix };

const makers = {
	'CAdES over a manifest, DSTU 4145': [makeAsicWithManifest, makeDstuKey(), 'valid'],
	'CAdES over a manifest, Kupyna': [makeAsicWithManifest, makeDstuKey('Kupyna-256'), 'valid'],
	'CAdES over a manifest, RSA': [makeAsicWithManifest, makeNodeKey('rsa'), 'valid'],
	XAdES: [makeAsicWithXades, makeNodeKey('ec'), 'valid'],
} as const;

describe('asice', () => {
	testContainers(asice, fixtures);

	for (const [name, [make, key, verification]] of Object.entries(makers)) {
		it(`reads ${name}`, async () => {
			const reading = await read(make({ documents, key }));
			assert.deepEqual(
				reading.members.map((member) => member.name),
				Object.keys(documents),
			);
			assert.deepEqual(reading.warnings, []);
			const [signature] = reading.signatures;
			assert.deepEqual(
				[signature?.digestMatches, signature?.verification, signature?.signedAt, signature?.edrpou],
				[true, verification, '2031-04-03T09:15:00Z', '40000006'],
			);
		});

		it(`tells a changed, a missing and an added document with ${name}`, async () => {
			const changed = await read(
				make({ documents: { ...documents, 'додаток.txt': other }, signed: documents, key }),
			);
			assert.equal(changed.signatures[0]?.digestMatches, false);
			assert.deepEqual(
				changed.warnings.map(({ ruleId }) => ruleId),
				['signature-differs'],
			);
			const missing = await read(make({ documents: { 'додаток.txt': appendix }, signed: documents, key }));
			assert.equal(missing.signatures[0]?.digestMatches, false);
			const added = await read(make({ documents, signed: { 'додаток.txt': appendix }, key }));
			assert.equal(added.signatures[0]?.digestMatches, null);
			assert.deepEqual(
				added.warnings.map(({ ruleId }) => ruleId),
				['signature-differs'],
			);
		});
	}

	it('tells a changed time of signing and a changed signature with XAdES', async () => {
		const made = makeAsicWithXades({ documents, key: makeNodeKey('ec') });
		const { members } = readMembers(made);
		for (const [from, to] of [
			['2031-04-03T12:15:00', '2031-04-04T12:15:00'],
			['#ecdsa-sha256', '#ecdsa-sha384'],
			[/(<ds:SignatureValue>.{30})../u, '$1AB'],
		] as const) {
			const changed = members.map(({ name, bytes }) => {
				const text = Buffer.from(bytes).toString();
				if (name !== 'META-INF/signatures0.xml') return { name, bytes };
				assert.notEqual(text.replace(from, to), text);
				return { name, bytes: Buffer.from(text.replace(from, to)) };
			});
			const reading = await read(makeZip(changed));
			assert.equal(reading.signatures[0]?.verification, 'invalid', to);
			assert.deepEqual(
				reading.warnings.map(({ ruleId }) => ruleId),
				['signature-differs'],
				to,
			);
		}
	});

	it('reads a container of one document, with and without a changed one', async () => {
		const key = makeDstuKey();
		const whole = await read(makeAsicOfOne({ documents: { 'лист.txt': letter }, key }));
		assert.deepEqual([whole.signatures[0]?.digestMatches, whole.warnings.length], [true, 0]);
		const changed = await read(
			makeAsicOfOne({ documents: { 'лист.txt': other }, signed: { 'лист.txt': letter }, key }),
		);
		assert.deepEqual([changed.signatures[0]?.digestMatches, changed.warnings.length], [false, 1]);
	});

	it('recognises containers with and without their type, and no other packages', () => {
		const key = makeNodeKey('ec');
		assert.ok(asice.recognises(makeAsicWithXades({ documents, key })));
		assert.ok(asice.recognises(makeAsicOfOne({ documents, key, mimetype: null })));
		const odt = 'application/vnd.oasis.opendocument.text';
		assert.equal(asice.recognises(makeAsicWithXades({ documents, key, mimetype: odt })), false);
		assert.equal(asice.recognises(makeZip([{ name: 'лист.txt', bytes: letter }])), false);
		const docx = [
			{ name: '[Content_Types].xml', bytes: letter },
			{ name: 'META-INF/signatures.xml', bytes: letter },
		];
		assert.equal(asice.recognises(makeZip(docx)), false);
		assert.equal(asice.recognises(letter), false);
	});

	it('tells of signatures that cannot be read, and refuses a container without a document', async () => {
		const broken = ['<a><b></a>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'];
		for (const xml of broken) {
			const made = makeZip([
				{ name: 'лист.txt', bytes: letter },
				{ name: 'META-INF/signatures.xml', bytes: Buffer.from(xml) },
			]);
			const reading = await read(made);
			assert.deepEqual(
				reading.warnings.map(({ ruleId }) => ruleId),
				['unread-part'],
			);
		}
		await assert.rejects(
			read(makeAsicWithXades({ documents: {}, key: makeNodeKey('ec') })),
			refusal('no-letter-inside'),
		);
	});

	const made = Object.values(makers).map(([make, key]) => make({ documents, key }));
	testRobustness('whatever stands in the bytes', mutated(made), (bytes) => {
		asice.recognises(bytes);
		return read(bytes);
	});
});

async function read(bytes: Uint8Array): Promise<Extract<Reading, { kind: 'container' }>> {
	const reading = await asice.read(bytes, { name: 'лист.asice', ocr: 'embedded' });
	assert.equal(reading.kind, 'container');
	return reading;
}
