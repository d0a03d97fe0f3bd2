import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { refusal } from '../../testing/refusal.ts';
import { testFixtures } from '../../testing/test-fixtures.ts';
import { doc } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const letter = readFileSync(join(fixtures, 'table-and-list', 'source.doc'));
const context = { name: 'source.doc', ocr: 'embedded' } as const;

describe('doc', () => {
	testFixtures(doc, fixtures);

	it('reads as the other formats do', () => {
		for (const name of ['corner-letterhead', 'table-and-list', 'text-box', 'tracked-changes']) {
			const expected = ['doc', 'docx', 'odt', 'rtf'].map((format) =>
				readFileSync(join(import.meta.dirname, '..', format, 'fixtures', name, 'expected.txt'), 'utf8'),
			);
			assert.equal(new Set(expected).size, 1);
		}
	});

	// The header of the main stream, found by its magic number.
	const header = letter.indexOf(Buffer.from('eca5', 'hex'));
	const refused: [what: string, change: (bytes: Buffer) => Buffer, ruleId: string][] = [
		[
			'a locked file',
			(bytes) => setBytes(bytes, header + 10, [bytes[header + 10] ?? 0, 0x13]),
			'encrypted-file',
		],
		['a file of Word 95', (bytes) => setBytes(bytes, header + 2, [0x68, 0]), 'unknown-format'],
		['a file without the sign of Word', (bytes) => setBytes(bytes, header, [0, 0]), 'damaged-file'],
		['a file that is cut off', (bytes) => bytes.subarray(0, 4096), 'damaged-file'],
		[
			'pieces that point outside of the file',
			(bytes) => setBytes(bytes, header + 0x1a2, [0xff, 0xff, 0xff, 0x7f]),
			'damaged-file',
		],
	];
	for (const [what, change, ruleId] of refused) {
		it(`refuses ${what}`, async () => {
			await assert.rejects(doc.read(change(Buffer.from(letter)), context), refusal(ruleId));
		});
	}

	it('knows no other compound file for its own', () => {
		const other = Buffer.from(letter);
		other.write('Workbook____', other.indexOf(Buffer.from('WordDocument', 'utf16le')), 'utf16le');
		assert.ok(!doc.recognises(other));
	});
});

function setBytes(bytes: Buffer, at: number, values: readonly number[]): Buffer {
	for (const [index, value] of values.entries()) bytes[at + index] = value;
	return bytes;
}
