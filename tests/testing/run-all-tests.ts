import { spawn } from 'node:child_process';
import { compiledOnce } from './compiled-once.ts';

// npm test: every script of package.json that tests, on two cores. What needs one core runs beside the unit tests, which
// take what is left; the browser tests come last, for they wait least on a quiet machine.
const started = Date.now();
const [beside, units] = await Promise.all([
	inTurn(['test:types', 'test:lint', 'test:build'], 'told when it ends'),
	inTurn(['test:unit'], 'told as it runs'),
]);
const passed = beside && units && (await inTurn(['test:site'], 'told as it runs'));
console.log(`\nnpm test ${passed ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = passed ? 0 : 1;

type Telling = 'told as it runs' | 'told when it ends';

/** Runs scripts one after another, until one fails. */
async function inTurn(scripts: readonly string[], telling: Telling): Promise<boolean> {
	for (const script of scripts) if (!(await run(script, telling))) return false;
	return true;
}

function run(script: string, telling: Telling): Promise<boolean> {
	const stdio = telling === 'told as it runs' ? 'inherit' : 'pipe';
	const child = spawn('npm', ['run', script], {
		stdio: ['ignore', stdio, stdio],
		env: compiledOnce,
		shell: process.platform === 'win32',
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes));
	return new Promise((settle) => {
		child.on('error', (error) => {
			console.error(`npm run ${script} did not start: ${error.message}`);
			settle(false);
		});
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			settle(code === 0);
		});
	});
}
