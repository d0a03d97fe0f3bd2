import { spawn } from 'node:child_process';

/** How a program is run. */
export interface ProgramRun {
	readonly environment: NodeJS.ProcessEnv;
	/** When what it says is told: as it says it, when it has ended, or when something else has too: nobody reads two at once. */
	readonly told: 'now' | 'at the end' | Promise<unknown>;
}

/** Runs a program to its end, and tells whether it succeeded. */
export function runProgram(
	program: string,
	words: readonly string[],
	{ environment, told }: ProgramRun,
): Promise<boolean> {
	const child = spawn(program, words, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: environment,
		shell: process.platform === 'win32' && program !== process.execPath,
	});
	const name = [program, ...words].join(' ').slice(0, 100);
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (bytes: Buffer) => {
			if (told === 'now') process.stdout.write(bytes);
			else said.push(bytes);
		});
	return new Promise((settle) => {
		child.on('error', (error) => {
			console.error(`${name} did not start: ${error.message}`);
			settle(false);
		});
		child.on('close', (code) => {
			const tell = () => process.stdout.write(Buffer.concat(said));
			if (told instanceof Promise) void told.then(tell);
			else tell();
			settle(code === 0);
		});
	});
}
