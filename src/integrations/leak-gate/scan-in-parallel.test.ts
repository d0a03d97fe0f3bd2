import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { type ParallelWork, scanInParallel } from './scan-in-parallel.ts';
import { contacts, leakySite, writeInto } from './testing/leaky-site.ts';

const clean = '<p>У парку є ставок.</p>';
const leaky = (number: string) => `<p>Телефон заявника ${number}.</p>`;

const workIn = (dir: string, whole: Promise<void> | null): ParallelWork => ({
	...{ dir, whole, contacts: { ua: contacts }, kinds: ['phone'], opened: [], part: null },
	own: new Set<string>(),
	copies: { content: dir, copies: [], reader: '' },
	memory: {
		file: join(temporaryFolder('beside'), 'judged-files'),
		root: 'src/integrations/leak-gate/fixtures',
	},
});

test('what comes and what changes while the gate looks is looked at when the site is whole', async () => {
	const dir = leakySite('beside', { 'a.html': clean, 'b.html': clean, 'c.html': leaky('050 123-45-61') });
	const { promise, resolve } = Promise.withResolvers<void>();
	const work = workIn(dir, promise);
	const found = scanInParallel(work);
	// Before, among and behind those that it has seen, in the order of names.
	writeInto(dir, {
		'b.html': leaky('050 123-45-62'),
		'offline/0.txt': leaky('050 123-45-63'),
		'0.txt': clean,
	});
	resolve();
	const told = (await found).files.map(({ file }) => file);
	assert.deepEqual(told, ['b.html', 'c.html', 'offline/0.txt']);
	writeInto(dir, { 'b.html': clean, 'c.html': clean, 'offline/0.txt': clean });
	// What was found clean in either look is known to the next.
	assert.deepEqual((await scanInParallel({ ...work, whole: null })).files, []);
});
