import assert from 'node:assert/strict';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { runHere } from '../../cli/testing/run-here.ts';
import { testConfig as config } from '../../testing/test-config.ts';
import { filesUnder } from '../../verify/files-under.ts';
import { mirrorCommand } from '../command.ts';
import { makePackages } from '../make-packages.ts';
import { openMirror } from '../mirror.ts';
import { deltaPackage } from '../packages/delta-package.ts';
import { zipPackage } from '../packages/zip-package.ts';
import { type MadeFiles, madeFiles, makeSite, workFolder } from '../testing/make-site.ts';
import { outsideTool } from '../testing/outside-tool.ts';
import { openZipWriter } from '../zip/zip-writer.ts';
import { applyDelta } from './apply-delta.ts';
import { changesBetween } from './changes.ts';
import { findSince, type Since } from './find-since.ts';

const root = workFolder('delta');
const quiet = () => () => {};
const oldFiles: MadeFiles = {
	...madeFiles,
	'data/letters.csv': linesOf(299, 8),
	...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`acts/${at}.html`, `Акт ${at}`])),
};
const { 'favicon.svg': _, ...kept } = oldFiles;
const newFiles: MadeFiles = {
	...kept,
	'letters.html': '<!DOCTYPE html><p>Більше листів.</p>\n',
	'years/2019.html': 'Рік.',
	'data/letters.csv': linesOf(300, 7),
};
const before = await makeSite(join(root, 'before'), oldFiles);
const after = await makeSite(join(root, 'after'), newFiles);
const delta = await makeDelta(before, after);

/** A table of so many rows, one of which says something of its own. */
function linesOf(rows: number, other: number): string {
	return Array.from({ length: rows }, (_, at) => `${at},${at === other ? 'Інше' : 'Лист'}\r\n`).join('');
}

async function makeDelta(old: string, site: string): Promise<string> {
	const packages = [deltaPackage(await findSince(old, root))];
	const options = { out: mkdtempSync(join(root, 'out-')), packages, key: null, begin: quiet };
	const [made] = await makePackages(openMirror(site, join(root, 'content'), config), options);
	const folder = made?.path ?? '';
	return join(folder, `${basename(folder)}.zip`);
}

/** Empty where the ZIP has no such file. */
function unpackedText(zip: string, name: string): string {
	return Buffer.from(unzipSync(readFileSync(zip))[name] ?? []).toString();
}

function copyOf(site: string): string {
	const copy = join(mkdtempSync(join(root, 'copy-')), 'mirror');
	cpSync(site, copy, { recursive: true });
	return copy;
}

function assertSame(one: string, other: string): void {
	assert.deepEqual(filesUnder(one), filesUnder(other));
	for (const name of filesUnder(one))
		assert.ok(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name);
}

test('a delta makes the new mirror of the old one, byte for byte', async () => {
	const copy = copyOf(before);
	await applyDelta(delta, copy, quiet);
	assertSame(copy, after);
	assert.deepEqual(readdirSync(dirname(copy)), ['mirror']);
});

test('so do common programs, by the words of its README', async (context) => {
	const copy = copyOf(before);
	const unpacked = await outsideTool(context, 'unzip', ['-p', delta, '.delta/README.txt']);
	if (!unpacked) return;
	const commands = unpacked.stdout.slice(unpacked.stdout.indexOf('  unzip')).replace('DELTA.zip', delta);
	const run = await outsideTool(context, 'sh', ['-ec', commands], { cwd: copy });
	assert.equal(run?.status, 0, run?.stderr);
	assertSame(copy, after);
});

test('whatever changes between two sites, the delta brings it', async () => {
	const files = fc.dictionary(fc.stringMatching(/^[a-c]{1,2}\.(?:html|txt)$/), fc.string({ maxLength: 40 }));
	await fc.assert(
		fc.asyncProperty(files, files, async (old, next) => {
			const folder = mkdtempSync(join(root, 'any-'));
			const [from, to] = [
				await makeSite(join(folder, 'from'), { ...old, 'index.html': '' }),
				await makeSite(join(folder, 'to'), { ...next, 'index.html': '' }),
			];
			await applyDelta(await makeDelta(from, to), from, quiet);
			assertSame(from, to);
		}),
		{ numRuns: 15 },
	);
});

test('it holds only what changed', () => {
	assert.deepEqual(
		changesBetween(
			new Map([
				['a', '1'],
				['b', '1'],
				['c', '1'],
			]),
			new Map([
				['a', '1'],
				['b', '2'],
				['d', '1'],
			]),
		),
		[
			{ file: 'b', kind: 'updated' },
			{ file: 'c', kind: 'deleted' },
			{ file: 'd', kind: 'created' },
		],
	);
	const names = readFileSync(delta, 'latin1');
	assert.ok(names.includes('years/2019.html') && !names.includes('_astro/site.css'));
});

test('of a long list it holds the lines that changed; without the older file, the whole', async () => {
	const lines = unpackedText(delta, '.delta/lines.patch');
	assert.match(lines, /^-7,Лист\r\n-8,Інше\r\n\+7,Інше\r\n\+8,Лист\r\n/m);
	assert.match(lines, /^\+\+\+ SHA256SUMS/m);
	assert.equal(unpackedText(delta, 'data/letters.csv'), '');
	const alone = join(mkdtempSync(join(root, 'alone-')), 'SHA256SUMS');
	cpSync(join(before, 'SHA256SUMS'), alone);
	const whole = await makeDelta(alone, after);
	assert.equal(unpackedText(whole, 'data/letters.csv'), linesOf(300, 7));
	const copy = copyOf(before);
	await applyDelta(whole, copy, quiet);
	assertSame(copy, after);
});

test('a mirror that is damaged, or has files of its own, is left as it is', async () => {
	const damaged = copyOf(before);
	appendFileSync(join(damaged, '_astro/site.css'), ' ');
	await assert.rejects(
		applyDelta(delta, damaged, quiet),
		/_astro\/site\.css of the old mirror is not the one/,
	);
	const added = copyOf(before);
	writeFileSync(join(added, 'notes.txt'), 'Моє.');
	await assert.rejects(applyDelta(delta, added, quiet), /notes\.txt.+Move them elsewhere/);
	assert.ok(existsSync(join(added, 'notes.txt')) && existsSync(join(added, 'favicon.svg')));
	assert.deepEqual(readdirSync(dirname(added)), ['mirror']);
});

test('a delta cannot write outside the mirror', async () => {
	const evil = join(root, 'evil.zip');
	const zip = openZipWriter(evil, null);
	zip.addBytes('.delta/removed.txt', '');
	zip.addBytes('SHA256SUMS', `${'0'.repeat(64)}  ../outside.txt\n`);
	zip.addBytes('../outside.txt', '');
	zip.close();
	await assert.rejects(applyDelta(evil, copyOf(before), quiet), /outside the mirror/);
});

test('the old mirror is found by its version, its manifest, its ZIP or its folder', async () => {
	const out = join(root, 'mirrors');
	const [zip] = await makePackages(openMirror(before, join(root, 'content'), config), {
		out,
		packages: [zipPackage],
		key: null,
		begin: quiet,
	});
	const { name } = openMirror(before, join(root, 'content'), config);
	const version = name.slice(name.indexOf('unreleased'));
	const told = ({ label, checksums }: Since) => ({ label, checksums });
	const expected = await findSince(before, out);
	for (const given of [name, version, join(before, 'SHA256SUMS'), zip?.path ?? ''])
		assert.deepEqual(told(await findSince(given, out)), told(expected), given);
	const letters = readFileSync(join(before, 'letters.html'));
	for (const given of [name, join(before, 'SHA256SUMS'), before]) {
		const { read } = await findSince(given, out);
		assert.deepEqual(await read('letters.html'), letters, given);
		assert.equal(await read('none.html'), null);
	}
	await assert.rejects(findSince('r77', out), /no mirror of that version/);
});

test('the command makes a delta with its change list, and applies it', async () => {
	const out = join(root, 'by-command');
	const content = join(root, 'content');
	const run = (...args: string[]) => runHere(mirrorCommand, args);
	const made = await run(
		'--dist',
		after,
		'--content',
		content,
		'--out',
		out,
		'--only',
		'zip',
		'--since',
		before,
		'--json',
	);
	assert.equal(made.code, 0, made.stderr);
	const folder: string = JSON.parse(made.stdout).packages[1].path;
	const list = readFileSync(join(folder, 'changelist.xml'), 'utf8');
	assert.match(
		list,
		/letters\.html<\/loc><lastmod>\S+<\/lastmod><rs:md change="updated" datetime="\S+" hash="sha-256:/,
	);
	assert.match(list, /favicon\.svg<\/loc>.+change="deleted"/);
	const copy = copyOf(before);
	const applied = await run('--apply', join(folder, `${basename(folder)}.zip`), copy);
	assert.equal(applied.code, 0, applied.stderr);
	assertSame(copy, after);
	assert.equal((await run('--apply', 'delta.zip')).code, 2);
});
