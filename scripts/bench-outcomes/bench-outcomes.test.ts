import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runHere } from '../cli/testing/run-here.ts';
import { benchOutcomesCommand } from './command.ts';
import { readLabelledTexts } from './labelled-text.ts';
import { measureOutcomes } from './measure-outcomes.ts';

/** Part of the texts that must be told right, also of those that no pattern was made on. */
const right = 0.95;

for (const [name, texts] of measureOutcomes()) {
	test(`${name}: outcome and ground are right in 19 of 20`, () => {
		const wrong = texts.filter(({ isRight }) => !isRight).map(({ place }) => place);
		assert.ok(texts.length >= 60);
		assert.ok(wrong.length <= texts.length * (1 - right), wrong.join(', '));
	});

	test(`${name}: every outcome but silence is shown by a sentence of the text`, () => {
		for (const { text, proposed, place } of texts) {
			if (proposed.outcome === 'not-a-reply') assert.equal(proposed.sentence, null, place);
			else assert.ok(proposed.sentence !== null && text.includes(proposed.sentence), place);
		}
	});
}

test('the command prints figures for a person and for a machine', async () => {
	const { code, stdout } = await runHere(benchOutcomesCommand, ['--verbose']);
	assert.equal(code, 0);
	assert.match(stdout, /unseen\.tsv: \d+ of \d+ right/);
	const json = JSON.parse((await runHere(benchOutcomesCommand, ['--json'])).stdout);
	assert.deepEqual(Object.keys(json), ['seen.tsv', 'unseen.tsv']);
});

test('a line that is no labelled text is named', () => {
	for (const line of ['given', 'granted\tx', 'refused\tx', 'given:unpaid\tx', 'given\tx\ty'])
		assert.throws(() => readLabelledTexts('a.tsv', `given\tx\n${line}`), /a\.tsv:2 is none/);
});
