import { execFile } from 'node:child_process';
import type { TestContext } from 'node:test';
import { missingTool } from '../../../tests/testing/missing-tool.ts';

/** What a program gave. */
export interface ToolResult {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * Runs a program of the system with a test; where it is not on the machine the test says so and is counted as
 * skipped, but fails in CI.
 *
 * @returns what it gave, or null where it is missing
 */
export async function outsideTool(
	context: TestContext,
	program: string,
	args: readonly string[],
	options: { readonly cwd?: string } = {},
): Promise<ToolResult | null> {
	return new Promise((resolve, reject) => {
		execFile(program, args, { ...options, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
			if (error?.code === 'ENOENT') {
				try {
					missingTool(program, (reason) => context.skip(reason));
					resolve(null);
				} catch (missing) {
					reject(missing);
				}
			} else resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
		});
	});
}
