import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { repairs as rules } from '#archive/jurisdictions/ua/reading/repairs/index.ts';
import { repairMisreadings } from './repair-misreadings.ts';
import { leftAsRead as left } from './testing/left-as-read.ts';
import { mended } from './testing/mended.ts';

describe('repairMisreadings', () => {
	for (const [rule, cases] of Object.entries(mended)) {
		for (const [was, is] of cases) {
			it(`${rule}: «${was}»`, () => {
				const { text, repairs } = repairMisreadings(was);
				assert.equal(text, is);
				assert.ok(repairs.some((repair) => repair.rule === rule));
				assert.deepEqual(repairMisreadings(is).text, is);
			});
		}
	}

	for (const text of left) {
		it(`leaves «${text}»`, () => assert.deepEqual(repairMisreadings(text), { text, repairs: [] }));
	}

	it('has a case for every rule', () => {
		assert.deepEqual(Object.keys(mended).sort(), [...new Set(rules.map(({ name }) => name))].sort());
	});

	it('changes nothing outside its repairs, and says where they are', () => {
		const pieces = [...Object.values(mended).flatMap((cases) => cases.map(([was]) => was)), ...left];
		const text = fc
			.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 12 })
			.chain((parts) => fc.constantFrom(' ', '\n', '').map((gap) => parts.join(gap)));
		fc.assert(
			fc.property(text, (read) => {
				const { text: now, repairs } = repairMisreadings(read);
				let restored = '';
				let from = 0;
				for (const { start, end, was } of repairs) {
					assert.ok(start >= from && end >= start);
					assert.notEqual(now.slice(start, end), was);
					restored += now.slice(from, start) + was;
					from = end;
				}
				assert.equal(restored + now.slice(from), read);
			}),
			{ numRuns: 500 },
		);
	});

	it('takes time in proportion to the text', { timeout: 60_000 }, async () => {
		for (const piece of ['a', 'На ', '3 ', 'a.', 'я’', '20__', '2031 ', 'www.', '1/', 'A.']) {
			const text = piece.repeat(100_000 / piece.length);
			repairMisreadings(text);
			// Only between tasks does the test see that its time is over.
			await setImmediate();
		}
	});
});
