import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { letterSchema } from '#archive/letter/schema.ts';
import { rowOf } from '../../../src/tables/field.ts';
import { testConfig as config } from '../../testing/test-config.ts';
import { filesUnder } from '../../verify/files-under.ts';
import { makePackages } from '../make-packages.ts';
import { openMirror } from '../mirror.ts';
import { openDataPackage } from '../packages/open-data-package.ts';
import { makeLetters } from '../testing/make-letters.ts';
import { madeFiles, makeSite, workFolder } from '../testing/make-site.ts';
import { outsideTool } from '../testing/outside-tool.ts';
import { readCsv } from '../testing/read-csv.ts';
import { letterFields } from './letter-fields.ts';
import { readLetters } from './mirrored-letter.ts';

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly bytes: number;
	readonly hash: string;
	readonly format: string;
	readonly schema: {
		readonly fields: readonly {
			readonly name: string;
			readonly type: string;
			readonly title: string;
			readonly description: string;
			readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
		}[];
		readonly primaryKey: readonly string[];
		readonly foreignKeys?: readonly { readonly fields: readonly string[] }[];
	};
}

const letterCount = 12;
const root = workFolder('data');
const letters = await makeLetters(root, letterCount);
const [hiding = ''] = Object.keys(letters).filter((name) => name.endsWith('.md'));
const hidden = String(letters[hiding]).replace(
	/^redactions:(?: \{\})?$/m,
	'redactions:\n  hidden-by-body: 2',
);
const site = await makeSite(join(root, 'site'), { ...madeFiles, ...letters, [hiding]: hidden });
const [folder, again] = [await make('first'), await make('second')];
const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
	readonly resources: readonly Resource[];
};
const table = readCsv(readFileSync(join(folder, 'letters.csv'), 'utf8'));

async function make(out: string, from = site, content = join(root, 'content')): Promise<string> {
	const [made] = await makePackages(openMirror(from, content, config), {
		out: join(root, out),
		packages: [openDataPackage],
		key: null,
		begin: () => () => {},
	});
	return made?.path ?? '';
}

test('two runs are the same to the byte', () => {
	assert.deepEqual(filesUnder(folder), filesUnder(again));
	for (const name of filesUnder(folder))
		assert.ok(readFileSync(join(folder, name)).equals(readFileSync(join(again, name))), name);
});

test('the data package describes every file as it is, and every field', () => {
	const paths = new Set(described.resources.map((resource) => resource.path));
	assert.deepEqual([...paths, 'datapackage.json'].sort(), filesUnder(folder));
	assert.equal(new Set(described.resources.map(({ name }) => name)).size, described.resources.length);
	for (const { path: place, bytes, hash, name, schema } of described.resources) {
		const content = readFileSync(join(folder, place));
		assert.equal(statSync(join(folder, place)).size, bytes);
		assert.equal(hash, `sha256:${createHash('sha256').update(content).digest('hex')}`);
		assert.match(name, /^[a-z0-9-]+$/);
		for (const field of schema.fields) {
			assert.ok(field.title !== '' && field.description.endsWith('.'), field.name);
			assert.match(field.name, /^[a-z][a-z0-9_]*$/);
		}
	}
});

test('CSV holds a row a letter, and every value is as the schema says', () => {
	for (const { path: place, format, schema } of described.resources) {
		if (format !== 'csv') continue;
		const [heading = [], ...rows] = readCsv(readFileSync(join(folder, place), 'utf8'));
		assert.deepEqual(
			heading,
			schema.fields.map(({ name }) => name),
		);
		if (place === 'letters.csv') assert.equal(rows.length, letterCount);
		assert.equal(new Set(rows.map(([key]) => key)).size, rows.length, 'the key is unique');
		for (const row of rows) {
			assert.equal(row.length, schema.fields.length);
			for (const [at, { name, type, constraints }] of schema.fields.entries()) {
				const cell = row[at] ?? '';
				if (cell === '') assert.ok(!constraints.required, name);
				else assert.ok(isOf(cell, type), `${name}: ${cell} is no ${type}`);
				if (cell !== '' && constraints.enum) assert.ok(constraints.enum.includes(cell), name);
			}
		}
	}
});

test('every letter’s body is in the table of bodies, with the number of its letters', () => {
	const [heading = [], ...bodies] = readCsv(readFileSync(join(folder, 'authorities.csv'), 'utf8'));
	const counts = new Map(bodies.map((row) => [row[0], Number(row[heading.indexOf('letters')])]));
	const at = table[0]?.indexOf('authority') ?? -1;
	const found = Map.groupBy(table.slice(1), (row) => row[at]);
	assert.deepEqual([...found].map(([id, rows]) => [id, rows.length]).sort(), [...counts].sort());
	assert.ok(
		bodies.every((row) => (row[2] ?? '') !== ''),
		'names come from the content',
	);
});

test('what bodies hid themselves is counted by letter and by body', () => {
	const [heading = [], ...bodies] = readCsv(readFileSync(join(folder, 'authorities.csv'), 'utf8'));
	const [letterHeading = [], ...rows] = table;
	const column = (name: string, from: readonly string[][], names: readonly string[]) =>
		from.map((row) => Number(row[names.indexOf(name)])).filter((count) => count > 0);
	assert.deepEqual(column('hidden_by_body', rows, letterHeading), [2]);
	assert.deepEqual(column('hidden_by_body', bodies, heading), [2]);
	assert.deepEqual(column('letters_hidden_by_body', bodies, heading), [1]);
});

test('JSON Lines, Parquet and SQLite hold what CSV holds', async () => {
	const [heading = [], ...rows] = table;
	const lines = readFileSync(join(folder, 'letters.jsonl'), 'utf8').trimEnd().split('\n');
	const parquet = await parquetReadObjects({
		file: await asyncBufferFromFile(join(folder, 'letters.parquet')),
	});
	const database = new DatabaseSync(join(folder, 'archive.sqlite'), { readOnly: true });
	const stored = database.prepare('SELECT * FROM letters').all();
	database.close();
	assert.deepEqual([lines.length, parquet.length, stored.length], [letterCount, letterCount, letterCount]);
	for (const [at, row] of rows.entries()) {
		const object = JSON.parse(lines[at] ?? '') as Record<string, unknown>;
		for (const [column, name] of heading.entries()) {
			const value = object[name];
			assert.equal(asText(value), row[column], `JSON Lines: ${name}`);
			assert.equal(asText(parquet[at]?.[name]), row[column], `Parquet: ${name}`);
			const isFlag = typeof value === 'boolean';
			assert.equal(
				asText(isFlag ? stored[at]?.[name] === 1 : stored[at]?.[name]),
				row[column],
				`SQLite: ${name}`,
			);
		}
	}
});

test('the text and its digest are those of the published Markdown', () => {
	const [heading = [], first = []] = table;
	const value = (name: string) => first[heading.indexOf(name)] ?? '';
	const published = readFileSync(join(site, `letters/${value('id')}.md`));
	assert.equal(value('markdown_sha256'), createHash('sha256').update(published).digest('hex'));
	assert.ok(published.toString().includes(value('markdown')));
	assert.equal(value('url'), `${config.url}letters/${value('id')}.html`);
});

test('sqlite3 finds a word in any case, and й is not и', async (context) => {
	const file = join(folder, 'archive.sqlite');
	const words = 'SELECT count(*) FROM letters_fts WHERE letters_fts MATCH';
	const [heading = [], ...rows] = table;
	const texts = rows.map((row) => row[heading.indexOf('markdown')] ?? '');
	const word = /\p{Ll}{9,}/u.exec(texts[0] ?? '')?.[0] ?? '';
	const expected = texts.filter((text) =>
		new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text),
	);
	const found = await outsideTool(context, 'sqlite3', [file, `${words} '${word.toUpperCase()}'`]);
	if (!found) return;
	assert.equal(found.stdout.trim(), String(expected.length));
	const other = texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+й\p{Ll}{3,}(?!\p{L})/gu) ?? [])[0] ?? '';
	const folded = await outsideTool(context, 'sqlite3', [
		...[file, `PRAGMA integrity_check; ${words} '${other}'; ${words} '${other.replace('й', 'и')}'`],
	]);
	const [sound, exact, confused] = folded?.stdout.trim().split('\n') ?? [];
	assert.equal(sound, 'ok');
	assert.ok(Number(exact) > 0, other);
	assert.equal(confused, '0');
});

test('an archive without letters gives empty tables', async () => {
	const none = await makeSite(join(root, 'empty-site'), madeFiles);
	const empty = await make('empty', none, join(root, 'no-content'));
	const file = await asyncBufferFromFile(join(empty, 'letters.parquet'));
	assert.deepEqual(await parquetReadObjects({ file }), []);
	assert.equal(readFileSync(join(empty, 'letters.jsonl'), 'utf8'), '');
	assert.equal(readCsv(readFileSync(join(empty, 'letters.csv'), 'utf8')).length, 1);
});

for (const ending of ['html', 'md']) {
	test(`a letter without its .${ending} is not passed over`, async () => {
		const [lost = ''] = Object.keys(letters).filter((name) => name.endsWith(ending));
		const { [lost]: _, ...rest } = letters;
		const broken = await makeSite(join(root, `no-${ending}`), { ...madeFiles, ...rest });
		await assert.rejects(make(`no-${ending}-out`, broken), /a letter was lost/);
	});
}

test('a letter that the site has and the content has not is not passed over', async () => {
	const others = { 'letters/12345678/2018/other.md': '---\nid: "x"\n---\n\nТекст.\n' };
	const from = await makeSite(join(root, 'others'), { ...madeFiles, ...letters, ...others });
	await assert.rejects(make('others-out', from), /other\.md is of no letter/);
});

test('the page of a withdrawn letter is no letter', async () => {
	const withdrawn = { 'letters/12345678/2018/gone.html': '<!DOCTYPE html><p>Вилучено.</p>' };
	const from = await makeSite(join(root, 'withdrawn'), { ...madeFiles, ...letters, ...withdrawn });
	const lines = readFileSync(join(await make('withdrawn-out', from), 'letters.jsonl'), 'utf8');
	assert.equal(lines.trimEnd().split('\n').length, letterCount);
});

test('every part of a letter’s front matter is in the data', () => {
	const read = new Set<string>();
	const spy = <T extends object>(value: T): T =>
		new Proxy(value, {
			get: (target, key) => {
				read.add(String(key));
				return Reflect.get(target, key);
			},
		});
	for (const source of readLetters(openMirror(site, join(root, 'content'), config)))
		rowOf(letterFields, { ...source, letter: spy(source.letter) });
	// A number that only the next ingest needs, and what only the ledger’s hash does.
	read.add('lastParagraph').add('nonce');
	const missing = Object.keys(letterSchema.shape).filter((key) => !read.has(key));
	assert.deepEqual(missing, [], 'describe these in scripts/mirror/data/*-fields.ts');
});

function isOf(cell: string, type: string): boolean {
	switch (type) {
		case 'date':
			return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell));
		case 'integer':
			return /^-?\d+$/.test(cell);
		case 'number':
			return Number.isFinite(Number(cell));
		case 'boolean':
			return cell === 'true' || cell === 'false';
		case 'array':
			return Array.isArray(JSON.parse(cell));
		case 'object':
			return typeof JSON.parse(cell) === 'object' && !Array.isArray(JSON.parse(cell));
		default:
			return true;
	}
}

function asText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
