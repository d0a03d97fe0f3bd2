import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedFrame } from './embed-frame.ts';

test('a frame says what it holds, and a title ends no attribute', () => {
	assert.equal(
		embedFrame('https://archive.example/letters/1/2031/2.card.html#p3', 'Про «парк» і "сад" <b>'),
		'<iframe src="https://archive.example/letters/1/2031/2.card.html#p3" title="Про «парк» і &#x22;сад&#x22; <b>" width="640" height="260" loading="lazy" style="max-width:100%;border:0"></iframe>',
	);
});
