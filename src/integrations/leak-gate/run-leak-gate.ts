/**
 * Program: looks for personal data in the site folder named by its first argument. The second is the folder where it keeps what it
 * found clean, the third a module that exports `textOfCopy`. It prints the report on what it found, and ends with 1 if that is
 * anything. It runs in a process of its own once the pages are made, with its command line as its whole interface.
 */
import { join, resolve } from 'node:path';
import { contentFolder } from '#store/content-folder.ts';
import { notePart } from '#store/files/part-log.ts';
import { settings } from '../../site/settings.ts';
import { BuildFailure } from '../build-failure.ts';
import { refuseLeakySite } from './refuse-leaky-site.ts';

const [dir = '.', cache = '.', reader = ''] = process.argv.slice(2);
const places = { dir, publicDir: 'public', memory: { file: join(cache, 'judged-files'), root: '.' } };
try {
	await refuseLeakySite(places, { config: settings, contentFolder, readerOfCopies: resolve(reader) });
} catch (error) {
	if (!(error instanceof BuildFailure)) throw error;
	process.stdout.write(`${error.message}\n`);
	process.exitCode = 1;
}
notePart('leak-gate');
