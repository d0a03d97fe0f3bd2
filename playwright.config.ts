import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser/browser-path.ts';

const { executablePath, args } = await browserPath();

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/build-test-archive.ts',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	reporter: [['list']],
	use: { browserName: 'chromium', launchOptions: { executablePath, args: [...args] } },
});
