import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { hexSha256 } from '#store/files/sha256.ts';
import { type FaultScenario, faultScenarios, runIn } from '../testing/fault-scenarios.ts';
import { faultsAt, type WriteFault, withFault } from '../testing/write-faults.ts';

// The promise: whatever stops a command, at any of its writes, the next command finds the archive as it was before or
// as it should be afterwards, byte for byte, or makes it so.

// The nonce of a version is random; here every run uses the same one, so that bytes can be compared.
mock.method(crypto, 'randomBytes', (size: number) => Buffer.alloc(size, 7));
syncBuiltinESMExports();

const root = mkdtempSync(join(tmpdir(), 'killed-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Commands that change nothing here, but put the content in order first, as every command does. */
const nextRun = [
	['withdraw', '45000000/2031/99', '--yes'],
	['correct', '45000000/2031/99', '--yes'],
	['release', 'зайве', '--yes'],
	['gather', 'empty'],
	['ingest', 'empty'],
];

for (const scenario of await faultScenarios(root)) {
	test(`${scenario.name}: stopped at any write, it is ended or undone`, async (context) => {
		// What an older run may have left is swept.
		const left = [...filesOf(join(scenario.folder, 'content'))];
		const before = new Map(left.filter(([name]) => !isLeft(name)));
		const whole = copyOf(scenario);
		const counted = await withFault(whole, { fault: 'killed', at: Infinity }, () =>
			runIn(whole, scenario.words),
		);
		assert.equal(counted.error, null);
		const done = filesOf(join(whole, 'content'));
		assert.notDeepEqual(done, before);
		rmSync(whole, { recursive: true });
		const stops = counted.writes.flatMap((call, number) =>
			faultsAt(call).map((fault) => ({ fault, at: number + 1 })),
		);
		const states = new Set<string>();
		for (const stop of stops) await stopped(scenario, stop, { before, done }, states);
		context.diagnostic(
			`${scenario.name}: ${counted.writes.length} writes, stopped in ${stops.length} ways, which leave ${states.size} states`,
		);
	});
}

/** The remains may be the same, to the byte, as after another stop: then the next command has already been tried on them. */
async function stopped(
	scenario: FaultScenario,
	fault: { fault: WriteFault; at: number },
	change: { before: Files; done: Files },
	states: Set<string>,
): Promise<void> {
	const folder = copyOf(scenario);
	const content = join(folder, 'content');
	const how = `${scenario.name}, ${fault.fault} at ${fault.at}`;
	const faulted = await withFault(folder, fault, () => runIn(folder, scenario.words));
	if (fault.fault === 'full') isTold(faulted, how);
	const lock = join(content, '.ingest.lock');
	// No process has the dead program's id; here it was this process.
	if (existsSync(lock)) writeFileSync(lock, '999999999');
	const state = digestOf(folder);
	if (!states.has(state)) {
		states.add(state);
		const next = nextRun[states.size % nextRun.length] ?? [];
		await goesOn(scenario, folder, next, change, how);
	}
	rmSync(folder, { recursive: true });
}

/** The next command finds the archive as it was or as it will be, and the same command then ends what it began. */
async function goesOn(
	scenario: FaultScenario,
	folder: string,
	next: readonly string[],
	{ before, done }: { before: Files; done: Files },
	how: string,
): Promise<void> {
	const content = join(folder, 'content');
	await runIn(folder, next);
	const ordered = filesOf(content);
	if (scenario.words[0] === 'ingest') isOfWholeLetters(ordered, { before, done }, how);
	else if (!isSame(ordered, before)) assert.deepEqual(ordered, done, `${how}, then ${next[0]}`);
	const again = await runIn(folder, scenario.words);
	assert.deepEqual(filesOf(content), done, `${how}, then again: ${again.stderr}`);
	if (scenario.gone !== null)
		for (const [name, text] of filesOf(folder)) assert.ok(!text.includes(scenario.gone), `${how}: ${name}`);
}

/** A full disk is reported in one line with what to do, and not as another error. */
function isTold(
	{ result, error }: Awaited<ReturnType<typeof withFault<{ code: number; stderr: string }>>>,
	how: string,
): void {
	assert.equal(error, null, `${how}: ${String(error)}`);
	const told =
		result?.stderr.split('\n').filter((line) => /No space is left on the device.*Make room/.test(line)) ?? [];
	// The record of remembered sources may not match: no letter depends on it.
	if (result?.code === 0) assert.ok(told.length === 0, how);
	else assert.deepEqual([result?.code, told.length], [1, 1], `${how}: ${result?.stderr}`);
}

/** Each file is as before or as after, and all files of a letter are in the same state. */
function isOfWholeLetters(files: Files, { before, done }: { before: Files; done: Files }, how: string): void {
	const letters = new Map<string, Set<string>>();
	for (const name of new Set([...files.keys(), ...before.keys(), ...done.keys()])) {
		const [now, was, will] = [files.get(name), before.get(name), done.get(name)];
		// A body's file and a request grow with each letter.
		const id = ofLetter.exec(name)?.[1];
		if (id === undefined) continue;
		assert.ok(now === was || now === will, `${how}: ${name} is neither as it was nor as it will be`);
		if (was !== will) letters.set(id, (letters.get(id) ?? new Set()).add(now === will ? 'done' : 'before'));
	}
	for (const [id, states] of letters) assert.equal(states.size, 1, `${how}: ${id} is done by half`);
	for (const name of files.keys())
		assert.ok(!name.includes('.tmp') && !name.includes('.lock'), `${how}: ${name}`);
}

// «letters/45000000/2031/25-z.md», «sources/45000000/2031/25-z/1.webp», «versions/45000000/2031/25-z/v1.md»
const ofLetter = /^(?:letters|sources|versions)\/([^/]+\/[^/]+\/[^/.]+)/;

/** A temporary file, or a lock. */
function isLeft(name: string): boolean {
	return name.split('/').some((part) => part.startsWith('.'));
}

type Files = ReadonlyMap<string, string>;

/** Every file below a folder with its bytes. */
function filesOf(folder: string): Files {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]));
}

/** What distinguishes two folders: names of files and folders, and bytes. */
function digestOf(folder: string): string {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return hexSha256(JSON.stringify([names, [...filesOf(folder)]]));
}

function isSame(one: Files, other: Files): boolean {
	return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

function copyOf({ folder }: FaultScenario): string {
	const copy = mkdtempSync(join(root, 'run-'));
	cpSync(folder, copy, { recursive: true });
	return copy;
}
