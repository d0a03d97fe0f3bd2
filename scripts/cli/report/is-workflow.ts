/** Whether a command runs in a workflow of GitHub, which shows annotations beside the run. */
export function isWorkflow(): boolean {
	return process.env['GITHUB_ACTIONS'] === 'true';
}
