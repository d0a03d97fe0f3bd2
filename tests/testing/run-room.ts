import { join } from 'node:path';
import { after, mock, suite } from 'node:test';
import fc from 'fast-check';

// node tests/testing/run-room.ts FILE…: the tests of several files in one process, each file a suite of its own, with its
// hooks. What they all import is read and compiled once; what a file has mocked or set is gone when the next begins.
const root = process.cwd();
// A change is judged by the same inputs wherever it is tested; new ones are tried every week (.github/workflows/watch.yml).
const seed = process.env.PROPERTY_SEED ?? '20310415';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
for (const file of process.argv.slice(2)) {
	suite(file, async () => {
		await import(join(root, file));
		const environment = { ...process.env };
		after(() => {
			mock.reset();
			process.chdir(root);
			for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
			Object.assign(process.env, environment);
		});
	});
}
