import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser/browser-path.ts';

const { executablePath, args } = await browserPath();
/** A process that draws pages takes half a second of CPU time to start: the tabs of a browser share one for each site. */
const sharing = ['--process-per-site', '--renderer-process-limit=1'];

export default defineConfig({
	testDir: 'tests/e2e',
	// Layouts in words are the same on every platform.
	snapshotPathTemplate: '{testDir}/layouts/{arg}{ext}',
	globalSetup: './tests/e2e/build-test-archive.ts',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// Limits end a test that hangs; none measures time. A walk through every page of the archive is one test, and a small
	// machine may have other work.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	workers: 2,
	reporter: [['list']],
	// What a worker fetches passes the tests’ own eyes: only the tests of it let it in.
	use: {
		serviceWorkers: 'block',
		browserName: 'chromium',
		launchOptions: { executablePath, args: [...args, ...sharing] },
	},
});
