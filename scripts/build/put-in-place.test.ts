import assert from 'node:assert/strict';
import fs, {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { putInPlace } from './put-in-place.ts';

const root = mkdtempSync(join(tmpdir(), 'put-in-place-'));
after(() => rmSync(root, { recursive: true }));

/** A new folder with an earlier site and a finished one. */
function twoSites(name: string): { readonly folder: string; readonly from: string; readonly to: string } {
	const folder = join(root, name);
	const [from, to] = [join(folder, 'cache/site'), join(folder, 'dist')];
	for (const [place, file] of [
		[from, 'now.html'],
		[to, 'before.html'],
	] as const) {
		mkdirSync(join(place, 'letters'), { recursive: true });
		writeFileSync(join(place, 'letters', file), file);
	}
	return { folder, from, to };
}

function isReplaced({ folder, from, to }: ReturnType<typeof twoSites>): void {
	assert.deepEqual(readdirSync(join(to, 'letters')), ['now.html']);
	assert.equal(readFileSync(join(to, 'letters/now.html'), 'utf8'), 'now.html');
	assert.throws(() => readdirSync(from));
	assert.deepEqual(readdirSync(folder).sort(), ['cache', 'dist']);
}

test('a folder takes the place of another, of which nothing is left', () => {
	const sites = twoSites('usual');
	putInPlace(sites.from, sites.to);
	isReplaced(sites);
});

test('where there is none yet, it is made with the folders above it', () => {
	const { from, folder } = twoSites('first');
	putInPlace(from, join(folder, 'web/site'));
	assert.deepEqual(readdirSync(join(folder, 'web/site/letters')), ['now.html']);
	assert.deepEqual(readdirSync(join(folder, 'web')), ['site']);
});

test('a link stays a link', () => {
	const sites = twoSites('link');
	symlinkSync(sites.to, join(sites.folder, 'current'));
	putInPlace(sites.from, join(sites.folder, 'current'));
	assert.deepEqual(readdirSync(join(sites.to, 'letters')), ['now.html']);
	assert.deepEqual(readdirSync(sites.folder).sort(), ['cache', 'current', 'dist']);
});

test('a folder on another file system is copied, one that is mounted is emptied and filled', () => {
	const rename = fs.renameSync;
	for (const [name, code, isRefused] of [
		['other', 'EXDEV', (from: string) => from.includes('cache')],
		['mounted', 'EBUSY', (from: string) => from.endsWith('dist')],
	] as const) {
		const sites = twoSites(name);
		const refused = mock.method(fs, 'renameSync', (from: string, to: string) => {
			if (isRefused(from)) throw Object.assign(new Error(code), { code });
			rename(from, to);
		});
		syncBuiltinESMExports();
		putInPlace(sites.from, sites.to);
		refused.mock.restore();
		syncBuiltinESMExports();
		isReplaced(sites);
	}
});

test('what cannot be brought beside the earlier folder leaves that as it is', () => {
	const { folder, to } = twoSites('missing');
	assert.throws(() => putInPlace(join(folder, 'nothing'), to));
	assert.deepEqual(readdirSync(join(to, 'letters')), ['before.html']);
});
