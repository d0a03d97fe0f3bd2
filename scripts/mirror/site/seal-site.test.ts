import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { serveSite } from '../../serve/site-server.ts';
import { testConfig as config } from '../../testing/test-config.ts';
import { parseChecksums } from '../../verify/checksums.ts';
import { filesUnder } from '../../verify/files-under.ts';
import { madeFiles, makeSite, workFolder } from '../testing/make-site.ts';
import { outsideTool } from '../testing/outside-tool.ts';
import { readEdition } from './edition.ts';
import { editionName } from './edition-name.ts';
import { resourceLists } from './resource-lists.ts';
import { sealSite } from './seal-site.ts';

const root = workFolder('seal');
const letters = {
	'letters/12345678/2018/a.md': '---\ndate: "2018-04-03"\n---\n\nТак.\n',
	'letters/12345678/undated/b.md': '---\ndate: null\n---\n\nНі.\n',
	'letters/12345678/2019/c.md': '---\nid: "12345678/2019/c"\ndate: "2019-01-02"\n---\n\nТак.\n',
};
const site = await makeSite(join(root, 'site'), { ...madeFiles, ...letters });
const names = filesUnder(site);

test('the manifest and the list of addresses name every file', () => {
	const sums = parseChecksums(readFileSync(join(site, 'SHA256SUMS'), 'utf8'));
	assert.deepEqual([...sums.keys(), 'SHA256SUMS'].sort(), names);
	const addresses = readFileSync(join(site, 'mirror.txt'), 'utf8').trimEnd().split('\n');
	const listed = addresses.map((address) => decodeURI(address.slice(config.url.length)));
	assert.deepEqual(listed.sort(), names);
	assert.ok(addresses.every((address) => /^[!-~]+$/.test(address)));
});

test('sealing again, and after a seal was broken, gives the same', async () => {
	const before = names.map((name) => readFileSync(join(site, name), 'hex'));
	writeFileSync(join(site, 'mirror.txt'), 'https://elsewhere.example/\n');
	writeFileSync(join(site, 'resourcelist-7.xml'), '<urlset/>\n');
	await sealSite(site, config);
	assert.deepEqual(filesUnder(site), names);
	assert.deepEqual(
		names.map((name) => readFileSync(join(site, name), 'hex')),
		before,
	);
});

test('the first page says what the mirror is, in both languages, and cuts the folders of a project path', async () => {
	const text = readFileSync(join(site, 'README.txt'), 'utf8');
	for (const said of ['release.json', config.url, 'sha256sum -c --quiet SHA256SUMS', 'ПЕРЕВІРИТИ', 'VERIFY'])
		assert.ok(text.includes(said), said);
	assert.match(text, /wget -x -nH -i https/);
	const below = await makeSite(join(root, 'below'), madeFiles, 'https://name.example/a/b/');
	assert.match(readFileSync(join(below, 'README.txt'), 'utf8'), /wget -x -nH --cut-dirs=2 -i/);
});

test('ResourceSync lists are well-formed and tell length and digest', () => {
	const found = new Map<string, Record<string, string>>();
	let address = '';
	const parser = new SaxesParser({ xmlns: true });
	parser.on('text', (text) => {
		if (text.startsWith('http')) address = text;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		if (local !== 'md' || address === '') return;
		assert.equal(uri, 'http://www.openarchives.org/rs/terms/');
		found.set(
			decodeURI(address.slice(config.url.length)),
			Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])),
		);
	});
	parser.write(readFileSync(join(site, 'resourcelist.xml'), 'utf8')).close();
	for (const name of [...Object.keys(madeFiles), ...Object.keys(letters), 'README.txt']) {
		const bytes = readFileSync(join(site, name));
		const { hash, length } = found.get(name) ?? {};
		assert.equal(hash, `sha-256:${createHash('sha256').update(bytes).digest('hex')}`, name);
		assert.equal(Number(length), statSync(join(site, name)).size);
	}
});

test('a list that is too long comes in parts with an index', () => {
	const digests = new Map(Array.from({ length: 5 }, (_, at) => [`${at}.html`, { sha256: 'a', bytes: 1 }]));
	const lists = resourceLists(digests, { url: 'https://a.example/', date: null, most: 2 });
	assert.deepEqual(
		lists.map(({ name }) => name),
		[
			'resourcelist.xml',
			'resourcelist-1.xml',
			'resourcelist-2.xml',
			'resourcelist-3.xml',
			'capabilitylist.xml',
			'resourcesync.xml',
		],
	);
	const [index, ...parts] = lists.map(({ xml }) => xml);
	assert.match(index ?? '', /<sitemapindex[\s\S]+<loc>https:\/\/a\.example\/resourcelist-3\.xml/);
	assert.equal(parts.join('').match(/<url><loc>https:\/\/a\.example\/\d\.html/g)?.length, 5);
});

test('an edition is known by its release, else by its newest letter and its manifest', () => {
	assert.deepEqual(readEdition(site), { release: null, between: false, date: '2019-01-02', root: null });
	const release = { archive: 'x', url: config.url, release: 12, date: '2026-11-23', root: 'ab', letters: 3 };
	writeFileSync(join(root, 'release.json'), JSON.stringify({ ...release, between: false }));
	const edition = readEdition(root);
	assert.deepEqual(edition, { release: 12, between: false, date: '2026-11-23', root: 'ab' });
	assert.equal(editionName(config, edition, ''), 'invented-archive-2026-11-23-r12');
	const next = editionName(config, { ...edition, between: true }, 'a');
	assert.match(next, /^invented-archive-2026-11-23-r12-next-[0-9a-f]{8}$/);
	assert.notEqual(next, editionName(config, { ...edition, between: true }, 'b'));
	assert.match(
		editionName(config, { ...edition, release: null, date: null }, 'a'),
		/^invented-archive-undated-unreleased-/,
	);
});

test('wget fetches a served copy by its list, byte for byte', async (context) => {
	const served = join(root, 'served');
	const server = await serveSite({ folder: served, port: 0, root: '/repository/' });
	try {
		await makeSite(served, { ...madeFiles, ...letters }, server.url);
		const copy = join(root, 'copy');
		const result = await outsideTool(context, 'wget', [
			...['-q', '-x', '-nH', '--cut-dirs=1', '-P', copy],
			...['-i', join(served, 'mirror.txt')],
		]);
		if (!result) return;
		assert.equal(result.status, 0, result.stderr);
		assert.deepEqual(filesUnder(copy), filesUnder(served));
		for (const name of filesUnder(served))
			assert.ok(readFileSync(join(copy, name)).equals(readFileSync(join(served, name))), name);
	} finally {
		await server.close();
	}
});
