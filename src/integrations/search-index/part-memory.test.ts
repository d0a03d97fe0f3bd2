import assert from 'node:assert/strict';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { openPartMemory, type PartPlace } from './part-memory.ts';

test('a part is made once of the same, and anew of anything else or where it was not finished', async () => {
	const folder = temporaryFolder('part-memory');
	let made = 0;
	const take = async (
		code: string,
		name: string,
		inputs: readonly string[],
		isBroken = false,
		isSame = () => true,
	) => {
		const memory = openPartMemory(folder, code);
		const make = async ({ index }: PartPlace) => {
			made += 1;
			writeFileSync(join(index, `${made}`), inputs.join());
			if (isBroken) throw new Error('The disk is full.');
			return [[['дно', null]]] as const;
		};
		const place = await memory.take(name, { inputs, make, isSame });
		memory.keep();
		return readFileSync(join(place.index, `${made}`), 'utf8');
	};
	assert.equal(await take('a', 'all', ['x', 'y']), 'x,y');
	await take('a', 'all', ['x', 'y']);
	assert.equal(made, 1);
	assert.equal(await take('a', 'all', ['x', 'yz']), 'x,yz');
	// Parts of a text may not pass for one another.
	assert.equal(await take('a', 'all', ['xy', 'z']), 'xy,z');
	assert.equal(await take('b', 'all', ['xy', 'z']), 'xy,z');
	assert.equal(made, 4);
	await assert.rejects(take('b', 'all', ['w'], true));
	assert.equal(await take('b', 'all', ['w']), 'w');
	assert.equal(made, 6);
	await take('b', '2031', ['w']);
	assert.ok(!existsSync(join(folder, 'all')), 'what was not taken is gone');
	// Of the same, but tables of words say something else now.
	assert.equal(made, 7);
	await take('b', '2031', ['w'], false, () => false);
	assert.equal(made, 8);
	truncateSync(join(folder, '2031', 'key'), 40);
	await take('b', '2031', ['w']);
	assert.equal(made, 9);
});
