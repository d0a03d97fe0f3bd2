import { existsSync } from 'node:fs';

/** Where systems install Firefox. */
const systemBrowsers = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/snap/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The system's Firefox, or null: npm has none, so that its tests say that they are left out where it is missing. */
export const firefoxPath = systemBrowsers.find((file) => existsSync(file)) ?? null;
