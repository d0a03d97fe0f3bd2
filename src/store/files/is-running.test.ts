import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { isRunning } from './is-running.ts';

test('this process runs, and so does its parent', () => {
	assert.equal(isRunning(process.pid), true);
	assert.equal(isRunning(process.ppid), true);
});

test('a process that has ended does not run', () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	assert.equal(isRunning(pid), false);
});

test('what names no single process runs nowhere', () => {
	for (const pid of [0, -1, 1.5, Number.NaN]) assert.equal(isRunning(pid), false, String(pid));
});
