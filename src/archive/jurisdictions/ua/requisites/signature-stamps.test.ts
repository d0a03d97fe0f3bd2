import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLines } from './lines.ts';
import { findStamps } from './signature-stamps.ts';

test('a stamp says its certificate behind «КЕП» too, who signed, and until when it holds', () => {
	const written =
		'Підписала: Зразкова Олена\nКЕП 3FAA000000000000000000000000000044EAD800\nчинний до 30.11.2031';
	const said = findStamps(readLines(written)).map((stamp) =>
		Object.values(stamp).map((span) => span && written.slice(span.start, span.end)),
	);
	assert.deepEqual(said, [
		['3FAA000000000000000000000000000044EAD800', 'Зразкова Олена', null, '30.11.2031'],
	]);
});
