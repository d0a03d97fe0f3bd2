import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { readLinks } from '#store/links/read-links.ts';
import { anArchive } from '../ledger/testing/an-archive.ts';
import type { Network } from './ask-host.ts';
import { linksBy } from './command.ts';
import { isOwnNetwork } from './own-network.ts';

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
	response.statusCode = { '/gone': 404, '/forbidden': 403, '/inward': 302 }[url] ?? 200;
	if (url === '/inward') response.setHeader('location', `http://router.example:${port()}/restart`);
	response.end();
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
after(() => server.close());
const port = () => (server.address() as AddressInfo).port;
const here = `http://127.0.0.1:${port()}`;
const site = `http://public.example:${port()}`;
/** Everything is this machine; one name is taken for the public’s. */
const addresses: Readonly<Record<string, string>> = {
	'public.example': '127.0.0.1',
	'127.0.0.1': '127.0.0.2',
};
const network: Network = {
	addressesOf: async (host) => {
		const address = host === 'router.example' ? '192.168.0.1' : addresses[host];
		if (!address) throw Object.assign(new Error(host), { code: 'ENOTFOUND' });
		return [{ address, family: 4 }];
	},
	isOwn: (address) => address !== '127.0.0.1' && isOwnNetwork(address),
};

test('addresses of letters are looked at once each; copies are asked for where an answer consists of them, or is gone', async () => {
	const invented = anArchive();
	after(invented.remove);
	invented.letter('1-a', `Звіт опубліковано за посиланням: ${site}/report. Див. ${site}/gone.`);
	invented.letter('2-a', `Пишіть на ${site}/gone або ${site}/other, а також ${site}/forbidden.`);
	const links = linksBy(`${here}/available`, network);

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

test('what leads into the machine’s own network is not asked, by a redirect neither, and is told', async () => {
	const invented = anArchive();
	after(invented.remove);
	invented.letter(
		'3-a',
		`Див. http://router.example:${port()}/ і ${here}/report за посиланням, ${site}/inward.`,
	);
	invented.letter('4-a', `Див. http://no-such-host.example/ та ${site}/other.`);
	asked.length = 0;
	const { text, json } = await invented.run(linksBy(`${here}/available`, network), []);
	assert.deepEqual([...asked].sort(), ['GET /available', 'HEAD /inward', 'HEAD /other']);
	assert.deepEqual(
		(json as { refused: { url: string; rule: string }[] }).refused
			.map(({ url, rule }) => `${rule} ${url}`)
			.sort(),
		[`${here}/report`, `http://router.example:${port()}/`, `${site}/inward`]
			.map((url) => `own-network ${url}`)
			.sort(),
	);
	assert.match(text, /router\.example\S+ was not asked \(45000000\/2031\/3-a\): .+own-network\.md/);
	assert.deepEqual(
		[...readLinks(invented.content).values()].map(({ state }) => state),
		['dead', 'alive'],
	);
});
