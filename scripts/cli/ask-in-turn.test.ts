import assert from 'node:assert/strict';
import { createInterface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { askInTurn } from './ask-in-turn.ts';
import { NotDone } from './not-done.ts';

function atTerminal() {
	const input = new PassThrough();
	const terminal = createInterface({ input, output: new PassThrough() });
	const shown: string[] = [];
	const ask = askInTurn(
		terminal,
		(text) => text.toUpperCase(),
		(text) => shown.push(text),
	);
	return { input, ask, shown };
}

test('lines that are pasted at once answer the questions one after another', async () => {
	const { input, ask, shown } = atTerminal();
	const first = ask('name? ');
	input.write('Листи\n\nГромада\n');
	assert.deepEqual([await first, await ask('english? '), await ask('who? ')], ['Листи', '', 'Громада']);
	assert.deepEqual(shown, ['ENGLISH? \n', 'WHO? Громада\n']);
});

test('who ends the dialogue is told that nothing was written', async () => {
	const { input, ask } = atTerminal();
	const asked = ask('name? ');
	input.end();
	await assert.rejects(
		asked,
		(error) => error instanceof NotDone && error.message === 'Nothing was written.',
	);
});
