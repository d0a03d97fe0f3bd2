import { runProgram } from './run-program.ts';
import { testEnvironment } from './test-environment.ts';

// npm test: every script of package.json that tests, on two cores. The unit tests are told as they run; the others run beside
// them one after another, the browser tests early, for they wait for their pages half of the time. Three at once took 1,052 s
// where two had taken 616 s: browsers that wait for a core are slow at everything. Types come before the builds: both write
// what Astro knows of the content.
const started = Date.now();
const environment = testEnvironment();
const units = inTurn(['test:unit'], 'now');
const others = inTurn(['test:lint', 'test:site', 'test:types', 'test:build'], units);
const failed = (await Promise.all([units, others])).flat();
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
