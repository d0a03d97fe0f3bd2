import { runProgram } from './run-program.ts';
import { testEnvironment } from './test-environment.ts';

// npm test: every script of package.json that tests, on two cores. The unit tests are told as they run; the browser tests,
// which wait for their pages half of the time, and all others run beside them from the start, so that no core waits at the end.
// Types come before the builds: both write what Astro knows of the content.
const started = Date.now();
const environment = testEnvironment();
const units = inTurn(['test:unit'], 'now');
const site = inTurn(['test:site'], units);
const others = inTurn(['test:lint', 'test:types', 'test:build'], site);
const failed = (await Promise.all([units, site, others])).flat();
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
