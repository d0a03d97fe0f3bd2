import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptParts, plainExcerpt } from './excerpt.ts';
import { matchingParts } from './hit-parts.ts';

test('marks words without the punctuation about them, and reads no markup', () => {
	assert.deepEqual(excerptParts('за <mark>«запитом»,</mark> &lt;b&gt;'), [
		{ text: 'за ', isMarked: false },
		{ text: '«', isMarked: false },
		{ text: 'запитом', isMarked: true },
		{ text: '»,', isMarked: false },
		{ text: ' <b>', isMarked: false },
	]);
});

test('an excerpt is the same text, whatever is marked', () => {
	const words = fc.array(fc.tuple(fc.stringMatching(/^[^<>&]{1,8}$/), fc.boolean()));
	fc.assert(
		fc.property(words, (list) => {
			const excerpt = list.map(([word, isMarked]) => (isMarked ? `<mark>${word}</mark>` : word)).join(' ');
			assert.equal(plainExcerpt(excerpt), list.map(([word]) => word).join(' '));
		}),
	);
});

test('paragraphs come before what stands around the text, which is shown where no paragraph matches', () => {
	const head = { excerpt: 'бланк', locations: [0, 1, 2] };
	const [first, second, signature] = ['p1', 'p2', 'signature'].map((id, at) => ({
		...{ excerpt: id, anchor: { id, text: '' } },
		locations: Array.from({ length: at + 1 }, (_, place) => place),
	}));
	assert.ok(first && second && signature);
	assert.deepEqual(matchingParts({ sub_results: [head, first, second, signature] }), [second, first]);
	assert.deepEqual(matchingParts({ sub_results: [signature, head] }), [signature, head]);
});
