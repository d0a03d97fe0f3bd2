import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSite } from './site-server.ts';

test('serves pages with and without .html, under a project path, and 404.html for the rest', async (context) => {
	const folder = await mkdtemp(join(tmpdir(), 'site-'));
	await writeFile(join(folder, 'index.html'), 'home');
	await writeFile(join(folder, 'letters.html'), 'letters');
	await writeFile(join(folder, '404.html'), 'nothing here');
	const server = await serveSite({ folder, port: 0, root: '/repository/' });
	context.after(async () => {
		await server.close();
		await rm(folder, { recursive: true });
	});
	const get = async (path: string) => {
		const response = await fetch(new URL(path, server.url));
		return [response.status, await response.text()];
	};
	assert.deepEqual(await get('.'), [200, 'home']);
	assert.deepEqual(await get('letters.html'), [200, 'letters']);
	assert.deepEqual(await get('letters'), [200, 'letters']);
	assert.deepEqual(await get('nowhere.html'), [404, 'nothing here']);
	assert.deepEqual(await get('/letters.html'), [404, 'nothing here']);
	assert.deepEqual(await get('/repository/../../etc/passwd'), [404, 'nothing here']);
});

test('takes the next port where the first is taken', async (context) => {
	const folder = await mkdtemp(join(tmpdir(), 'site-'));
	const first = await serveSite({ folder, port: 0 });
	const second = await serveSite({ folder, port: Number(new URL(first.url).port) });
	context.after(async () => {
		await Promise.all([first.close(), second.close()]);
		await rm(folder, { recursive: true });
	});
	assert.notEqual(new URL(first.url).port, new URL(second.url).port);
});
