import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import queries from '../../src/site/data-queries.json' with { type: 'json' };
import { schemaFaults } from './schema-faults.ts';
import { addressOf, expect, test } from './site.ts';
import { testArchive } from './test-archive.ts';

interface Answer {
	readonly description: string;
	readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

const file = (path: string) => join(testArchive.dist, path);
const read = (path: string) => readFileSync(file(path), 'utf8');
/** Example: `{id}` */
const parameter = /\{(\w+)\}/g;

test('the description of the API is what OpenAPI asks for, and tells of each file what is in it', () => {
	const api = JSON.parse(read('api/openapi.json'));
	expect(api.openapi).toBe('3.1.0');
	expect(api.info.title).not.toBe('');
	expect(api.info.version).toMatch(/^\d+\.\d+\.\d+$/);
	expect(`${api.servers[0].url}/`).toBe(testArchive.publishedAt);
	const { schemas } = api.components;
	let lists = 0;
	for (const [path, { get }] of Object.entries<{ get: Record<string, never> }>(api.paths)) {
		const names = [...path.matchAll(parameter)].map(([, name]) => name);
		const declared = (get['parameters'] ?? []) as { name: string; in: string; required: boolean }[];
		expect(declared.map(({ name }) => name)).toEqual(names);
		for (const one of declared) expect(one).toMatchObject({ in: 'path', required: true });
		const answer = (get['responses'] as unknown as Record<string, Answer>)['200'];
		expect(answer?.description).not.toBe('');
		const schema = answer?.content['application/json']?.schema;
		if (!schema) continue;
		const folder = path.slice(1).replace(/\/[^/]*$/, '');
		const files =
			names.length > 0 ? readdirSync(file(folder)).map((name) => `${folder}/${name}`) : [path.slice(1)];
		expect(files.length, path).toBeGreaterThan(0);
		for (const one of files) expect(schemaFaults(JSON.parse(read(one)), schema, schemas), one).toEqual([]);
		lists += files.length;
	}
	expect(lists).toBeGreaterThan(15);
	for (const line of read('data/letters.jsonl').trim().split('\n'))
		expect(schemaFaults(JSON.parse(line), { $ref: '#/components/schemas/Row' }, schemas)).toEqual([]);
	const index = JSON.parse(read('api/index.json'));
	expect(
		schemaFaults({ ...index, letters: '7' }, { $ref: '#/components/schemas/Index' }, schemas),
	).toHaveLength(1);
	expect(index.regions).toContainEqual(expect.objectContaining({ region: 'UA-05' }));
});

test('SQLite and Parquet hold the rows of the lines, and the ten queries run', async () => {
	const lines = read('data/letters.jsonl')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	const database = new DatabaseSync(file('data/letters.sqlite'), { readOnly: true });
	expect(
		database
			.prepare('SELECT id FROM letters ORDER BY rowid')
			.all()
			.map(({ id }) => id),
	).toEqual(lines.map(({ id }) => id));
	for (const { id, sqlite } of queries) expect(database.prepare(sqlite).all().length, id).toBeGreaterThan(0);
	database.close();
	const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file('data/letters.parquet')) });
	expect(rows.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
	expect(rows.map(({ outcome }) => outcome ?? null)).toEqual(lines.map(({ outcome }) => outcome));
});

test('the page of queries shows ten of them for three programs, whose files are there', async ({ page }) => {
	await page.goto(addressOf('root', 'queries.html'));
	await expect(page.locator('.queries > li')).toHaveCount(queries.length);
	await expect(page.locator('.queries pre')).toHaveCount(3 * queries.length);
	for (const name of ['letters.sqlite', 'letters.parquet', 'letters.jsonl']) {
		await expect(page.locator('dl').getByText(name, { exact: true })).toBeVisible();
		expect(existsSync(file(`data/${name}`))).toBe(true);
	}
});
