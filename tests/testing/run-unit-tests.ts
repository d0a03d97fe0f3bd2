import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where tests lie that need no built site. */
const ALL = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'];

// npm run test:unit -- [PATH…] [options of node --test]: all of them, or those of a file or folder.
const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('-'));
const places = words.filter((word) => !word.startsWith('-'));
const files = places.length > 0 ? places.flatMap(testsIn) : globSync(ALL);
if (files.length === 0) {
	console.error(`There is no test in ${places.join(', ')}. Name a test file, or a folder that holds some.`);
	process.exitCode = 2;
} else {
	const { status } = spawnSync(process.execPath, ['--test', ...options, ...files.sort()], {
		stdio: 'inherit',
	});
	process.exitCode = status ?? 1;
}

/** Tests in a folder or file; of a file that is no test, those beside it. */
function testsIn(place: string): string[] {
	const stats = statSync(place, { throwIfNoEntry: false });
	if (stats?.isDirectory()) return globSync(join(place, '**/*.test.ts'));
	if (!stats) return globSync(place).filter((file) => file.endsWith('.test.ts'));
	if (place.endsWith('.test.ts')) return [place];
	const beside = place.replace(/\.ts$/, '.test.ts');
	return statSync(beside, { throwIfNoEntry: false }) ? [beside] : globSync(`${dirname(place)}/*.test.ts`);
}
