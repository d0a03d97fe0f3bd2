import assert from 'node:assert/strict';
import { existsSync, renameSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptByPart } from '#store/shards/kept-by-parts.ts';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { judgedKey, keepJudged, openJudged, type RulesDigest, readJudged } from './judged-files.ts';
import { textHash } from './text-hash.ts';
import { valueHashes } from './value-hashes.ts';

const rulesOf = (name: number): RulesDigest => ({ rules: Buffer.alloc(32, name), contacts: Buffer.alloc(0) });
const rules = rulesOf(1);
const keyOf = (name: string) => judgedKey(Buffer.from(name), []);
const value = textHash('Вигадана рада');
const values = valueHashes(['Вигадана рада']);

/** Keeps verdicts as a run does: of files clean by themselves, and of files clean by a value. */
function judge(path: string, names: readonly string[], byValue: readonly string[], by = rules): void {
	const judged = openJudged(readJudged('', by));
	for (const name of names) judged.add(keyOf(name));
	for (const name of byValue) judged.add(keyOf(name), [value]);
	keepJudged(path, by, [judged.taken()]);
}

/** Leaves the same beside the whole, as parts do. */
function judgeInPart(
	path: string,
	number: number,
	...given: [readonly string[], readonly string[], RulesDigest?]
) {
	const own = join(temporaryFolder('judged-part'), 'judged');
	judge(own, ...given);
	for (const ending of ['', '-by-values'])
		renameSync(`${own}${ending}`, keptByPart(`${path}${ending}`, number));
}

test('verdicts of parts are those of the whole, by the same rules alone, and are kept with its own', () => {
	const path = join(temporaryFolder('judged-in-parts'), 'judged');
	judge(path, ['a', 'z'], ['by-a']);
	judgeInPart(path, 1, ['m', 'b'], ['by-m']);
	judgeInPart(path, 2, ['c'], []);
	judgeInPart(path, 3, ['other'], ['by-other'], rulesOf(2));
	const judged = openJudged(readJudged(path, rules));
	for (const name of ['a', 'b', 'c', 'm', 'z', 'by-a', 'by-m'])
		assert.ok(judged.has(keyOf(name), values), name);
	for (const name of ['other', 'by-other', 'd']) assert.ok(!judged.has(keyOf(name), values), name);
	assert.ok(!judged.has(keyOf('by-m'), valueHashes([])), 'the value that it rests on is gone');
	keepJudged(path, rules, [judged.taken()]);
	assert.ok(!existsSync(keptByPart(path, 1)) && !existsSync(keptByPart(`${path}-by-values`, 1)));
	const next = openJudged(readJudged(path, rules));
	for (const name of ['a', 'b', 'm', 'by-m']) assert.ok(next.has(keyOf(name), values), name);
});

test('verdicts of a part that were cut off do not spoil the others’', () => {
	const path = join(temporaryFolder('judged-cut'), 'judged');
	judgeInPart(path, 1, ['a'], ['by-a', 'by-b']);
	judgeInPart(path, 2, ['c'], ['by-c']);
	truncateSync(keptByPart(path, 1), 36 + 20);
	truncateSync(keptByPart(`${path}-by-values`, 1), 36 + 44 + 20);
	const judged = openJudged(readJudged(path, rules));
	assert.ok(!judged.has(keyOf('a'), values));
	for (const name of ['c', 'by-c']) assert.ok(judged.has(keyOf(name), values), name);
	assert.equal(['by-a', 'by-b'].filter((name) => judged.has(keyOf(name), values)).length, 1);
});
