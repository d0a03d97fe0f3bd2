import { runProgram } from './run-program.ts';
import { testEnvironment } from './test-environment.ts';

// npm test: every script of package.json that tests, on two cores, in two lanes: the browser tests in one, which wait for their
// pages half of the time, and all that computes in the other. Three lanes took 1,052 s where two had taken 616 s: browsers that
// wait for a core are slow at everything. Types come before the builds: both write what Astro knows about the content. The lane
// of the unit tests is told as it runs, the other at its end.
const started = Date.now();
const environment = testEnvironment();
const computing = inTurn(['test:unit', 'test:types', 'test:build'], 'now');
const drawing = inTurn(['test:lint', 'test:site'], computing);
const failed = (await Promise.all([computing, drawing])).flat();
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
