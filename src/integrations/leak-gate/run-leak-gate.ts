/**
 * Program: looks for personal data in the site folder named by its first argument. The second is the folder where it keeps what it
 * found clean, the third a module that exports `textOfCopy`. It prints the report on what it found, and ends with 1 if that is
 * anything. It runs in a process of its own once the pages are made. Started by a process that speaks to it, it takes the site to be
 * whole when that says so (`gateWords`), and ends where that ends.
 */
import { join, resolve } from 'node:path';
import { contentFolder } from '#store/content-folder.ts';
import { notePart } from '#store/files/part-log.ts';
import { gateWords } from '#store/gate/gate-words.ts';
import { settings } from '../../site/settings.ts';
import { BuildFailure } from '../build-failure.ts';
import { refuseLeakySite } from './refuse-leaky-site.ts';

const [dir = '.', cache = '.', reader = ''] = process.argv.slice(2);
const whole = process.send ? whenTold() : null;
const places = { dir, publicDir: 'public', memory: { file: join(cache, 'judged-files'), root: '.' } };
try {
	await refuseLeakySite(
		{ ...places, whole },
		{ config: settings, contentFolder, readerOfCopies: resolve(reader) },
	);
} catch (error) {
	if (!(error instanceof BuildFailure)) throw error;
	process.stdout.write(`${error.message}\n`);
	process.exitCode = 1;
}
notePart('leak-gate');
// What has listened until now kept the process, and would end it.
process.removeAllListeners('disconnect');
process.disconnect?.();

function whenTold(): Promise<void> {
	process.once('disconnect', () => process.exit());
	return new Promise((resolve) => {
		process.on('message', (message) => {
			if (message !== gateWords.siteIsWhole) return;
			notePart('leak-gate, beside the index');
			resolve();
		});
	});
}
