import { execFile } from 'node:child_process';
import type { TestContext } from 'node:test';

/** What a program gave. */
export interface ToolResult {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * Runs a program of the system with a test; where it is not on the machine the test says so and is counted as skipped.
 *
 * @returns what it gave, or null where it is missing
 */
export async function outsideTool(
	context: TestContext,
	program: string,
	args: readonly string[],
	options: { readonly cwd?: string } = {},
): Promise<ToolResult | null> {
	return new Promise((resolve) => {
		execFile(program, args, { ...options, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
			if (error?.code === 'ENOENT') {
				context.skip(`not run: ${program} is not on this machine (.ci/run tells how it is installed)`);
				resolve(null);
			} else resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
		});
	});
}
