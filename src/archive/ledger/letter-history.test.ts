import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goneUnits, letterHistories } from './letter-history.ts';
import { aRecord, aWithdrawal } from './testing/a-record.ts';

const first = (letter: string, paragraphs: string[]) => aRecord(letter, { paragraphs });
const later = (letter: string, version: number, paragraphs: string[], from: string | null = null) =>
	aRecord(letter, { version, paragraphs, from });

describe('letterHistories', () => {
	it('gathers versions in order', () => {
		const histories = letterHistories([later('a/2031/x', 2, ['p1']), first('a/2031/x', ['p1'])]);
		assert.deepEqual(
			histories.get('a/2031/x')?.versions.map(({ version }) => version),
			[1, 2],
		);
	});

	it('takes the lines of a letter along that was renamed twice', () => {
		const histories = letterHistories([
			first('a/2031/x', ['p1']),
			later('a/2031/y', 2, ['p1'], 'a/2031/x'),
			later('a/2032/z', 3, ['p1'], 'a/2031/y'),
		]);
		assert.deepEqual([...histories.keys()], ['a/2032/z']);
		assert.deepEqual(histories.get('a/2032/z')?.formerIds, ['a/2031/x', 'a/2031/y']);
		assert.equal(histories.get('a/2032/z')?.versions.length, 3);
	});

	it('ends where names go in a circle', () => {
		const histories = letterHistories([
			later('a/2031/x', 2, [], 'a/2031/y'),
			later('a/2031/y', 3, [], 'a/2031/x'),
		]);
		assert.equal([...histories.values()].flatMap(({ versions }) => versions).length, 2);
	});

	it('knows a withdrawal', () => {
		const history = letterHistories([first('a/2031/x', ['p1']), aWithdrawal('a/2031/x')]).get('a/2031/x');
		assert.equal(history?.withdrawal?.category, 'error');
		assert.equal(history?.versions.length, 1);
	});
});

describe('goneUnits', () => {
	const versions = [
		{ version: 1, paragraphs: ['p1', 'p2', 'p3', 'p4'] },
		{ version: 2, paragraphs: ['p1', 'p5', 'p3', 'p4'] },
		{ version: 3, paragraphs: ['p1', 'p3'] },
	];

	it('marks each place behind what stood before it and is still there', () => {
		assert.deepEqual(goneUnits(versions, 3), [
			{ id: 'p2', after: 'p1', version: 1 },
			{ id: 'p4', after: 'p3', version: 2 },
			{ id: 'p5', after: 'p1', version: 2 },
		]);
	});

	it('says nothing of the first version, and nothing of later ones', () => {
		assert.deepEqual(goneUnits(versions, 1), []);
		assert.deepEqual(goneUnits(versions, 2), [{ id: 'p2', after: 'p1', version: 1 }]);
	});

	it('marks the beginning where nothing before it is left', () => {
		assert.deepEqual(
			goneUnits(
				[
					{ version: 1, paragraphs: ['p1'] },
					{ version: 2, paragraphs: ['p2'] },
				],
				2,
			),
			[{ id: 'p1', after: null, version: 1 }],
		);
	});
});
