import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readingBy } from '../reading-rules.ts';
import { voteOnDate } from './vote-on-date.ts';
import type { Ballot } from './vote-on-signs.ts';

const vote = (said: string, ...readings: readonly string[]) =>
	readingBy(jurisdictionOf('ua'), async () =>
		voteOnDate(
			said,
			readings.map((one): Ballot => {
				const [by = '', read = ''] = one.split(': ');
				return { by, read, isLatin: by === 'witness' };
			}),
		),
	);

const pages = ['page: 2 червня 2931 року', 'page: 2 червня 2031', 'page: ? червня 2931 року'];
const others = ['witness: 2 yepBHA 2031', 'witness: 2 YepBHA 2031', 'own: 2ЧЯ2031', 'neighbour: 2Я2031'];

describe('voteOnDate', () => {
	it('bears out day and year where looks err at a figure, or give a year that no letter has', async () => {
		assert.equal(await vote('2 червня 2031', ...pages, ...others), '2 червня 2031');
	});

	it('takes another day that all models read', async () => {
		const read = [...others, 'page: 2 червня 2031'].map((one) => one.replace(': 2', ': 7'));
		assert.equal(await vote('«1» червня 2031', ...read, 'page: «7» червня'), '«7» червня 2031');
	});

	it('takes none that is in dispute, or whose month was read once', async () => {
		const seven = others.map((one) => one.replace(': 2', ': 7'));
		assert.equal(await vote('2 червня 2031', ...pages, ...others, ...seven), null);
		assert.equal(await vote('2 червня 2031', 'page: 2 червня 2031', ...others), null);
		assert.equal(await vote('2 червня 2031', 'page: 2 серпня 2031', 'page: 2 серпня 2031', ...others), null);
	});
});
