import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { testConfig } from '../../testing/test-config.ts';
import { openDesk } from '../desk.ts';
import { type DeskServer, serveDesk } from './serve-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const inbox = join(folder, 'inbox');
let server: DeskServer;
let base: URL;
let cookie = '';

before(async () => {
	process.env['ARCHIVE_KEY'] ??= '0'.repeat(64);
	const desk = openDesk({ content: join(folder, 'content'), inbox, config: testConfig, ocr: 'embedded' });
	server = await serveDesk(desk, { port: 0, language: 'uk' });
	base = new URL(server.url);
	const entered = await ask('GET', `${base.pathname}${base.search}`, { cookie: '' });
	assert.equal(entered.status, 303);
	cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});
after(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

interface Answer {
	readonly status: number;
	readonly headers: import('node:http').IncomingHttpHeaders;
	readonly text: string;
}

/** A request as any program may send it: paths and headers are sent as they are. */
function ask(
	method: string,
	path: string,
	headers: Record<string, string> = {},
	body: string | Buffer = '',
): Promise<Answer> {
	const own = { host: base.host, cookie, ...(method === 'POST' && { origin: base.origin }), ...headers };
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port: base.port, method, path, headers: own }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part) => {
				text += part;
			});
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
			);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

const json = { 'content-type': 'application/json' };

describe('the desk’s door', () => {
	it('lets in who has the key, once by its address and then by a cookie that no script and no other site gets', async () => {
		const entered = await ask('GET', `${base.pathname}${base.search}`, { cookie: '' });
		assert.equal(entered.headers.location, '/');
		assert.match(entered.headers['set-cookie']?.[0] ?? '', /; HttpOnly; SameSite=Strict; Path=\/$/);
		assert.equal((await ask('GET', '/')).status, 200);
		assert.equal((await ask('POST', '/api/list-letters', json, '{}')).status, 200);
	});

	it('refuses a wrong key, none, and one of another length, for every address', async () => {
		const key = base.searchParams.get('key') ?? '';
		const name = cookie.split('=')[0];
		for (const wrong of ['', `${name}=`, `${name}=x`, `${name}=${'A'.repeat(key.length)}`, `other=${key}`]) {
			for (const path of ['/', '/desk.js', '/api/events', '/?key=wrong', `/?key=${'A'.repeat(key.length)}`])
				assert.equal((await ask('GET', path, { cookie: wrong })).status, 401, `${path} ${wrong}`);
			assert.equal((await ask('POST', '/api/list-letters', { ...json, cookie: wrong }, '{}')).status, 401);
			assert.equal((await ask('POST', '/api/drop?name=a.txt', { cookie: wrong }, 'a')).status, 401);
		}
		assert.ok(!existsSync(join(inbox, 'a.txt')));
	});

	it('is entered with the key only at its own address, so that nobody’s link plants a cookie elsewhere', async () => {
		const entered = await ask('GET', `/api/events${base.search}`, { cookie: '' });
		assert.equal(entered.status, 401);
		assert.equal(entered.headers['set-cookie'], undefined);
	});

	it('refuses another host, whatever name leads to this machine', async () => {
		for (const host of [
			'evil.example',
			`evil.example:${base.port}`,
			`localhost:${base.port}`,
			'127.0.0.1',
			`127.0.0.1.nip.io:${base.port}`,
			`[::1]:${base.port}`,
		])
			for (const path of ['/', '/api/list-letters', base.pathname + base.search])
				assert.equal((await ask('GET', path, { host })).status, 421, host);
	});

	it('refuses what another site’s page sends, and what says no origin where something may be written', async () => {
		for (const origin of [
			'https://evil.example',
			'null',
			`http://localhost:${base.port}`,
			`https://127.0.0.1:${base.port}`,
			'http://127.0.0.1:1',
		]) {
			assert.equal((await ask('POST', '/api/list-letters', { ...json, origin }, '{}')).status, 403, origin);
			assert.equal((await ask('GET', '/', { origin })).status, 403, origin);
		}
		for (const site of ['cross-site', 'same-site'])
			assert.equal((await ask('GET', '/desk.js', { 'sec-fetch-site': site })).status, 403, site);
		const { origin: _, ...bare } = { ...json, host: base.host, cookie, origin: '' };
		const answer = await fetch(new URL('/api/list-letters', base), {
			method: 'POST',
			headers: bare,
			body: '{}',
		});
		assert.equal(answer.status, 403);
	});

	it('gives every answer a strict policy, also those that refuse', async () => {
		for (const [method, path, headers] of [
			['GET', '/', {}],
			['GET', '/nowhere', {}],
			['GET', '/', { cookie: '' }],
			['POST', '/api/nothing', json],
		] as const) {
			const answer = await ask(method, path, headers);
			assert.match(
				String(answer.headers['content-security-policy']),
				/^default-src 'none'; script-src 'self';/,
			);
			assert.equal(answer.headers['x-content-type-options'], 'nosniff');
			assert.equal(answer.headers['cache-control'], 'no-store');
		}
	});
});

describe('what the desk answers', () => {
	it('gives files of its page and no other of this machine', async () => {
		for (const path of [
			'/package.json',
			'/../package.json',
			'/..%2f..%2fpackage.json',
			'/page/main.ts',
			'//etc/passwd',
			'/desk.js/../../command.ts',
			'/%2e%2e/index.html',
		])
			assert.equal((await ask('GET', path)).status, 404, path);
		assert.match((await ask('GET', '/desk.js')).headers['content-type'] ?? '', /^text\/javascript/);
	});

	it('knows its actions and nothing of what objects have', async () => {
		for (const name of ['nothing', '__proto__', 'constructor', 'toString', 'list-letters/..', ''])
			assert.equal((await ask('POST', `/api/${name}`, json, '{}')).status, 404, name);
		assert.equal((await ask('PUT', '/api/list-letters', { ...json, origin: base.origin }, '{}')).status, 405);
	});

	it('takes JSON of the right shape, of a type that no form can send, and not too much of it', async () => {
		assert.equal(
			(await ask('POST', '/api/list-letters', { 'content-type': 'text/plain' }, '{}')).status,
			415,
		);
		for (const body of ['', '{', '[]', 'null', '{"more":1}'])
			assert.equal((await ask('POST', '/api/list-letters', json, body)).status, 400, body);
		const long = JSON.stringify({ files: ['x'.repeat(1 << 20)] });
		const told = await ask('POST', '/api/take-sources', json, long);
		assert.equal(told.status, 413);
		const told2 = await ask('POST', '/api/drop?name=a.txt', { 'content-length': String(300 << 20) }).catch(
			() => null,
		);
		assert.ok(told2 === null || told2.status === 413);
	});

	it('takes no file outside the inbox', async () => {
		for (const file of ['../content/x.txt', '/etc/passwd', '..', '.', 'a/../../x']) {
			const { status } = await ask('POST', '/api/take-sources', json, JSON.stringify({ files: [file] }));
			assert.equal(status, 400, file);
		}
	});

	it('saves a dropped file in the inbox, by a name that leads nowhere else', async () => {
		for (const name of [
			'',
			'.',
			'..',
			'../a.txt',
			'a/../../b.txt',
			'/a.txt',
			'a//b.txt',
			'.hidden',
			'а\\б.txt',
			'a\u0000.txt',
			'C:/a.txt',
			`${'д'.repeat(121)}.txt`,
		]) {
			const { status } = await ask('POST', `/api/drop?name=${encodeURIComponent(name)}`, {}, 'x');
			assert.equal(status, 400, JSON.stringify(name));
		}
		const drop = async (name: string, bytes: string) =>
			JSON.parse((await ask('POST', `/api/drop?name=${encodeURIComponent(name)}`, {}, bytes)).text).file;
		assert.equal(await drop('тека/лист № 25.txt', 'один'), 'тека/лист № 25.txt');
		assert.equal(await drop('тека/лист № 25.txt', 'один'), 'тека/лист № 25.txt');
		assert.equal(await drop('тека/лист № 25.txt', 'два'), 'тека/лист № 25 (2).txt');
		assert.equal(readFileSync(join(inbox, 'тека', 'лист № 25.txt'), 'utf8'), 'один');
		assert.deepEqual(readdirSync(folder), ['inbox']);
	});
});
