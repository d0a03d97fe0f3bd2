import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../../contract/reading.ts';
import { der, makeDstuKey, makeNodeKey, makeSigned, oid } from '../../testing/make-signed.ts';
import { refusal } from '../../testing/refusal.ts';
import { testContainers } from '../../testing/test-containers.ts';
import { mutated, testRobustness } from '../../testing/test-robustness.ts';
import { formatOf } from '../index.ts';
import { p7s } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const letter = Buffer.from('Вигадана міська рада\n03.04.2031 № 25/К-170\nВідповідаємо на Ваш запит.\n');

describe('p7s', () => {
	testContainers(p7s, fixtures, (source) => source.replace('source.', 'лист.txt.'));

	it('is told from a PDF that it holds unpacked', () => {
		for (const key of [makeNodeKey('ec'), makeDstuKey()]) {
			for (const document of ['%PDF-1.7\n', '\uFEFF%PDF-1.4\n', `${' '.repeat(200)}%PDF-2.0\n`]) {
				const signed = makeSigned(Buffer.from(document), { key });
				assert.equal(formatOf('лист.pdf.p7s', signed)?.format.name, 'p7s');
				assert.equal(formatOf('лист.pdf', signed)?.format.name, 'p7s');
			}
		}
	});

	it('warns of a document that is not the signed one, and still gives it', async () => {
		const signed = makeSigned(letter, { key: makeDstuKey() });
		const changed = Buffer.from(signed);
		changed[signed.indexOf('03.04.2031') + 1] = '4'.charCodeAt(0);
		const reading = await read(changed, 'лист.txt.p7s');
		assert.deepEqual(
			reading.warnings.map(({ ruleId }) => ruleId),
			['signature-differs'],
		);
		assert.equal(reading.signatures[0]?.digestMatches, false);
		assert.match(
			Buffer.from(reading.members[0]?.bytes ?? []).toString(),
			/^Вигадана міська рада\n04\.04\.2031/u,
		);
	});

	it('warns of a signature that does not fit its certificate', async () => {
		const signed = makeSigned(letter, { key: makeNodeKey('ec') });
		const changed = Buffer.from(signed);
		changed[signed.length - 3] = (changed[signed.length - 3] ?? 0) ^ 1;
		const { warnings } = await read(changed, 'лист.txt.p7s');
		assert.deepEqual(
			warnings.map(({ ruleId }) => ruleId),
			['signature-differs'],
		);
	});

	it('names the document after the file, and mail as mail', async () => {
		const key = makeNodeKey('ec');
		const cases = [
			['лист.pdf.p7s', letter, 'лист.pdf'],
			['лист.p7m', letter, 'лист.txt'],
			['лист.p7s', Buffer.from('<html>Лист</html>'), 'лист'],
			['лист.p7s', Buffer.from('%PDF-1.7'), 'лист'],
			['../../.p7s', letter, 'document.txt'],
			['smime.p7m', Buffer.from('Content-Type: text/plain\r\n\r\nЛист'), 'smime.eml'],
		] as const;
		for (const [name, content, expected] of cases) {
			assert.equal((await read(makeSigned(content, { key }), name)).members[0]?.name, expected);
		}
	});

	it('opens a document that was signed twice, one signature in the other', async () => {
		const key = makeNodeKey('ec');
		const outer = await read(makeSigned(makeSigned(letter, { key }), { key }), 'лист.txt.p7s.p7s');
		assert.ok(p7s.recognises(outer.members[0]?.bytes ?? Buffer.alloc(0)));
		const inner = await read(outer.members[0]?.bytes ?? Buffer.alloc(0), outer.members[0]?.name ?? '');
		assert.deepEqual(
			[inner.members[0]?.name, Buffer.from(inner.members[0]?.bytes ?? [])],
			['лист.txt', letter],
		);
	});

	it('refuses a signature without its document, and what is encrypted', async () => {
		const detached = makeSigned(letter, { key: makeDstuKey(), detached: true });
		assert.ok(p7s.recognises(detached));
		await assert.rejects(read(detached, 'лист.pdf.p7s'), refusal('no-letter-inside'));
		const enveloped = der(0x30, oid('1.2.840.113549.1.7.3'), der(0xa0, der(0x30)));
		assert.ok(p7s.recognises(enveloped));
		await assert.rejects(read(enveloped, 'лист.p7m'), refusal('encrypted-file'));
	});

	const made = [makeDstuKey(), makeNodeKey('ec')].map((key) => makeSigned(letter, { key }));
	testRobustness('whatever stands in the bytes', mutated(made), (bytes) => read(bytes, 'лист.txt.p7s'));

	it('recognises no other file', () => {
		const others = ['Вигадана міська рада', 'MIME-Version: 1.0\r\n', '%PDF-1.7', '{"id":1}', '', '0', 'MII'];
		for (const other of others) assert.equal(p7s.recognises(Buffer.from(other)), false, other);
		fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.equal(p7s.recognises(bytes), false)));
	});
});

async function read(bytes: Uint8Array, name: string): Promise<Extract<Reading, { kind: 'container' }>> {
	const reading = await p7s.read(bytes, { name, ocr: 'embedded' });
	assert.equal(reading.kind, 'container');
	return reading;
}
