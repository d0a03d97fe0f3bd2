import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import type { Sighting } from '../contract/reading.ts';
import { believeSightings } from './believe-sightings.ts';

const text = [
	'ВИГАДАНА РАДА',
	'01.10.2031 № 35860/8-15-31',
	'Вигаданому заводу',
	'Повідомляємо, що рішення ухвалено.',
	'Голова   Олена ЗРАЗКОВА',
].join('\n\n');

function seen(value: string, others: Partial<Sighting> = {}): Sighting {
	return {
		value,
		page: 0,
		box: [70, 90, 200, 104],
		confidence: 95,
		otherwise: [],
		witnessed: true,
		...others,
	};
}

function read(source: string, ...sightings: readonly Sighting[]) {
	const anatomy = believeSightings(ua.dissect(source), source, { sightings, words: null }, ua.readDate);
	return {
		date: anatomy.date !== null,
		index: anatomy.registrationIndex !== null,
		unsure: anatomy.doubts.filter(({ ruleId }) => ruleId.startsWith('unsure-')),
	};
}

describe('believeSightings', () => {
	it('keeps what a text layer says', () => {
		assert.deepEqual(read(text), { date: true, index: true, unsure: [] });
	});

	it('keeps what a second witness bears out', () => {
		assert.deepEqual(read(text, seen('01.10.2031'), seen('35860/8-15-31')), {
			date: true,
			index: true,
			unsure: [],
		});
	});

	it('lets go of the rest, and says what was read and where', () => {
		const { date, index, unsure } = read(
			text,
			seen('01.10.2031'),
			seen('35860/8-15-31', { witnessed: false, otherwise: ['35880/8-15-31'] }),
		);
		assert.deepEqual([date, index], [true, false]);
		assert.equal(unsure[0]?.ruleId, 'unsure-registration-index');
		assert.match(unsure[0]?.reason ?? '', /«35860\/8-15-31», «35880\/8-15-31».*page 1, 70–200 points/);
	});

	it('lets go of a date alone', () => {
		const { date, index } = read(text, seen('01.10.2031', { witnessed: false }), seen('35860/8-15-31'));
		assert.deepEqual([date, index], [false, true]);
	});

	it('believes an index whose last number is of no year near', () => {
		const other = text.replace('35860/8-15-31', '35860/8-15-72');
		assert.equal(read(other, seen('01.10.2031'), seen('35860/8-15-72')).index, true);
	});

	it('does not believe an index of another year, however often it was read', () => {
		const other = text.replace('-31\n', '-37\n');
		assert.equal(read(other, seen('01.10.2031'), seen('35860/8-15-37')).index, false);
		assert.equal(read(other).index, true);
	});
});
