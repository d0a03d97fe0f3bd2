import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readingBy } from '../reading-rules.ts';
import { type Ballot, voteOnSigns } from './vote-on-signs.ts';

/** «page: № 12/3» for each reading; that of the witness is in Latin letters. */
const vote = (said: string, ...readings: readonly string[]) =>
	readingBy(jurisdictionOf('ua'), async () =>
		voteOnSigns(
			said,
			readings.map((one): Ballot => {
				const [by = '', read = ''] = one.split(': ');
				return { by, read, isLatin: by === 'witness' };
			}),
		),
	);

describe('voteOnSigns', () => {
	it('joins readings that each err at another place', async () => {
		const read = ['page: № 35880/8-15', 'page: 35860/3-15', 'witness: Ne 35860/8-16', 'witness: 35860/8-15'];
		const further = ['own: 35860/8-15', 'neighbour: 35860/8-15'];
		assert.equal(await vote('35880/8-15', ...read, ...further), '35860/8-15');
	});

	it('asks three models for what stands against the first reading, and two for what bears it out', async () => {
		const two = ['page: від 27.06.31', 'page: 27.06.31', 'witness: Big 27.06.31', 'witness: 27.06.31'];
		assert.equal(await vote('21.06.31', ...two), null);
		assert.equal(await vote('27.06.31', ...two), '27.06.31');
		assert.equal(await vote('21.06.31', ...two, 'own: 27.06.31'), '27.06.31');
	});

	it('makes no «8» of a figure that small print fills to one', async () => {
		const filled = ['page: 2327/8', 'page: 2327/8', 'witness: 2327/8', 'own: 2327/8', 'neighbour: 2327/8'];
		assert.equal(await vote('2327/6', ...filled), null);
		assert.equal(await vote('2327/4', ...filled), '2327/8');
	});

	it('hears no letter of another script, and one letter that was read twice as one', async () => {
		const read = ['page: 10-13/N-40', 'page: 10-13/пП-40', 'witness: 10-13/MN-40', 'witness: 10-13/0-40'];
		const further = ['own: 10-13/П-40', 'neighbour: 10-13/П-40'];
		assert.equal(await vote('10-13/пПп-40', ...read, ...further), '10-13/П-40');
	});

	it('hears a letter of both alphabets of one who knows Latin ones alone, and no noise', async () => {
		const read = ['page: 43/8-421', 'page: 43/8-421', 'own: 43/8-421', 'neighbour: 43/8-421'];
		const witness = (sign: string) => [`witness: 43/${sign}-421`, `witness: 43/${sign}-421`];
		assert.equal(await vote('43/В-421', ...read, ...witness('B')), null);
		assert.equal(await vote('43/В-421', ...read, ...witness('R')), '43/8-421');
	});

	it('lets three models outvote one that reads otherwise at both its looks', async () => {
		const three = ['page', 'page', 'page', 'page', 'witness', 'witness', 'witness', 'witness', 'neighbour'];
		const read = three.map((by) => `${by}: 10-13/405`);
		assert.equal(await vote('10-13/405', ...read, 'own: 19-13/405'), '10-13/405');
		assert.equal(await vote('10-13/405', ...read, 'own: 19-13/405', 'own: 19-13/405'), null);
	});

	it('leaves a sign in dispute that all looks of a model read otherwise', async () => {
		const read = [
			'page: 539/5',
			'page: 539/5',
			'page: 539/5',
			'witness: 539/5',
			'witness: 539/5',
			'witness: 539/5',
		];
		assert.equal(await vote('539/5', ...read), '539/5');
		assert.equal(await vote('539/5', ...read, 'own: 559/5'), null);
	});

	it('leaves a sign in dispute that too many read otherwise, or that more than one have beside the others', async () => {
		const read = ['page: 40-1282', 'witness: 40-1282', 'own: 40-1282', 'own: 40-1282'];
		assert.equal(await vote('40-1282', ...read, 'page: 40.1282'), '40-1282');
		assert.equal(await vote('40-1282', ...read, 'page: 40.1282', 'witness: 40.1282'), null);
		assert.equal(await vote('40-1282', ...read, 'page: 40-12822', 'witness: 40-12822'), null);
	});

	it('takes letters from those who know them', async () => {
		const read = ['page: № 503-ЮР-31', 'page: 503-ЮР-31', 'witness: Ne 503-FOP-31', 'witness: 503-FOP-31'];
		assert.equal(await vote('503-ЮР-31', ...read, 'own: 503-ЮР-31'), '503-ЮР-31');
	});

	it('says nothing where no number is near', async () => {
		assert.equal(await vote('503/2-31', 'page: Дата', 'witness: eyf', 'own: '), null);
	});
});
