import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commandLine } from './command-line.ts';
import { runHere } from './testing/run-here.ts';

describe('runCommandLine', () => {
	const reading = (read: () => unknown) =>
		commandLine({
			name: 'test',
			options: {},
			run: () => {
				read();
				return 0;
			},
		});

	it('tells what the system has against a file in a sentence', async () => {
		for (const [path, told] of [
			['.', /^A file or a folder cannot be used \(EISDIR, read\)\. Look at its permissions.*\n$/],
			['нема/такого', /^нема\/такого cannot be used \(ENOENT, open\)\. .*\n$/],
		] as const) {
			const { code, stderr } = await runHere(
				reading(() => readFileSync(path)),
				[],
			);
			assert.equal(code, 1);
			assert.match(stderr, told);
		}
	});

	it('says of a full disk that it is full', async () => {
		const full = reading(() => {
			throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
		});
		const { code, stderr } = await runHere(full, ['--lang', 'uk']);
		assert.deepEqual(
			[code, stderr],
			[1, 'На диску не лишилося місця. Звільніть його й запустіть команду знову.\n'],
		);
	});

	it('throws on errors that nobody foresaw', async () => {
		const broken = reading(() => {
			throw new TypeError('x');
		});
		await assert.rejects(runHere(broken, []), TypeError);
	});
});
