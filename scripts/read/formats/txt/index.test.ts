import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { assertExpected } from '../../testing/assert-expected.ts';
import { refusal } from '../../testing/refusal.ts';
import { txt } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-u'];

describe('txt', () => {
	for (const name of readdirSync(fixtures)) {
		it(`reads the fixture ${name}`, async () => {
			const text = await textOf(readFileSync(join(fixtures, name, 'source.txt')));
			assertExpected(join(fixtures, name, 'expected.txt'), text);
		});
	}

	const sentences = [
		'Вигадана міська рада розглянула Ваш запит щодо витрат на озеленення.',
		'Повідомляємо, що у 2031 році на ці цілі коштів не виділено.',
		'Об’єкти благоустрою зазначено в додатку (на 3 арк.)',
		'ЗРАЗКОВИЙ ВИКОНАВЧИЙ КОМІТЕТ',
		'З повагою',
		'Її щоденник — «Ґанок і паркан».',
	];
	const text = fc
		.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 40 })
		.map((lines) => lines.join('\r\n'));

	for (const encoding of encodings) {
		it(`reads text of any length in ${encoding}`, async () => {
			await fc.assert(
				fc.asyncProperty(text, async (written) => {
					const bytes = iconv.encode(written, encoding);
					assert.equal(await textOf(bytes), iconv.decode(bytes, encoding));
				}),
				{ numRuns: 300 },
			);
		});

		it(`reads a line of a few words in ${encoding}`, async () => {
			for (const line of sentences) {
				const bytes = iconv.encode(line, encoding);
				assert.equal(await textOf(bytes), iconv.decode(bytes, encoding));
			}
		});
	}

	it('reads a byte order mark away', async () => {
		for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
			assert.equal(await textOf(iconv.encode('Лист', encoding, { addBOM: true })), 'Лист');
		}
	});

	it('reads UTF-8 whatever it says', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (line) => {
				const written = `Лист ${line.replace(/\p{Cc}/gu, '')}`;
				assert.equal(await textOf(Buffer.from(written)), written);
			}),
		);
	});

	it('reads text with a stray control character', async () => {
		const written = `Вигадана\0 міська рада ${'розглянула запит. '.repeat(3)}`;
		for (const encoding of encodings) assert.equal(await textOf(iconv.encode(written, encoding)), written);
	});

	it('refuses an empty file', async () => {
		for (const bytes of [Buffer.alloc(0), Buffer.from(' \r\n\t'), Buffer.from([0xef, 0xbb, 0xbf])]) {
			await assert.rejects(textOf(bytes), refusal('empty-file'));
		}
	});

	it('refuses what is no text', async () => {
		const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex');
		await assert.rejects(textOf(png), refusal('unreadable-encoding'));
		await assert.rejects(textOf(Buffer.alloc(64)), refusal('unreadable-encoding'));
		await assert.rejects(
			textOf(iconv.encode('Лист із Парижа: déjà vu', 'utf-8').subarray(0, -1).fill(0xff, 20)),
			refusal('unreadable-encoding'),
		);
	});

	it('refuses random bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 100, maxLength: 400 }), async (bytes) => {
				fc.pre(new Set(bytes).size > 60);
				await assert.rejects(textOf(bytes), refusal('unreadable-encoding'));
			}),
			{ numRuns: 500 },
		);
	});
});

async function textOf(bytes: Uint8Array): Promise<string> {
	const reading = await txt.read(bytes, { name: 'лист.txt', ocr: 'embedded' });
	assert.equal(reading.kind, 'document');
	return reading.kind === 'document' ? reading.text : '';
}
