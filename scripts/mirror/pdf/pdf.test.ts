import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as mupdf from 'mupdf';
import { contentPaths } from '#store/content-paths.ts';
import { atomicWrite } from '#store/files/atomic-write.ts';
import { testConfig as config } from '../../testing/test-config.ts';
import { filesUnder } from '../../verify/files-under.ts';
import { makePackages } from '../make-packages.ts';
import { openMirror } from '../mirror.ts';
import { pdfPackage } from '../packages/pdf-package.ts';
import { madeFiles, makeSite, workFolder } from '../testing/make-site.ts';

const root = workFolder('pdf');
const letter = (text: string) =>
	`<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Лист</title><link rel="stylesheet" href="../../../_astro/site.css"></head><body><p>${text}</p></body></html>\n`;

test('each letter is printed as its page stands, with its text in it', async () => {
	const content = join(root, 'content');
	for (const id of ['12345678/2018/a', '12345678/undated/b'])
		atomicWrite(content, contentPaths(content).letter(id), '');
	const site = await makeSite(join(root, 'site'), {
		...madeFiles,
		'_astro/site.css': '@page { size: A5 } p { color: black }',
		'letters/12345678/2018/a.html': letter('Ґанок їхній є.'),
		'letters/12345678/2018/a.md': '---\ndate: "2018-04-03"\n---\n\nҐанок їхній є.\n',
		'letters/12345678/undated/b.html': letter('Другий.'),
		'letters/12345678/undated/b.md': '---\ndate: null\n---\n\nДругий.\n',
	});
	const options = { out: join(root, 'out'), packages: [pdfPackage], key: null, begin: () => () => {} };
	const [made] = await makePackages(openMirror(site, content, config), options);
	assert.equal(made?.leftOut, null);
	assert.deepEqual(filesUnder(made?.path ?? ''), ['12345678/2018/a.pdf', '12345678/undated/b.pdf']);
	const bytes = readFileSync(join(made?.path ?? '', '12345678/2018/a.pdf'));
	const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
	assert.match(page.toStructuredText('preserve-whitespace').asText(), /Ґанок їхній є\./);
	assert.deepEqual(
		page.getBounds().map((side) => Math.round(side / 10)),
		[0, 0, 42, 59],
	);
});
