import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embeddedFile } from './embedded-file.ts';

describe('embeddedFile', () => {
	it('gives a package as it is, by the last part of its name', () => {
		const bytes = Buffer.from('PK');
		assert.deepEqual(embeddedFile('word/embeddings/кошторис.xlsx', bytes), {
			name: 'кошторис.xlsx',
			bytes,
			mediaType: null,
		});
	});

	it('gives nothing for a compound file that is damaged', () => {
		const bytes = Buffer.from('d0cf11e0a1b11ae1', 'hex');
		assert.equal(embeddedFile('word/embeddings/oleObject1.bin', bytes), null);
	});
});
