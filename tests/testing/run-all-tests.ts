import { runProgram } from './run-program.ts';
import { testEnvironment } from './test-environment.ts';

// npm test: every script of package.json that tests, on two cores. The unit tests are told as they run; the others run beside
// them, the browser tests early, for they wait for their pages half of the time and leave a core to what runs then.
const started = Date.now();
const environment = testEnvironment();
const units = inTurn(['test:unit'], 'now');
const beside = inTurn(['test:lint', 'test:site', 'test:types', 'test:build'], units);
const passed = (await Promise.all([units, beside])).every(Boolean);
console.log(`\nnpm test ${passed ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = passed ? 0 : 1;

/** Runs scripts one after another, until one fails. */
async function inTurn(scripts: readonly string[], told: 'now' | Promise<unknown>): Promise<boolean> {
	for (const script of scripts)
		if (!(await runProgram('npm', ['run', script], { environment, told }))) return false;
	return true;
}
