import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { rankShares, type ShareRow } from './rank-shares.ts';

const row = (id: string, inTime: number, judged: number): ShareRow => ({ id, inTime, judged });
const places = (rows: readonly ShareRow[]) =>
	rankShares(rows, 10).map(({ id, places: [best, worst] }) => `${id} ${best}–${worst}`);

it('rows whose intervals meet share their places', () => {
	assert.deepEqual(places([row('a', 9, 10), row('b', 10, 11), row('c', 5, 100)]), [
		'b 1–2',
		'a 1–2',
		'c 3–3',
	]);
});

it('few answers have no place, and one row alone is no ranking', () => {
	assert.deepEqual(places([row('a', 9, 9), row('b', 90, 100), row('c', 5, 100)]), ['b 1–1', 'c 2–2']);
	assert.deepEqual(places([row('a', 9, 9), row('b', 90, 100)]), []);
});

it('each place lies among the rows, the best before the worst, and a sure order is kept', () => {
	const rows = fc.array(
		fc.tuple(fc.nat(60), fc.nat(60)).map(([inTime, late]) => ({ inTime, judged: inTime + late })),
		{ maxLength: 30 },
	);
	fc.assert(
		fc.property(rows, (counts) => {
			const ranked = rankShares(
				counts.map((count, at) => ({ id: String(at), ...count })),
				1,
			);
			for (const one of ranked) {
				const [best, worst] = one.places;
				assert.ok(best >= 1 && best <= worst && worst <= ranked.length);
				for (const other of ranked)
					if (other.low > one.high) assert.ok(other.places[1] < best || other.places[0] < best);
			}
		}),
	);
});
