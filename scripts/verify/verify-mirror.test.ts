import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { runHere } from '../cli/testing/run-here.ts';
import { madeFiles, makeSite, workFolder } from '../mirror/testing/make-site.ts';
import { outsideTool } from '../mirror/testing/outside-tool.ts';
import { openZipWriter } from '../mirror/zip/zip-writer.ts';
import { verifyCommand } from './command.ts';
import { filesUnder } from './files-under.ts';
import { isWhole, type Verdict } from './verdict.ts';
import { verifyMirror } from './verify-mirror.ts';

const root = workFolder('verify');
const site = await makeSite(join(root, 'site'), madeFiles);
const names = filesUnder(site);

/** A copy of the site, changed. */
function changed(name: string, change: (folder: string) => void): string {
	const folder = join(root, name);
	cpSync(site, folder, { recursive: true });
	change(folder);
	return folder;
}

function packed(folder: string, top = 'mirror/'): string {
	const file = `${folder}.zip`;
	rmSync(file, { force: true });
	const zip = openZipWriter(file, '2026-11-23');
	for (const name of filesUnder(folder)) zip.addFile(top + name, join(folder, name));
	zip.close();
	return file;
}

function differences({ missing, changed: other, added, faults }: Verdict) {
	return { missing, changed: other, added, faults };
}

const whole = { missing: [], changed: [], added: [], faults: [] };

test('a whole site is whole, as a folder, as a ZIP with a folder in it and as one without', async () => {
	for (const place of [
		site,
		packed(site),
		packed(
			changed('flat', () => {}),
			'',
		),
	]) {
		const verdict = await verifyMirror(place);
		assert.deepEqual(differences(verdict), whole);
		assert.equal(verdict.files, names.length - 1);
	}
});

for (const [what, change, expected] of [
	[
		'a flipped byte',
		(folder: string) => {
			const file = join(folder, 'letters.html');
			const bytes = readFileSync(file);
			bytes[20] = (bytes[20] ?? 0) ^ 1;
			writeFileSync(file, bytes);
		},
		{ ...whole, changed: ['letters.html'] },
	],
	[
		'a missing file',
		(folder: string) => rmSync(join(folder, 'pages/порожній файл.txt')),
		{ ...whole, missing: ['pages/порожній файл.txt'] },
	],
	[
		'an extra file',
		(folder: string) => writeFileSync(join(folder, '_astro/зайве.css'), ''),
		{ ...whole, added: ['_astro/зайве.css'] },
	],
	[
		'all at once',
		(folder: string) => {
			writeFileSync(join(folder, 'index.html'), 'інше');
			rmSync(join(folder, 'favicon.svg'));
			writeFileSync(join(folder, 'a.txt'), '');
		},
		{ ...whole, missing: ['favicon.svg'], changed: ['index.html'], added: ['a.txt'] },
	],
] as const) {
	test(`${what} is named, in a folder and in a ZIP`, async () => {
		const folder = changed(`changed-${what.replaceAll(' ', '-')}`, change);
		assert.deepEqual(differences(await verifyMirror(folder)), expected);
		assert.deepEqual(differences(await verifyMirror(packed(folder))), expected);
	});
}

test('a byte flipped anywhere in a ZIP is noticed, unless it says nothing of the files', async () => {
	const bytes = readFileSync(packed(site));
	const file = join(root, 'flipped.zip');
	const directory = bytes.indexOf('PK\x01\x02', undefined, 'latin1');
	await fc.assert(
		fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
			const flipped = Buffer.from(bytes);
			flipped[at] = (flipped[at] ?? 0) ^ bits;
			writeFileSync(file, flipped);
			const noticed = await verifyMirror(file).then(
				(verdict) => !isWhole(verdict),
				() => true,
			);
			// Times, modes and versions are in headers; the last byte of what is packed has bits to spare.
			assert.ok(noticed || at >= directory || inHeader(bytes, at) || endsEntry(bytes, at), `byte ${at}`);
		}),
		{ numRuns: 300 },
	);
});

test('the command names what differs and tells by its exit code', async () => {
	const folder = changed('command', (copy) => rmSync(join(copy, 'favicon.svg')));
	const run = (...args: string[]) => runHere(verifyCommand, args);
	assert.equal((await run(site)).code, 0);
	const bad = await run(folder);
	assert.equal(bad.code, 1);
	assert.match(bad.stdout, /^missing {2}favicon\.svg$/m);
	const annotated = await runHere(verifyCommand, [folder], { environment: { GITHUB_ACTIONS: 'true' } });
	assert.equal(annotated.stderr, '::error file=favicon.svg::SHA256SUMS names it, and it is missing.\n');
	const { whole: isIt, missing } = JSON.parse((await run('--json', folder)).stdout);
	assert.deepEqual([isIt, missing], [false, ['favicon.svg']]);
	const none = await run(join(root, 'nowhere'));
	assert.equal(none.code, 2);
	assert.match(none.stderr, /There is no .+nowhere/);
	const noZip = await runHere(verifyCommand, ['package.json']);
	assert.equal(noZip.code, 2);
	assert.match(noZip.stderr, /package\.json is neither a folder nor a ZIP file/);
	const other = await run(join(site, '_astro'));
	assert.equal(other.code, 2);
	assert.match(other.stderr, /has no SHA256SUMS/);
	writeFileSync(join(root, 'no.zip'), 'not a ZIP');
	assert.equal((await run(join(root, 'no.zip'))).code, 2);
});

test('sha256sum alone comes to the same', async (context) => {
	const check = (folder: string) =>
		outsideTool(context, 'sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder });
	const good = await check(site);
	if (!good) return;
	assert.equal(good.status, 0, good.stderr);
	const bad = await check(changed('summed', (copy) => writeFileSync(join(copy, 'index.html'), 'інше')));
	assert.equal(bad?.status, 1);
	assert.match(bad?.stdout ?? '', /^index\.html: FAILED/m);
});

/** Whether the next entry, or the directory, begins after a byte. */
function endsEntry(bytes: Buffer, at: number): boolean {
	return ['PK\x03\x04', 'PK\x01\x02'].includes(bytes.toString('latin1', at + 1, at + 5));
}

/** Whether a byte is in a local header’s fields, before its name. */
function inHeader(bytes: Buffer, at: number): boolean {
	const start = bytes.lastIndexOf('PK\x03\x04', at, 'latin1');
	return start !== -1 && at < start + 30;
}
