import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { compiledOnce } from './compiled-once.ts';

/** Where tests lie that need no built site. */
const all = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'];
/** The domain has neither files nor state: its tests share one process, and what they have compiled. */
const pureFolder = join('src', 'archive') + sep;

// npm run test:unit -- [PATH…] [options of node --test]: all of them, or those of a file or folder.
const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('-'));
const places = words.filter((word) => !word.startsWith('-'));
const files = (places.length > 0 ? places.flatMap(testsIn) : globSync(all)).map((file) => join(file)).sort();
if (files.length === 0) {
	console.error(`There is no test in ${places.join(', ')}. Name a test file, or a folder that holds some.`);
	process.exitCode = 2;
} else {
	const pure = files.filter((file) => file.startsWith(pureFolder));
	const others = files.filter((file) => !file.startsWith(pureFolder));
	const passed = [
		run(['--test-isolation=none'], pure),
		// Node leaves one core to itself; what runs the tests needs none.
		run([`--test-concurrency=${availableParallelism()}`], others),
	];
	process.exitCode = passed.every(Boolean) ? 0 : 1;
}

function run(how: readonly string[], tests: readonly string[]): boolean {
	if (tests.length === 0) return true;
	const { status } = spawnSync(process.execPath, ['--test', ...how, ...options, ...tests], {
		stdio: 'inherit',
		env: compiledOnce,
	});
	return status === 0;
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
