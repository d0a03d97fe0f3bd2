import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** Example: `import { z } from 'astro/zod';`, `export * from './x.ts'`, `await import('./y.ts')`. */
const SPECIFIER = /(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

/** A rule of the house (docs/architecture.md): files of a folder may import only what is allowed. */
interface Rule {
	readonly name: string;
	readonly files: string;
	readonly allows: (target: string) => boolean;
}

const within =
	(...folders: string[]) =>
	(target: string) =>
		folders.some((folder) => target.startsWith(folder));
const packages = (target: string) => !target.startsWith('src/') && !target.startsWith('scripts/');
/** Pure libraries that the domain may use: no I/O, the same in Node and in a browser. */
const pure = ['package:astro/zod', 'package:libphonenumber-js/'];

const rules: readonly Rule[] = [
	{
		name: 'the domain is pure: it imports itself and pure libraries only',
		files: 'src/archive/**/*.ts',
		allows: within('src/archive/', ...pure),
	},
	{
		name: 'letter imports no sibling',
		files: 'src/archive/letter/**/*.ts',
		allows: within('src/archive/letter/', ...pure),
	},
	{
		name: 'jurisdictions import letter and what searching in any language shares, never citations',
		files: 'src/archive/jurisdictions/**/*.ts',
		allows: within('src/archive/jurisdictions/', 'src/archive/letter/', 'src/archive/search/', ...pure),
	},
	{
		name: 'searching knows no country',
		files: 'src/archive/search/**/*.ts',
		allows: within('src/archive/search/'),
	},
	{
		name: 'citations import letter alone, for a format is a function of a letter',
		files: 'src/archive/citations/**/*.ts',
		allows: within('src/archive/citations/', 'src/archive/letter/'),
	},
	{
		name: 'quotations know text only, so that they are small in a browser',
		files: 'src/archive/quotation/**/*.ts',
		allows: within('src/archive/quotation/'),
	},
	{
		name: 'the store imports the domain and itself',
		files: 'src/store/**/*.ts',
		allows: (target) => within('src/store/', 'src/archive/')(target) || packages(target),
	},
	{
		name: 'scripts import the domain, the store, the words and each other, never the site',
		files: 'scripts/**/*.ts',
		allows: (target) =>
			within('scripts/', 'src/archive/', 'src/store/', 'src/i18n/', 'archive.config.ts')(target) ||
			packages(target),
	},
	{
		name: 'reading knows nothing of ingest or of any command',
		files: 'scripts/read/**/*.ts',
		allows: (target) =>
			within('scripts/read/', 'scripts/diagnostics/', 'src/archive/', 'src/store/')(target) ||
			packages(target),
	},
	{
		name: 'the contract of reading imports no reader',
		files: 'scripts/read/contract/*.ts',
		allows: within(
			'scripts/read/contract/',
			'scripts/diagnostics/',
			'src/archive/',
			'src/store/sources/source-copy.ts',
		),
	},
	{
		name: 'what formats share imports no format',
		files: 'scripts/read/shared/**/*.ts',
		allows: (target) =>
			within('scripts/read/shared/', 'scripts/read/contract/', 'scripts/diagnostics/', 'src/')(target) ||
			packages(target),
	},
	...globSync('scripts/read/formats/*/').map((folder) => ({
		name: `the format ${path.basename(folder)} imports no other, but the contract and what formats share`,
		files: `${folder}/**/*.ts`,
		allows: (target: string) =>
			within(
				`${folder}/`,
				'scripts/read/shared/',
				'scripts/read/contract/',
				'scripts/diagnostics/',
				'src/',
			)(target) || packages(target),
	})),
	{
		name: 'the site never imports scripts',
		files: 'src/**/*.{ts,astro}',
		allows: (target) => !target.startsWith('scripts/'),
	},
	{
		name: 'scripts of the browser import nothing of Node or of the build',
		files: 'src/client/**/*.ts',
		allows: within('src/client/', 'src/archive/', 'src/i18n/', 'package:archive:'),
	},
];

for (const { name, files, allows } of rules) {
	test(name, () => {
		const paths = globSync(files).filter((file) => !file.endsWith('.test.ts'));
		assert.ok(paths.length > 0, `${files} matches no file: the rule checks nothing`);
		const wrong = paths.flatMap((file) =>
			importsOf(file)
				.filter((target) => !allows(target))
				.map((target) => `${file} imports ${target}`),
		);
		assert.deepEqual(wrong, []);
	});
}

test('no files import each other in a circle, types included', () => {
	const files = globSync('{src,scripts}/**/*.{ts,astro}');
	const imports = new Map(
		files.map((file) => [file, importsOf(file).filter((target) => files.includes(target))]),
	);
	assert.deepEqual(circlesOf(imports), []);
});

test('a file exports at most one default, and only configurations and pages do', () => {
	const wrong = globSync('{src,scripts}/**/*.ts')
		.filter((file) => file !== 'src/content.config.ts')
		.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')));
	assert.deepEqual(wrong, []);
});

function importsOf(file: string): string[] {
	const source = readFileSync(file, 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
	return [...source.matchAll(SPECIFIER)].map(([, specifier = '']) => {
		if (specifier.startsWith('#')) return specifier.replace('#', 'src/');
		if (specifier.startsWith('.')) return path.join(path.dirname(file), specifier).split(path.sep).join('/');
		return `package:${specifier}`;
	});
}

/** The first circle through each file that is met again while its own imports are followed: `a → b → a`. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
	const done = new Set<string>();
	const circles: string[] = [];
	const follow = (file: string, trail: readonly string[]) => {
		if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
		else if (!done.has(file)) {
			for (const target of imports.get(file) ?? []) follow(target, [...trail, file]);
			done.add(file);
		}
	};
	for (const file of imports.keys()) follow(file, []);
	return circles;
}
