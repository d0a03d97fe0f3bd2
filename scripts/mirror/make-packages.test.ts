import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { runHere } from '../cli/testing/run-here.ts';
import { testConfig as config } from '../testing/test-config.ts';
import { filesUnder } from '../verify/files-under.ts';
import { isWhole } from '../verify/verdict.ts';
import { verifyMirror } from '../verify/verify-mirror.ts';
import { mirrorCommand } from './command.ts';
import { makePackages } from './make-packages.ts';
import { openMirror } from './mirror.ts';
import { bagPackage } from './packages/bag-package.ts';
import { MissingTool, type Package } from './packages/package.ts';
import { zipPackage } from './packages/zip-package.ts';
import { madeFiles, makeSite, workFolder } from './testing/make-site.ts';
import { outsideTool } from './testing/outside-tool.ts';

const root = workFolder('packages');
const site = await makeSite(join(root, 'site'), madeFiles);
const quiet = { key: null, begin: () => () => {} };

function make(out: string, packages: readonly Package[], key: string | null = null) {
	return makePackages(openMirror(site, join(root, 'content'), config), {
		...quiet,
		out: join(root, out),
		packages,
		key,
	});
}

test('two runs of ZIP and bag are the same to the byte, and each checks out', async () => {
	const [first] = [
		await make('first', [zipPackage, bagPackage]),
		await make('second', [zipPackage, bagPackage]),
	];
	const names = filesUnder(join(root, 'first'));
	assert.deepEqual(filesUnder(join(root, 'second')), names);
	for (const name of names) {
		const [one, other] = ['first', 'second'].map((out) => readFileSync(join(root, out, name)));
		assert.ok(one?.equals(other ?? Buffer.alloc(0)), name);
	}
	for (const { path: place, files } of first ?? []) {
		assert.ok(files > 0);
		assert.ok(isWhole(await verifyMirror(place ?? '')), String(place));
	}
	const { name } = openMirror(site, join(root, 'content'), config);
	assert.ok(isWhole(await verifyMirror(join(root, 'first', name))));
	assert.deepEqual(readdirSync(join(root, 'first')), [name]);
});

test('other programs read the ZIP and the bag', async (context) => {
	const [zip, bag] = await make('read', [zipPackage, bagPackage]);
	const unzipped = await outsideTool(context, 'unzip', ['-tq', zip?.path ?? '']);
	if (unzipped) assert.equal(unzipped.status, 0, unzipped.stdout);
	const folder = bag?.path ?? '';
	for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt']) {
		const summed = await outsideTool(context, 'sha512sum', ['-c', '--quiet', manifest], { cwd: folder });
		if (summed) assert.equal(summed.status, 0, summed.stdout);
	}
	assert.match(readFileSync(join(folder, 'bag-info.txt'), 'utf8'), /^Payload-Oxum: \d+\.\d+$/m);
	const python = await outsideTool(context, 'python3', ['-m', 'bagit', '--validate', folder]);
	if (python?.stderr.includes('No module named'))
		// Debian has no package of it, so that CI goes without: sha512sum above checks the same files.
		context.diagnostic('not run: the Python package bagit is not on this machine');
	else if (python) assert.equal(python.status, 0, python.stderr);
});

test('verify names what is wrong with a bag', async () => {
	const [bag] = await make('bag', [bagPackage]);
	const folder = bag?.path ?? '';
	appendFileSync(join(folder, 'data/index.html'), ' ');
	writeFileSync(join(folder, 'data/more.html'), '');
	writeFileSync(join(folder, 'bagit.txt'), 'BagIt-Version: 0.97\n');
	const { changed, added, faults } = await verifyMirror(folder);
	assert.deepEqual([changed, added], [['bagit.txt', 'data/index.html'], ['data/more.html']]);
	assert.equal(faults.length, 2);
});

test('a program that is missing leaves out its package and no other', async () => {
	const missing: Package = {
		id: 'none',
		place: (name) => `${name}.none`,
		steps: () => 1,
		make: () => Promise.reject(new MissingTool('get it so')),
	};
	const made = await make('missing', [missing, zipPackage]);
	assert.deepEqual(
		made.map(({ id, leftOut }) => [id, leftOut]),
		[
			['none', 'get it so'],
			['zip', null],
		],
	);
});

test('a site that was changed after it was built is not packed, and nothing half-made stays', async () => {
	const changed = join(root, 'changed');
	cpSync(site, changed, { recursive: true });
	appendFileSync(join(changed, 'index.html'), ' ');
	const out = join(root, 'refused');
	await assert.rejects(
		makePackages(openMirror(changed, join(root, 'content'), config), {
			...quiet,
			out,
			packages: [zipPackage],
		}),
		/index\.html is not as SHA256SUMS of the site says.+npm run build/,
	);
	assert.deepEqual(filesUnder(out), []);
	writeFileSync(join(changed, 'added.html'), '');
	assert.throws(() => openMirror(changed, join(root, 'content'), config), /added\.html is not as/);
});

test('a key signs the packages and the site inside them, twice the same', async (context) => {
	const key = join(root, 'key');
	const made = await outsideTool(context, 'minisign', ['-G', '-W', '-s', `${key}.sec`, '-p', `${key}.pub`]);
	if (!made) return;
	const [zip] = await make('signed', [zipPackage, bagPackage], `${key}.sec`);
	const folder = dirname(zip?.path ?? '');
	const [bag = ''] = readdirSync(folder).filter((name) => name.endsWith('-bag'));
	for (const place of [folder, join(folder, bag, 'data')]) {
		const sums = join(place, 'SHA256SUMS');
		const checked = await outsideTool(context, 'minisign', ['-V', '-p', `${key}.pub`, '-m', sums]);
		assert.equal(checked?.status, 0, checked?.stderr);
	}
	assert.ok(isWhole(await verifyMirror(zip?.path ?? '')));
	const before = readFileSync(join(folder, 'SHA256SUMS.minisig'), 'utf8');
	await make('signed', [zipPackage, bagPackage], `${key}.sec`);
	assert.equal(readFileSync(join(folder, 'SHA256SUMS.minisig'), 'utf8'), before);
});

test('the command says what is wrong with how it was called', async () => {
	const run = (...args: string[]) => runHere(mirrorCommand, args);
	const unknown = await run('--only', 'zip,tar');
	assert.equal(unknown.code, 2);
	assert.match(unknown.stderr, /no package tar; there are zip, bag, /);
	const unbuilt = await run('--dist', join(root, 'nowhere'));
	assert.equal(unbuilt.code, 1);
	assert.match(unbuilt.stderr, /npm run build/);
	const content = ['--content', join(root, 'content')];
	const made = await run(
		...['--dist', site, '--out', join(root, 'by-command'), '--only', 'zip', '--json'],
		...content,
	);
	assert.equal(made.code, 0, made.stderr);
	const { packages } = JSON.parse(made.stdout);
	assert.ok(existsSync(packages[0].path));
});
