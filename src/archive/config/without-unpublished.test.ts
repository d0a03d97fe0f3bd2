import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aLetter } from '../letter/testing/a-letter.ts';
import { withoutUnpublished } from './without-unpublished.ts';

const copy = {
	kind: 'whole' as const,
	extension: '.pdf',
	mediaType: 'application/pdf',
	sha256: 'ab'.repeat(32),
	bytes: 9,
	images: [{ width: 1, height: 1 }],
};
const { source } = aLetter();
const letter = aLetter({ source: { ...source, copy, withheld: null } });

test('a publisher who leaves out copies shows none, and says that it is for the settings', () => {
	const shown = withoutUnpublished(letter, { publish: false, pageImages: true }).source;
	assert.equal(shown.copy, null);
	assert.equal(shown.withheld, 'settings');
});

test('page images are left out by themselves', () => {
	const shown = withoutUnpublished(letter, { publish: true, pageImages: false }).source;
	assert.deepEqual(shown.copy, { ...copy, images: [] });
	assert.equal(shown.withheld, null);
});

test('a letter of which nothing is left out stays what it is', () => {
	assert.equal(withoutUnpublished(letter, { publish: true, pageImages: true }), letter);
	const without = aLetter({ source: { ...source, copy: null, withheld: 'masked' } });
	assert.equal(withoutUnpublished(without, { publish: false, pageImages: false }), without);
});
