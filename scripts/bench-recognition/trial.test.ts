import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { measureIdentity } from './measure-identity.ts';
import { trialOf } from './trial.ts';

describe('trialOf', () => {
	it('draws the same letters of the same seed, and others of another', () => {
		assert.deepEqual(trialOf(12, 1), trialOf(12, 1));
		assert.notDeepEqual(trialOf(12, 1), trialOf(12, 2));
	});

	it('draws letters whose date and index are read where they are text, whatever the form', async () => {
		const texts = [1, 4].flatMap((seed) => trialOf(24, seed).filter(({ kind }) => kind === 'text'));
		for await (const one of measureIdentity(texts, { ocr: 'embedded', jurisdiction: jurisdictionOf('ua') }))
			assert.equal(one.outcome, 'right', `${one.form}: ${one.read}, not ${one.stood}`);
	});
});
