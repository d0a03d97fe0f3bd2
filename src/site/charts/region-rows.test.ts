import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedLetter } from '#archive/record/listed-letter.ts';
import type { ArchiveRecord } from '../record.ts';
import { regionRows } from './region-rows.ts';

const letters = (...ids: string[]) =>
	ids.map((id) => ({ id, authority: id.slice(0, 1) }) as unknown as ListedLetter);
const verdicts = new Map([
	['a1', 'in-time'],
	['a2', 'late'],
	['b1', 'unknown'],
	['b2', 'in-time'],
]);
const replyOf = ((id: string) =>
	verdicts.has(id) ? { verdict: verdicts.get(id) } : null) as ArchiveRecord['replyOf'];

test('regions are counted by letters, bodies and answers that can be judged, the most letters first', () => {
	const byRegion = new Map([
		['UA-05', letters('c1')],
		['UA-18', letters('a1', 'a2', 'b1', 'b2')],
	]);
	assert.deepEqual(regionRows({ byRegion }, { replyOf }), [
		{ region: 'UA-18', bodies: 2, letters: 4, judged: 3, inTime: 2 },
		{ region: 'UA-05', bodies: 1, letters: 1, judged: 0, inTime: 0 },
	]);
});
