import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEngineChoice } from './read-engine-choice.ts';
import { UsageError } from './usage-error.ts';

test('an engine is taken as it is named, and without a name the fallback', () => {
	assert.equal(readEngineChoice('system'), 'system');
	assert.equal(readEngineChoice(undefined), 'auto');
	assert.equal(readEngineChoice(undefined, 'embedded'), 'embedded');
});

test('another name is refused with the names that there are', () => {
	for (const name of ['tesseract', 'Auto', ''])
		assert.throws(
			() => readEngineChoice(name),
			(error) => error instanceof UsageError && error.message.includes('auto, embedded, system'),
		);
});
