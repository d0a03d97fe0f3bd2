import { spawn } from 'node:child_process';
import { compiledOnce } from './compiled-once.ts';

// npm test: every script of package.json that tests, on two cores. The unit tests are told as they run; what needs one
// core runs beside them, and so do the browser tests, which wait for their pages half of the time.
const started = Date.now();
const units = inTurn(['test:unit'], Promise.resolve());
const beside = inTurn(['test:types', 'test:lint', 'test:build', 'test:site'], units);
const passed = (await Promise.all([units, beside])).every(Boolean);
console.log(`\nnpm test ${passed ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = passed ? 0 : 1;

/**
 * Runs scripts one after another, until one fails.
 *
 * @param told when what they say may be told: until then it waits, so that nobody reads two at once
 */
async function inTurn(scripts: readonly string[], told: Promise<unknown>): Promise<boolean> {
	for (const script of scripts) if (!(await run(script, told))) return false;
	return true;
}

function run(script: string, told: Promise<unknown>): Promise<boolean> {
	const child = spawn('npm', ['run', script], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: compiledOnce,
		shell: process.platform === 'win32',
	});
	let waiting: Buffer[] | null = [];
	const tell = () => {
		process.stdout.write(Buffer.concat(waiting ?? []));
		waiting = null;
	};
	void told.then(tell);
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (bytes: Buffer) => {
			if (waiting) waiting.push(bytes);
			else process.stdout.write(bytes);
		});
	return new Promise((settle) => {
		child.on('error', (error) => {
			console.error(`npm run ${script} did not start: ${error.message}`);
			settle(false);
		});
		child.on('close', (code) => settle(code === 0));
	});
}
