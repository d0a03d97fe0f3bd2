import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { ReadJob } from './job.ts';
import { openPool } from './pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('openPool', () => {
	it('reads many files at once, each answer to its own question', async () => {
		const pool = openPool({ size: 2 });
		const names = Array.from({ length: 12 }, (_, at) => `Лист ${at}`);
		const outcomes = await Promise.all(names.map((text, at) => pool.run<'read'>(job(`${at}.txt`, text))));
		pool.close();
		const texts = outcomes.map((outcome) =>
			outcome.status === 'done' ? outcome.value.letters[0]?.reading.text : '',
		);
		assert.deepEqual(texts, names);
	});

	it('refuses a file that cannot be read, with its rule', async () => {
		const pool = openPool({ size: 1 });
		const outcomes = [
			await pool.run<'read'>(job('порожній.txt', '')),
			await pool.run<'read'>(job('невідомий.xyz', 'x')),
			await pool.run<'read'>({ ...job('є.txt', 'Лист'), path: join(folder, 'нема.txt') }),
			await pool.run<'read'>(job('добрий.txt', 'Лист')),
		];
		pool.close();
		assert.deepEqual(
			outcomes.map((outcome) => (outcome.status === 'refused' ? outcome.ruleId : outcome.status)),
			['empty-file', 'unknown-format', 'file-not-found', 'done'],
		);
	});

	it('kills a worker that takes too long, refuses its file and goes on with another', async () => {
		const pool = openPool({ size: 1, stillTime: 20 });
		const first = pool.run<'read'>(job('1.txt', 'Лист'));
		const second = pool.run<'read'>(job('2.txt', 'Лист'));
		const [one, two] = [await first, await second];
		pool.close();
		assert.ok(one.status === 'refused' && one.ruleId === 'time-limit');
		assert.ok(two.status === 'refused' && two.ruleId === 'time-limit');
	});

	it('kills a worker that takes too much memory', async () => {
		const pool = openPool({ size: 1, memory: 24 * 1024 * 1024 });
		const outcome = await pool.run<'read'>(job('1.txt', 'Лист '.repeat(2_000_000)));
		pool.close();
		assert.ok(outcome.status === 'refused' && outcome.ruleId === 'memory-limit');
	});
});

function job(name: string, text: string): ReadJob {
	const path = join(folder, name);
	writeFileSync(path, text);
	return { kind: 'read', path, ocr: 'embedded', jurisdiction: 'ua' };
}
