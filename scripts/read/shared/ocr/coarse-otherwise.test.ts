import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherInCapitals } from './coarse-otherwise.ts';

describe('otherInCapitals', () => {
	it('gives another number of as many figures', () => {
		const readings = ['З8294/7-10-31', '3З8294/7-10-31'];
		assert.equal(otherInCapitals('38204/7-10-31', readings), 'З8294/7-10-31');
	});

	it('takes strokes that were read as ones for strokes', () => {
		assert.equal(otherInCapitals('8204/7-31', ['820417-31', '8204/7-31']), null);
		assert.equal(otherInCapitals('8204/7-31', ['820417-31', '']), null);
	});

	it('gives nothing where one scale says the same, or a figure was lost', () => {
		assert.equal(otherInCapitals('38294', ['38204', '38294']), null);
		assert.equal(otherInCapitals('38294', ['3829', '3894']), null);
	});
});
