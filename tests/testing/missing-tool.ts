/** As the tests are started: a command that a test runs in this process has an environment of its own meanwhile. */
const isCi = Boolean(process.env['CI']);

/**
 * What a test does without a program of the system: on a person's machine it is skipped and says so; in CI, where the
 * programs are installed, it fails.
 *
 * @param skip how this test runner is told
 * @throws Error in CI
 */
export function missingTool(program: string, skip: (reason: string) => void): void {
	const reason = `${program} is not on this machine; .ci/run tells how it is installed`;
	if (isCi) throw new Error(reason);
	skip(`not run: ${reason}`);
}
