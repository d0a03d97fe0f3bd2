import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { makeCorpus } from '../bench/corpus/corpus.ts';
import { runHere } from '../cli/testing/run-here.ts';
import { ingestCommand } from '../ingest/command.ts';
import { ingestHere } from '../ingest/testing/ingest-here.ts';
import { gatherCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run gather', () => {
	it('makes of shards what one run makes', async () => {
		const inbox = join(folder, 'inbox');
		mkdirSync(inbox);
		const letters = [...makeCorpus(60, 4)];
		for (const [at, { text }] of letters.entries()) {
			// Every tenth letter comes once more with other words, so that two letters claim one address.
			writeFileSync(join(inbox, `${String(at).padStart(3, '0')}.txt`), text);
			if (at % 10 === 0)
				writeFileSync(join(inbox, `${String(99 - at)}z.txt`), text.replace(/\.\n/u, ' двічі.\n'));
		}
		// One run by as many workers as there are cores, the others by one: the number makes no difference.
		await runHere(ingestCommand, ['--content', join(folder, 'one'), inbox]);
		const parts = [1, 2, 3].map((number) => join(folder, `part-${number}`));
		for (const [at, part] of parts.entries())
			await runHere(ingestHere, ['--content', part, '--shard', `${at + 1}/3`, inbox]);
		await gather('--content', join(folder, 'gathered'), ...parts);
		const [one, gathered] = ['one', 'gathered'].map((name) => filesOf(join(folder, name)));
		assert.ok((one?.size ?? 0) > 60);
		assert.deepEqual([...(gathered?.keys() ?? [])], [...(one?.keys() ?? [])]);
		assert.deepEqual(gathered, one);
		assert.match(await gather('--content', join(folder, 'gathered'), ...parts), / 0 added/);
	});

	it('says what is wrong with a call', async () => {
		const { code, stderr } = await runHere(gatherCommand, [join(folder, 'нема')]);
		assert.equal(code, 2);
		assert.match(stderr, /is no folder/);
	});
});

async function gather(...args: string[]): Promise<string> {
	return (await runHere(gatherCommand, args)).stdout;
}

function filesOf(root: string): Map<string, string> {
	const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
	return new Map(paths.map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]));
}
