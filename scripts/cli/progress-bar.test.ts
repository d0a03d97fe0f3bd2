import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressBar } from './progress-bar.ts';

describe('progressBar', () => {
	const screen = (isTTY: boolean) => {
		const written: string[] = [];
		return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } };
	};

	it('fills on a terminal', () => {
		const { written, stream } = screen(true);
		const progress = progressBar(stream, 2, false);
		progress.step();
		progress.step();
		progress.clear();
		assert.deepEqual(written, [
			`\r[${'#'.repeat(15)}${'.'.repeat(15)}] 1/2`,
			`\r[${'#'.repeat(30)}] 2/2`,
			'\r\u001B[K',
		]);
	});

	it('is silent elsewhere', () => {
		for (const [isTTY, quiet] of [
			[false, false],
			[true, true],
		] as const) {
			const { written, stream } = screen(isTTY);
			const progress = progressBar(stream, 2, quiet);
			progress.step();
			progress.clear();
			assert.deepEqual(written, []);
		}
	});
});
