import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTsv } from './read-tsv.ts';

const heading =
	'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const line = '4\t1\t1\t1\t1\t0\t10\t20\t90\t12\t-1\t';
const word = '5\t1\t1\t1\t1\t1\t10\t20\t30\t12\t96.1\tрада';

describe('readTsv', () => {
	it('reads lines and words, with or without a heading', () => {
		const lines = [
			{ box: [10, 20, 100, 32], words: [{ text: 'рада', box: [10, 20, 40, 32], confidence: 96.1 }] },
		];
		assert.deepEqual(readTsv([heading, line, word].join('\n')), lines);
		assert.deepEqual(readTsv([line, word, ''].join('\n')), lines);
	});

	it('leaves out blank words and lines that have no others', () => {
		assert.deepEqual(readTsv([line, word.replace('рада', '  ')].join('\n')), []);
	});

	it('holds confidence between 0 and 100', () => {
		assert.equal(readTsv([line, word.replace('96.1', '-1')].join('\n'))[0]?.words[0]?.confidence, 0);
		assert.equal(readTsv([line, word.replace('96.1', 'x')].join('\n'))[0]?.words[0]?.confidence, 0);
	});

	it('passes over whatever is none', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				for (const { words } of readTsv(text)) assert.ok(words.length > 0);
			}),
		);
	});
});
