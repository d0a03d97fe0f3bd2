import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeReferences } from './decode-references.ts';

test('references are replaced, by name and by number, and what is none stays', () => {
	assert.equal(decodeReferences('&#34;а&amp;б&#x22;&nbsp;&laquo;'), '"а&б"\u00A0«');
	for (const text of ['а & б', '&;', '&ніщо;', '&unheard;', '&#1114112;'])
		assert.equal(decodeReferences(text), text);
});
