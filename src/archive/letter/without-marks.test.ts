import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMarks } from './without-marks.ts';

test('each mark gives way, numbered ones too; other brackets stay', () => {
	const marks = ['[masked: person]', '[masked: phone]'];
	assert.equal(
		withoutMarks('[masked: person 12] at [masked: phone], [see page 2]', marks),
		'… at …, [see page 2]',
	);
	assert.equal(withoutMarks('[masked: person]', []), '[masked: person]');
});
