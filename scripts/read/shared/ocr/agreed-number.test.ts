import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readingBy } from '../reading-rules.ts';
import { agreedNumber } from './agreed-number.ts';
import { compareNumbers } from './compare-numbers.ts';
import type { LookResult } from './look-again.ts';

/** Four looks, by the page's engine and by the witness in turn; `of` is the confidence of the first reading. */
const agreed = (said: string, readings: readonly string[], of: number, isUnsigned = false, sureness = 95) =>
	readingBy(jurisdictionOf('ua'), async () => {
		const looks = readings.map((read, at): LookResult => {
			const by = at % 2 === 0 ? 'page' : 'witness';
			return { by, read, ...compareNumbers(said, read, by === 'witness'), confidence: sureness };
		});
		return agreedNumber(said, looks, { confidence: of, isUnsigned });
	});

const four = (read: string) => [read, read, read, read];

describe('agreedNumber', () => {
	it('takes another number that all looks give where the first reading was unsure', async () => {
		assert.equal(await agreed('35-1734/2', four('39-1734/2'), 70), '39-1734/2');
		assert.equal(await agreed('35-1734/2', four('39-1734/2'), 95), null);
		const three = four('39-1734/2').with(3, '36-1734/2');
		assert.equal(await agreed('35-1734/2', three, 70), null);
	});

	it('takes other signs between the same figures, however unsure all looks are', async () => {
		assert.equal(await agreed('1031.6-14-31', four('1031/6-14-31'), 70, false, 40), '1031/6-14-31');
		assert.equal(await agreed('1031.6-14-31', four('1031/6-14-31').with(2, '1031.6-14-31'), 70), null);
	});

	it('corrects no figure by looks that read none surely, least of all to an «8»', async () => {
		assert.equal(await agreed('35-1734/2', four('39-1734/2'), 70, false, 40), null);
		assert.equal(await agreed('39-1734/6', four('39-1734/8'), 70, false, 80), null);
		assert.equal(await agreed('39-1734/6', four('39-1734/8'), 70, false, 90), '39-1734/8');
	});

	it('takes a date for one that was read surely only if all looks are sure and one figure differs', async () => {
		assert.equal(await agreed('05.09.2031', four('03.09.2031'), 95), '03.09.2031');
		assert.equal(await agreed('05.09.2031', four('03.09.2031'), 95, false, 75), null);
		assert.equal(await agreed('05.09.2031', four('03.08.2031'), 95), null);
	});

	it('gives up no hyphen, which runs into the figure beside it in coarse print', async () => {
		assert.equal(await agreed('19-09/2725', four('1900/2725'), 87), null);
	});

	it('gives up a one that is a stroke', async () => {
		assert.equal(await agreed('ТУ-1422104', four('ТУ-1422/04'), 80), 'ТУ-1422/04');
		assert.equal(await agreed('ТУ-1422204', four('ТУ-1422/04'), 80), null);
	});

	it('gives up a nought before the figures that is the ring of «№», where «№» was found before them', async () => {
		assert.equal(await agreed('031.1-407', four('31.1-407'), 50, true), '31.1-407');
		assert.equal(await agreed('031.1-407', four('31.1-407'), 50, false), null);
		assert.equal(await agreed('031.1-407', four('31.1-407'), 95, true), null);
		assert.equal(await agreed('231.1-407', four('31.1-407'), 50, true), null);
	});
});
