import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySign } from '../../../../testing/any-sign.ts';
import { cleanContent } from './clean-content.ts';
import { contentOperations, UnreadableContent } from './content-operations.ts';

for (const [what, [content, cleaned]] of Object.entries({
	'properties of marked content': ['/P <</MCID 0 /Alt (a\\)b)>> BDC (x) Tj EMC', '(x) Tj\n'],
	points: ['/A MP /B <</C [1 2]>> DP q Q', 'q\nQ\n'],
	'invisible text': ['3 Tr (a) Tj [(b) 2 (c)] TJ 0 Tr (d) Tj', '3 Tr\n0 Tr\n(d) Tj\n'],
	'invisible text that moves the line': ['3 Tr (a) \' 1 2 (b) "', '3 Tr\nT*\n1 Tw 2 Tc T*\n'],
	'the mode comes back with the state': ['q 3 Tr (a) Tj Q (b) Tj', 'q\n3 Tr\nQ\n(b) Tj\n'],
	comments: ['% /P BMC\n(x) Tj %(y) Tj', '(x) Tj\n'],
	'strings within strings': ['((a) \\( EMC) Tj', '((a) \\( EMC) Tj\n'],
	'an inline image': ['BI /W 1 /H 1 ID \x00EI\xff EI Q', 'BI /W 1 /H 1 ID \x00EI\xff EI\nQ\n'],
})) {
	test(`cleans a content stream: ${what}`, () => assert.equal(cleanContent(content ?? ''), cleaned));
}

test('refuses what it cannot follow, and a photograph inside', () => {
	for (const content of ['(a Tj', '[1 2 Tj', '<< /A 1 BDC', '<41 Tj', 'BI /W 1', 'BI /F /DCT ID x EI Q']) {
		assert.throws(() => cleanContent(content), UnreadableContent, content);
	}
});

test('any bytes give operations or a refusal, and no operator of marked content is left', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'BDC',
			'BMC',
			'EMC',
			'q',
			'Q',
			'BI',
			'ID',
			'EI',
			'/P',
			'<<',
			'>>',
			'(',
			')',
			'[',
			']',
			'3 Tr',
		),
		fc.string({ unit: anySign, maxLength: 8 }),
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
			try {
				for (const { operator } of contentOperations(cleanContent(pieces.join(' ')))) {
					assert.ok(!['BDC', 'BMC', 'EMC', 'MP', 'DP'].includes(operator));
				}
			} catch (error) {
				assert.ok(error instanceof UnreadableContent);
			}
		}),
		{ numRuns: 500 },
	);
});
