import { globSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { runProgram } from './run-program.ts';
import { testEnvironment } from './test-environment.ts';

/** Where tests lie that need no built site. */
const all = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'];
/** Rooms whose own rooms are large: «scripts/read/formats» is one, as «scripts/mirror» is. */
const deeper = new Set(['scripts/read']);
/** Rooms whose tests take longest: they begin first, so that no core is left waiting for one of them. */
const long = ['tests/growth.test.ts', 'scripts/read/formats', 'scripts/ingest'];

// npm run test:unit -- [PATH…] [options of node’s test runner]: all of them, or those of a file or folder.
const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('-'));
const places = words.filter((word) => !word.startsWith('-'));
const files = [
	...new Set((places.length > 0 ? places.flatMap(testsIn) : globSync(all)).map((file) => join(file))),
].sort();
if (files.length === 0) {
	console.error(`There is no test in ${places.join(', ')}. Name a test file, or a folder that holds some.`);
	process.exitCode = 2;
} else {
	const failed = await runRooms(roomsOf(files), testEnvironment());
	if (failed.length > 0) {
		console.error(`Tests failed in ${failed.join(', ')}: they are told above, each room’s at its end.`);
		process.exitCode = 1;
	}
}

/**
 * Runs as many rooms at once as there are cores, and tells of each when it is done; of the only one while it runs.
 *
 * @returns the names of those that failed
 */
async function runRooms(
	rooms: ReadonlyMap<string, string[]>,
	environment: NodeJS.ProcessEnv,
): Promise<string[]> {
	const failed: string[] = [];
	const waiting = [...rooms];
	const runNext = async (): Promise<void> => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [room, tests] = next;
			const program = [...options, 'tests/testing/run-room.ts', ...tests];
			const passed = await runProgram(process.execPath, program, {
				environment,
				told: rooms.size === 1 ? 'now' : 'at the end',
			});
			if (!passed) failed.push(room);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, runNext));
	return failed.sort();
}

/**
 * The tests of each room, in the order in which they begin. A test of the whole house stands alone: some put a format or a
 * requisite into it that it does not have.
 */
function roomsOf(tests: readonly string[]): Map<string, string[]> {
	const rooms = new Map<string, string[]>();
	for (const file of tests) {
		const [one = '', two = '', three = ''] = dirname(file).split(sep);
		const parts = [one, two, ...(deeper.has(`${one}/${two}`) ? [three] : [])];
		const room = two === '' ? file : parts.filter(Boolean).join('/');
		rooms.set(room, [...(rooms.get(room) ?? []), file]);
	}
	const rank = (room: string) => (long.includes(room) ? long.indexOf(room) : long.length);
	return new Map(
		[...rooms].sort(([one, some], [other, others]) => rank(one) - rank(other) || others.length - some.length),
	);
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
