import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { runProgram } from './run-program.ts';
import { testEnvironment } from './test-environment.ts';

/** Builds that take longest: they begin first, so that no core is left waiting for one of them. */
const long = ['built-in-parts.test.ts', 'reused-build.test.ts', 'gates.test.ts'];

// npm test: every script of package.json that tests, on two cores, in two lanes: the browser tests in one, which wait for their
// pages half of the time, and the unit tests in the other. Three lanes took 1,052 s where two had taken 616 s: browsers that
// wait for a core are slow at everything. Types come before all that builds: both write what Astro knows about the content.
// The tests of builds are left for whichever lane is free, a file at a time. The lane of the unit tests is told as it runs, all
// else at its end.
const started = Date.now();
const environment = testEnvironment();
const builds = globSync('tests/build/*.test.ts').sort((one, other) => rank(one) - rank(other));
const units = inTurn(['test:unit'], 'now');
const drawing = inTurn(['test:lint', 'test:types', 'test:site'], units);
const lanes = [units, drawing].map(async (lane) => [...(await lane), ...(await buildsLeft())]);
const failed = (await Promise.all(lanes)).flat();
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\nnpm test ${failed.length === 0 ? 'passed' : `FAILED (${failed.join(', ')})`} in ${seconds} s`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Runs scripts one after another, whatever becomes of each, and gives those that failed. */
async function inTurn(scripts: readonly string[], told: 'now' | Promise<unknown>): Promise<string[]> {
	const failed: string[] = [];
	for (const script of scripts)
		if (!(await runProgram('npm', ['run', script], { environment, told }))) failed.push(script);
	return failed;
}

/** Runs the test files of `test:build` that no lane has taken yet, and gives those that failed. */
async function buildsLeft(): Promise<string[]> {
	const failed: string[] = [];
	for (let file = builds.shift(); file; file = builds.shift())
		if (!(await runProgram(process.execPath, ['--test', file], { environment, told: units })))
			failed.push(file);
	return failed;
}

function rank(file: string): number {
	const at = long.indexOf(basename(file));
	return at === -1 ? long.length : at;
}
