import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unwrapFlowed } from './flowed.ts';

describe('unwrapFlowed', () => {
	it('joins lines of one depth alone, and keeps the signature apart', () => {
		const text = 'Перший \nрядок \n> цитата \n> далі\n> > глибше\n  відступ\n\n-- \nЗразкова О.';
		assert.equal(
			unwrapFlowed(text, false),
			'Перший рядок\n> цитата далі\n> > глибше\n відступ\n\n-- \nЗразкова О.',
		);
	});

	it('joins without a blank where the blank was for wrapping', () => {
		assert.equal(unwrapFlowed('інфор \nмація  \nє', true), 'інформація є');
	});
});
