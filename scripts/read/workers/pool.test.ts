import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type TestJobs, testWorker } from '../testing/test-worker.ts';
import type { Outcome } from './job.ts';
import { openPool, type PoolOptions } from './pool.ts';

describe('openPool', () => {
	it('does many jobs at once, each answer to its own question', async () => {
		const texts = Array.from({ length: 12 }, (_, at) => `Лист ${at}`);
		const outcomes = await inPool({ size: 2 }, (pool) =>
			Promise.all(texts.map((text) => pool.run('echo', text))),
		);
		assert.deepEqual(
			outcomes.map((outcome) => doneOf(outcome).text),
			texts,
		);
	});

	it('gives every worker what all jobs share', async () => {
		const shared = { known: new Set(['office@rada.example']) };
		const outcome = await inPool({ size: 1, setup: shared }, (pool) => pool.run('setup', null));
		assert.deepEqual(doneOf(outcome), shared);
	});

	it('gives a worker that has begun another setup for the jobs that come', async () => {
		await inPool({ size: 1, setup: 'один' }, async (pool) => {
			const { pid } = doneOf(await pool.run('echo', 'до'));
			pool.share('інший');
			assert.equal(doneOf(await pool.run('setup', null)), 'інший');
			assert.equal(doneOf(await pool.run('echo', 'після')).pid, pid);
		});
	});

	it('refuses what a job refuses, with its rule, and keeps the worker', async () => {
		await inPool({ size: 1 }, async (pool) => {
			const { pid } = doneOf(await pool.run('echo', 'до'));
			assert.equal(ruleOf(await pool.run('refuse', null)), 'empty-file');
			assert.equal(doneOf(await pool.run('echo', 'після')).pid, pid);
		});
	});

	it('does an urgent job before those that wait longer', async () => {
		const order: string[] = [];
		await inPool({ size: 1, urgent: ['hold'] }, (pool) =>
			Promise.all([
				pool.run('echo', '1').then(() => order.push('1')),
				pool.run('echo', '2').then(() => order.push('2')),
				pool.run('hold', 1).then(() => order.push('urgent')),
			]),
		);
		assert.deepEqual(order, ['1', 'urgent', '2']);
	});

	it('kills a worker that takes too long, refuses its job once and goes on with another', async () => {
		await inPool({ size: 1, limits: { stillTime: 3000 } }, async (pool) => {
			const { pid } = doneOf(await pool.run('echo', 'до'));
			assert.equal(ruleOf(await pool.run('hang', null)), 'time-limit');
			assert.notEqual(doneOf(await pool.run('echo', 'після')).pid, pid);
		});
	});

	it('counts what a job works, by its own CPU time and from its last finished part', async () => {
		await inPool({ size: 1, limits: { workTime: 600 } }, async (pool) => {
			assert.equal(ruleOf(await pool.run('compute', null)), 'time-limit');
			assert.equal(doneOf(await pool.run('parts', 1000)), 'done');
		});
	});

	it('kills a worker that takes too much memory', async () => {
		const outcome = await inPool({ size: 1, limits: { memory: 200 * 2 ** 20 } }, (pool) =>
			pool.run('grow', 400 * 2 ** 20),
		);
		assert.equal(ruleOf(outcome), 'memory-limit');
	});
});

describe('a fault that may be the worker’s', () => {
	it('is tried once more in a new one: an innocent job is done', async () => {
		await inPool({ size: 1 }, async (pool) => {
			for (const kind of ['failWhenUsed', 'dieWhenUsed'] as const) {
				const { pid } = doneOf(await pool.run('echo', 'до'));
				const { text, pid: other } = doneOf(await pool.run(kind, 'невинний'));
				assert.equal(text, 'невинний');
				assert.notEqual(other, pid);
			}
		});
	});

	it('refuses a job that fails in a new worker too', async () => {
		await inPool({ size: 1 }, async (pool) => {
			await pool.run('echo', 'до');
			assert.equal(ruleOf(await pool.run('fail', null)), 'internal-error');
			assert.equal(ruleOf(await pool.run('die', null)), 'internal-error');
			assert.equal(ruleOf(await pool.run('die', null)), 'internal-error');
			assert.equal(doneOf(await pool.run('echo', 'після')).text, 'після');
		});
	});
});

describe('a worn worker is replaced', () => {
	it('after as many jobs as it may do', async () => {
		await inPool({ size: 1, limits: { jobs: 2 } }, async (pool) => {
			const pids: number[] = [];
			for (const text of ['1', '2', '3', '4', '5']) pids.push(doneOf(await pool.run('echo', text)).pid);
			assert.deepEqual(
				pids.map((pid) => pids.indexOf(pid)),
				[0, 0, 2, 2, 4],
			);
		});
	});

	it('where it holds on to too much memory', async () => {
		await inPool({ size: 1, limits: { rest: 250 * 2 ** 20 } }, async (pool) => {
			const first = doneOf(await pool.run('hold', 1)).pid;
			assert.equal(doneOf(await pool.run('hold', 400 * 2 ** 20)).pid, first);
			assert.notEqual(doneOf(await pool.run('hold', 1)).pid, first);
		});
	});
});

type TestPool = ReturnType<typeof openPool<TestJobs>>;

async function inPool<Result>(
	options: Omit<PoolOptions, 'program'>,
	use: (pool: TestPool) => Promise<Result>,
): Promise<Result> {
	const pool = openPool<TestJobs>({ ...options, program: testWorker });
	try {
		return await use(pool);
	} finally {
		pool.close();
	}
}

function doneOf<Done>(outcome: Outcome<Done>): Done {
	assert.ok(outcome.status === 'done', ruleOf(outcome));
	return outcome.value;
}

function ruleOf(outcome: Outcome<unknown>): string {
	return outcome.status === 'refused' ? outcome.ruleId : outcome.status;
}
