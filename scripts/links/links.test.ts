import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { readLinks } from '#store/links/read-links.ts';
import { anArchive } from '../ledger/testing/an-archive.ts';
import { linksBy } from './command.ts';

const asked: string[] = [];
/** Stands for the sites that letters name, and for the Internet Archive. */
const server = createServer(({ url = '', method }, response) => {
	asked.push(`${method} ${url.split('?')[0]}`);
	if (url.startsWith('/available')) {
		const page = new URL(url, 'http://localhost').searchParams.get('url') ?? '';
		const closest = { available: true, url: `http://web.archive.example/web/2031/${page}` };
		response.end(JSON.stringify({ archived_snapshots: page.endsWith('/gone') ? { closest } : {} }));
		return;
	}
	response.statusCode = { '/gone': 404, '/forbidden': 403 }[url] ?? 200;
	response.end();
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
after(() => server.close());
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

test('addresses of letters are looked at once each; copies are asked for where an answer consists of them, or is gone', async () => {
	const invented = anArchive();
	after(invented.remove);
	invented.letter('1-a', `Звіт опубліковано за посиланням: ${site}/report. Див. ${site}/gone.`);
	invented.letter('2-a', `Пишіть на ${site}/gone або ${site}/other, а також ${site}/forbidden.`);
	const links = linksBy(`${site}/available`);

	const looked = await invented.run(links, [], { 'dry-run': true });
	assert.match(looked.text, /gone: 1; not sure: 1;/);
	assert.equal(readLinks(invented.content).size, 0);

	asked.length = 0;
	await invented.run(links, []);
	const seen = [...readLinks(invented.content).values()].map(({ url, state, archived }) => [
		url.slice(site.length),
		state,
		archived,
	]);
	assert.deepEqual(seen, [
		['/forbidden', 'unsure', null],
		['/gone', 'dead', `https://web.archive.example/web/2031/${site}/gone`],
		['/other', 'alive', null],
		['/report', 'alive', null],
	]);
	assert.equal(asked.filter((one) => one.endsWith('/gone')).length, 2);
	assert.equal(asked.filter((one) => one.endsWith('/available')).length, 2);

	// A copy that is known is not asked for again, and another look changes dates alone.
	asked.length = 0;
	await invented.run(links, []);
	assert.equal(asked.filter((one) => one.endsWith('/available')).length, 1);
	assert.equal(readLinks(invented.content).get(`${site}/gone`)?.archived?.startsWith('https://'), true);
});
