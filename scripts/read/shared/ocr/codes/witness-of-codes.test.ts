import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readingBy } from '../../reading-rules.ts';
import { witnessOfCodes } from './witness-of-codes.ts';

const stamp =
	'СЕД Вигадана служба\nДокумент № 20366/7-15-31 від 14.06.2031\nСертифікат 26B2648ADD30\nДійсний з 07.12.2029 по 07.12.2031';
const ask = (codes: readonly string[], date: string, index: string) =>
	readingBy(jurisdictionOf('ua'), async () => {
		const { bearsOut, otherThan } = witnessOfCodes(codes, [date, index]);
		return [date, index].map((value) => (bearsOut(value) ? 'same' : otherThan(value)));
	});

describe('witnessOfCodes', () => {
	it('bears out what a code says too', async () => {
		assert.deepEqual(await ask([stamp], '14.06.2031', '20366/7-15-31'), ['same', 'same']);
		assert.deepEqual(await ask(['№ 25/К-17 від 03.04.2031'], '03.04.2031', '25/К-17'), ['same', 'same']);
	});

	it('writes a number as the code does', async () => {
		const { written } = await readingBy(jurisdictionOf('ua'), async () =>
			witnessOfCodes(['№ К-288/21307 від 03.04.2031'], ['03.04.2031']),
		);
		assert.equal(written('K-288/21307'), 'К-288/21307');
		assert.equal(written('12/5'), '12/5');
	});

	it('tells what a code says instead of what was read', async () => {
		assert.deepEqual(await ask([stamp], '14.06.2031', '20386/7-15-31'), ['same', '20366/7-15-31']);
		assert.deepEqual(await ask([stamp], '14.08.2031', '20366/7-15-31'), ['14.06.2031', 'same']);
	});

	it('doubts a number that has little in common with the one of the letter’s own code', async () => {
		assert.deepEqual(await ask([stamp], '14.06.2031', '01-12/345'), ['same', '20366/7-15-31']);
	});

	it('takes what a stamp’s code states for what was misread, and for no other number', async () => {
		const misread = (index: string) =>
			readingBy(jurisdictionOf('ua'), async () =>
				witnessOfCodes([stamp], ['14.06.2031', index]).misreadAs(index),
			);
		assert.equal(await misread('20386/7-16-31'), '20366/7-15-31');
		assert.equal(await misread('01-12/345'), null);
		assert.equal(await misread('20366/7-15-31'), null);
	});

	it('asks no code that says neither, and takes no date of a certificate for the letter’s', async () => {
		const other = 'Вх. № 20367/7-15-31 від 15.06.2031';
		assert.deepEqual(await ask([other], '14.06.2031', '20366/7-15-31'), [null, null]);
		const dateless = '№ 20366/7-15-31, дійсний з 07.12.2029 по 07.12.2031';
		assert.deepEqual(await ask([dateless], '14.06.2031', '20366/7-15-31'), [null, 'same']);
		assert.deepEqual(await ask([], '14.06.2031', '7'), [null, null]);
		assert.deepEqual(await ask(['аркушів 7'], '14.06.2031', '7'), [null, null]);
	});
});
