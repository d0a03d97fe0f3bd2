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
const long = ['tests/growth.test.ts', 'small rooms of scripts', 'scripts/ingest', 'scripts/read/formats'];
/** Rooms with fewer tests than this share a process: to load the house takes it longer than most of their tests do. */
const few = 20;
/** Tests that put into the house what it does not have, or count what it does: each has a process of its own. */
const alone = /^tests\/(?:new-.*|growth|parsed-once|planted-code)\.test\.ts$/;

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
 * Runs as many rooms at once as there are cores, and tells about each when it is done; of the only one while it runs.
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

/** The tests of each process, by its name, in the order in which they begin. */
function roomsOf(tests: readonly string[]): Map<string, string[]> {
	const own = Map.groupBy(tests, roomOf);
	const rooms = Map.groupBy(tests, (file) => {
		const room = roomOf(file);
		const isSmall = !long.includes(room) && !alone.test(room) && (own.get(room)?.length ?? 0) < few;
		return isSmall ? `small rooms of ${dirname(room).split(sep)[0]}` : room;
	});
	const rank = (room: string) => (long.includes(room) ? long.indexOf(room) : long.length);
	return new Map(
		[...rooms].sort(([one, some], [other, others]) => rank(one) - rank(other) || others.length - some.length),
	);
}

/** The room of a test: a folder below `src` or `scripts`, or a test of the whole house by itself. */
function roomOf(file: string): string {
	const [one = '', two = '', three = ''] = dirname(file).split(sep);
	const parts = [one, two, ...(deeper.has(`${one}/${two}`) ? [three] : [])];
	return two === '' ? file.split(sep).join('/') : parts.filter(Boolean).join('/');
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
