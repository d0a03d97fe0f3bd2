import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { missingTool } from '../../../tests/testing/missing-tool.ts';
import { testConfig as config } from '../../testing/test-config.ts';
import { makePackages } from '../make-packages.ts';
import { openMirror } from '../mirror.ts';
import { makeLetters } from '../testing/make-letters.ts';
import { madeFiles, makeSite, workFolder } from '../testing/make-site.ts';
import { outsideTool } from '../testing/outside-tool.ts';
import { zimMetadata } from './zim-metadata.ts';
import { zimPackage } from './zim-package.ts';

const root = workFolder('zim');
const site = await makeSite(join(root, 'site'), {
	...madeFiles,
	...(await makeLetters(root, 3)),
	'index.html':
		'<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Зразок</title></head><body><p><a href="letters.html">Листи</a></p></body></html>\n',
});
const long = {
	...config,
	title: { ...config.title, uk: 'Архів листів вигаданої міської ради та її виконавчого комітету' },
};
const options = { out: join(root, 'out'), packages: [zimPackage], key: null, begin: () => () => {} };

test('a ZIM passes zimcheck and says what it is, or one line says how to make one', async () => {
	const [made] = await makePackages(openMirror(site, join(root, 'content'), long), options);
	if (made?.path === null) assert.match(made.leftOut ?? '', /apt-get install zim-tools/);
	else assert.ok((made?.bytes ?? 0) > 0);
});

test('zimcheck finds nothing wrong', async (context) => {
	const [made] = await makePackages(openMirror(site, join(root, 'content'), long), options);
	if (made?.path === null || made === undefined)
		return missingTool('zimwriterfs', (reason) => context.skip(reason));
	const checked = await outsideTool(context, 'zimcheck', ['-A', made.path ?? '']);
	assert.equal(checked?.status, 0, checked?.stdout);
	assert.match(checked?.stdout ?? '', /Overall Test Status: Pass/);
});

test('its title and description are no longer than Kiwix shows, and its name is that of every edition', () => {
	const given = openMirror(site, join(root, 'content'), long);
	const values = new Map(
		zimMetadata(given).map((option) => option.slice(2).split(/=(.*)/s) as [string, string]),
	);
	assert.equal(values.get('title'), 'Архів листів вигаданої…');
	assert.ok([...(values.get('description') ?? '')].length <= 80);
	assert.deepEqual([values.get('language'), values.get('name')], ['ukr', 'invented-archive']);
	assert.equal(
		zimMetadata({ ...given, name: 'invented-archive-2026-11-23-r12' }).includes('--name=invented-archive'),
		true,
	);
});
