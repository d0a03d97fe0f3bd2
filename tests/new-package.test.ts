import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { addLine } from './testing/add-line.ts';

// The recipe of CONTRIBUTING.md: one file, one line in the index.
addLine('scripts/mirror/packages/index.ts', {
	file: new URL('./fixtures/package/list-package.ts', import.meta.url),
	name: 'listPackage',
	above: '\tzimPackage,\n]',
	line: '\tlistPackage,',
});

const { packages } = await import('../scripts/mirror/packages/index.ts');
const { makePackages } = await import('../scripts/mirror/make-packages.ts');
const { openMirror } = await import('../scripts/mirror/mirror.ts');
const { madeFiles, makeSite, workFolder } = await import('../scripts/mirror/testing/make-site.ts');
const { testConfig } = await import('../scripts/testing/test-config.ts');

it('is made with the others, and stands in the manifest of the edition', async () => {
	const root = workFolder('new-package');
	const site = await makeSite(join(root, 'site'), madeFiles);
	const mirror = openMirror(site, join(root, 'content'), testConfig);
	const list = packages.filter(({ id }) => id === 'list');
	const out = join(root, 'out');
	const [made] = await makePackages(mirror, { out, packages: list, key: null, begin: () => () => {} });
	const names = readFileSync(made?.path ?? '', 'utf8')
		.trimEnd()
		.split('\n');
	assert.deepEqual(names, [...mirror.checksums.keys()]);
	const sums = readFileSync(join(out, mirror.name, 'SHA256SUMS'), 'utf8');
	assert.match(sums, /\.list\.txt$/m);
});
