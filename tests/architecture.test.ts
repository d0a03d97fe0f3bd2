import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { test } from 'node:test';

/** Example: `import { z } from 'astro/zod';`, `export * from './x.ts'`, `await import('./y.ts')`. */
const importSpecifier = /(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

/** Example: "| `src/store` | `src/archive`, `src/i18n` |": a room and what it may import. */
const roomRow = /^\| `((?:src|scripts)\/[^`]+)` \| (.+) \|$/gm;
/** Example: "`src/archive`" */
const inCode = /`((?:src|scripts|archive)[^`\s]*)`/g;
/** Example: "    letter/           anatomy, requisites": depth and names, up to the words about them. */
const treeLine = /^( *)((?:[\w.-]+\/ ?)+|[\w.-]+\.(?:ts|mjs))(?: {2,}.*)?$/;
/** Example: "| `findSources` | `scripts/ingest/find-sources.ts` | names of files |" */
const flowRow = /^\| `(\w+)` \| `([^`]+\.ts)` \|/gm;
/** Example: `export async function readSource(`, `export const formats =`. */
const exportedValue = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;

/** Example: `export interface Letter {`, `export function readLetter(`. */
const anyExport = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
/** Example: `export async function readLetter(`, `export class Binary {`. */
const exportedFunction = /^export (?:async )?(?:function\*?|class) (\w+)/gm;
/** Example: «read», «Xml», «File» of `readXmlFile`. */
const nameWord = /[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g;

/** Example: `execPath`, then `['scripts/build.ts'`: a command in a process of its own. */
const startedCommand = /execPath,\s*\[\s*['"`](?:\.\/)?scripts\/[\w-]+\.ts/;
/** Names of a path down to a file’s folder: src/archive/jurisdictions/ua/search/dictionary. */
const deepestFolder = 6;
/** Example: `scripts/read/formats/pdf/read.ts`, `scripts/ingest/command.ts`: the folder says what about. */
const namedByFolder = /(?:^|\/)(?:index|read|copy|command|content\.config)\.ts$/;
/** Files named after the kind of their exports: words of one kind, parts of one format. The list may only get shorter. */
const namedForAKind: readonly string[] = [
	...['bodies', 'nouns', 'people', 'places', 'sentences'].map(
		(name) => `scripts/bench/corpus/data/${name}.ts`,
	),
	'scripts/bench/corpus/sentence.ts',
	'scripts/ingest/reporters/terminal.ts',
	'scripts/read/formats/docx/body.ts',
	'scripts/read/formats/docx/text-box.ts',
	'scripts/read/formats/odt/body.ts',
	'scripts/read/formats/rtf/words.ts',
	'scripts/read/shared/cms/asn1-values.ts',
	'scripts/read/shared/html/block-style.ts',
	'scripts/read/shared/html/elements.ts',
	'scripts/read/shared/mail/charset.ts',
	'scripts/read/shared/mail/mime/encoded-words.ts',
	'src/archive/jurisdictions/ua/reading/repairs/look-alikes.ts',
	'scripts/read/shared/zip/inflate.ts',
	'scripts/read/workers/job.ts',
	'src/archive/letter/field-types.ts',
	'src/archive/letter/paragraphs.ts',
	'src/archive/letter/requisites/parts.ts',
	'src/archive/letter/requisites/union.ts',
	'src/client/offline/messages.ts',
	'src/client/pagefind.ts',
];
/** Maximum number of functions and classes that a file exports. */
const mostFunctions = 4;
/** Files with more, each with the parts of one noun. The list may only get shorter. */
const partsOfOneNoun: readonly string[] = [
	'scripts/bench/corpus/dates.ts',
	'scripts/mirror/site/resource-lists.ts',
	'scripts/mirror/zip/records.ts',
	'scripts/read/formats/alaveteli/elements.ts',
	'scripts/read/shared/cms/asn1-values.ts',
	'scripts/read/shared/cms/ber.ts',
	'src/archive/address/page-path.ts',
	'src/archive/jurisdictions/ua/requisites/addressee.ts',
	'src/archive/jurisdictions/ua/requisites/lines.ts',
	'src/archive/jurisdictions/ua/requisites/service-lines.ts',
	'src/client/offline/kept-files.ts',
];

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
const pure = [
	'package:astro/zod',
	'package:character-entities',
	'package:libphonenumber-js/',
	'src/archive/text/',
];

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
		name: 'jurisdictions import letter, and what searching and counting days share in any country, never citations',
		files: 'src/archive/jurisdictions/**/*.ts',
		allows: within(
			'src/archive/jurisdictions/',
			'src/archive/letter/',
			'src/archive/outcome/',
			'src/archive/reply-time/',
			'src/archive/search/',
			...pure,
		),
	},
	{
		name: 'counting days to an answer knows no country',
		files: 'src/archive/reply-time/**/*.ts',
		allows: within('src/archive/reply-time/'),
	},
	{
		name: 'searching knows no country',
		files: 'src/archive/search/**/*.ts',
		allows: within('src/archive/text/', 'src/archive/search/'),
	},
	{
		name: 'citations import letter alone, for a format is a function of a letter',
		files: 'src/archive/citations/**/*.ts',
		allows: within('src/archive/citations/', 'src/archive/letter/'),
	},
	{
		name: 'quotations know text only, so that they are small in a browser',
		files: 'src/archive/quotation/**/*.ts',
		allows: within('src/archive/quotation/', 'src/archive/text/'),
	},
	{
		name: 'the store imports the domain and itself',
		files: 'src/store/**/*.ts',
		allows: (target) => within('src/store/', 'src/archive/')(target) || packages(target),
	},
	{
		name: 'scripts import the domain, the store, the words, the writers of tables and each other, never the site',
		files: 'scripts/**/*.ts',
		allows: (target) =>
			within(
				'scripts/',
				'src/archive/',
				'src/store/',
				'src/tables/',
				'src/i18n/',
				'archive.config.ts',
			)(target) || packages(target),
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
		name: `the format ${basename(folder)} imports no other, but the contract and what formats share`,
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
		const paths = globSync(files).filter((file) => !isTest(file));
		assert.ok(paths.length > 0, `${files} matches no file: the rule checks nothing`);
		const wrong = paths.flatMap((file) =>
			importsOf(file)
				.filter((target) => !allows(target))
				.map((target) => `${file} imports ${target}`),
		);
		assert.deepEqual(wrong, []);
	});
}

const document = readFileSync('docs/architecture.md', 'utf8');
const rooms = roomsOf(document);

test('every room has its line in docs/architecture.md, and every line its room', () => {
	const here = globSync(['src/*/', 'scripts/*/']).map((folder) => folder.replace(/\/$/, ''));
	assert.deepEqual([...rooms.keys()].sort(), [...here, 'src/*', 'scripts/*'].sort());
});

for (const [room, allowed] of rooms) {
	test(`${room} imports what docs/architecture.md, “Who may import whom”, allows`, () => {
		const wrong = globSync(room.endsWith('/*') ? `${room}.ts` : `${room}/**/*.{ts,astro}`)
			.filter((file) => !isTest(file))
			.flatMap((file) =>
				importsOf(file)
					.filter((target) => !target.startsWith('package:') && !isAllowed(file, target, allowed))
					.map((target) => `${file} imports ${target}`),
			);
		assert.deepEqual(wrong, []);
	});
}

test('the tree of docs/architecture.md names every room, and nothing that is not there', () => {
	const tree = treeOf(document);
	assert.deepEqual(
		// A publisher’s content may still be empty.
		tree.filter((file) => !file.startsWith('content/') && !existsSync(file)),
		[],
	);
	const here = globSync(['src/*/', 'src/archive/*/', 'scripts/*/', 'scripts/read/*/', 'scripts/ingest/*/']);
	const missing = here
		.map((folder) => folder.replace(/\/?$/, '/'))
		.filter((folder) => globSync(`${folder}**/*.*`).length > 0)
		.filter((folder) => !folder.endsWith('/testing/') && !tree.includes(folder));
	assert.deepEqual(missing, []);
});

test('every function of the flow in docs/architecture.md is exported by its file', () => {
	const steps = [...document.matchAll(flowRow)];
	assert.ok(steps.length > 20, `${steps.length} steps`);
	const wrong = steps.filter(([, name = '', file = '']) => !valuesOf(file).includes(name));
	assert.deepEqual(
		wrong.map(([row]) => row),
		[],
	);
});

test('no files import each other in a circle, types included', () => {
	const files = globSync('{src,scripts}/**/*.{ts,astro}');
	const imports = new Map(
		files.map((file) => [file, importsOf(file).filter((target) => files.includes(target))]),
	);
	assert.deepEqual(circlesOf(imports), []);
});

/** Examples: `join(content, 'letters', id)`, `join(root, 'ledger')`. */
const contentFolder =
	/\b(?:join|resolve)\([^()]*(?:\([^()]*\))?[^()]*'(?:letters|versions|sources|authorities|requests|tombstones|ledger)'/;

test('only the store joins folders of content to a path: everyone else asks contentPaths', () => {
	const wrong = outsideTheStore().filter((file) => contentFolder.test(readFileSync(file, 'utf8')));
	assert.deepEqual(wrong, []);
});

test('only the store reads front matter and YAML, through one door', () => {
	const wrong = outsideTheStore().filter((file) =>
		importsOf(file).some((target) => /^package:(?:gray-matter|js-yaml|yaml)$/.test(target)),
	);
	assert.deepEqual(wrong, []);
	const doors = globSync('src/store/**/*.ts').filter((file) =>
		importsOf(file).includes('package:gray-matter'),
	);
	assert.deepEqual(doors, ['src/store/document/front-matter.ts']);
});

function outsideTheStore(): string[] {
	const files = globSync('{src,scripts}/**/*.{ts,astro}').concat('astro.config.mjs', 'archive.config.ts');
	return files.filter((file) => !file.startsWith('src/store/') && !file.endsWith('.test.ts'));
}

test('no test reads the publisher’s configuration, and none but those of a built site starts a command', () => {
	const tests = globSync(['{src,scripts,tests}/**/*.{test,spec}.ts', '{src,scripts}/**/testing/*.ts']);
	assert.ok(tests.length > 150);
	const config = tests.filter((file) => importsOf(file).includes('archive.config.ts'));
	assert.deepEqual(config, []);
	const started = tests
		.filter((file) => !file.startsWith('tests/build/') && !file.startsWith('tests/e2e/'))
		.filter((file) => startedCommand.test(readFileSync(file, 'utf8')));
	assert.deepEqual(started, []);
});

test('no folder of code lies deeper than six names', () => {
	const deep = code().filter((file) => dirname(file).split('/').length > deepestFolder);
	assert.deepEqual(deep, []);
});

test('a file is named for what it exports', () => {
	const wrong = code()
		.filter((file) => !namedByFolder.test(file) && !namedForAKind.includes(file))
		.filter((file) => {
			const names = [...readFileSync(file, 'utf8').matchAll(anyExport)].map(([, name = '']) => name);
			const own = new Set(basename(file, '.ts').split('-').map(stem));
			return names.length > 0 && !names.some((name) => wordsOf(name).some((word) => own.has(stem(word))));
		});
	assert.deepEqual(wrong, []);
});

test('a file exports one noun or verb, or a few that belong to it: never a drawer', () => {
	const drawers = code().filter((file) => functionsOf(file).length > mostFunctions);
	assert.deepEqual(drawers.sort(), [...partsOfOneNoun].sort());
});

/** Example: `const openingLength = 1000;`, `export const formats = [`: its name and what it begins with. */
const topConstant = /^(?:export )?const (\w+)\b[^=]*= ?(.*)/gm;
/** Example: `export async function read(`, `class Reader {`. */
const topFunction = /^(?:export )?(?:async )?(?:function\*?|class) \w+/m;
/** Examples: `(text: string) => …`, `async () =>`, `text =>`, and a parameter list that goes on below. */
const arrowFunction = /^(?:async )?(?:<|\w+ =>|\([^)]*\)[^=]*=>|\($|\(\{$)/;
/** Example: `...{ from, to },` on a line of its own. */
const packedLine = /^\s*\.\.\.\{ [^}]*\},?$/m;
/** Tables of signs, which rows keep readable, and one file whose lines are at their limit. The list may only get shorter. */
const tables: readonly string[] = [
	'fold/digit-letters.ts',
	'acts/act-rules.ts',
	'reading/likeness-to-ukrainian.ts',
	'search/look-alikes.ts',
	'shared/office/symbols.ts',
	'formats/pdf/read-pages.ts',
];
/** Made by a function or class of their own file, which must come first. The list may only get shorter. */
const madeByTheirFile: readonly string[] = ['scripts/read/shared/ocr/embedded-engine.ts'];

test('a command’s entry only starts scripts/<command>/command.ts', () => {
	const entries = globSync('scripts/*.ts').map((file) => file.slice('scripts/'.length, -'.ts'.length));
	const commands = globSync('scripts/*/command.ts').map((file) => file.split(sep)[1]);
	assert.ok(entries.length > 20, `${entries.length} entries`);
	assert.deepEqual(entries.sort(), commands.sort());
});

test('a spread joins two things, and does not pack lines', () => {
	const wrong = code()
		.filter((file) => !tables.some((table) => file.endsWith(table)))
		.filter((file) => packedLine.test(readFileSync(file, 'utf8')));
	assert.deepEqual(wrong, []);
});

test('constants stand above the functions, and are named in camelCase', () => {
	const wrong = code().flatMap((file) => {
		const source = readFileSync(file, 'utf8');
		const from = source.search(topFunction);
		return [...source.matchAll(topConstant)]
			.filter(([, , value = '']) => !arrowFunction.test(value))
			.filter(
				({ index, 1: name = '' }) =>
					/^[A-Z][A-Z0-9_]+$/.test(name) || (from !== -1 && index > from && !madeByTheirFile.includes(file)),
			)
			.map(([, name]) => `${file}: ${name}`);
	});
	assert.deepEqual(wrong, []);
});

test('what a file takes of node:path it takes by name, for paths are called path here', () => {
	const wrong = globSync(['{src,scripts,tests}/**/*.{ts,astro}', '*.mjs']).filter((file) =>
		/^import (?:\* as )?\w+ from 'node:path'/m.test(readFileSync(file, 'utf8')),
	);
	assert.deepEqual(wrong, []);
});

test('the domain and the store are named #archive/ and #store/ outside of them, and by their place within', () => {
	const wrong = globSync(['{src,scripts,tests}/**/*.{ts,astro}', '*.mjs'])
		.filter((file) => !file.startsWith('tests/fixtures/'))
		.flatMap((file) =>
			specifiersOf(file)
				.filter((specifier) => {
					const target = targetOf(file, specifier);
					const room = ['src/archive/', 'src/store/'].find((folder) => target.startsWith(folder));
					return room !== undefined && file.startsWith(room) === specifier.startsWith('#');
				})
				.map((specifier) => `${file} imports ${specifier}`),
		);
	assert.deepEqual(wrong, []);
});

test('a file exports at most one default, and only configurations and pages do', () => {
	const wrong = globSync('{src,scripts}/**/*.ts')
		.filter((file) => !file.endsWith('.config.ts'))
		.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')));
	assert.deepEqual(wrong, []);
});

/** Rooms and what each may import, from the table in docs/architecture.md. */
function roomsOf(text: string): ReadonlyMap<string, readonly string[]> {
	const table = text.slice(text.indexOf('## Who may import whom'));
	return new Map(
		[...table.matchAll(roomRow)].map(([, room = '', allowed = '']) => [
			room,
			[...allowed.matchAll(inCode)].map(([, name = '']) => name),
		]),
	);
}

/** Paths of the tree in docs/architecture.md; folders end with `/`. */
function treeOf(text: string): string[] {
	const [, tree = ''] = text.split('```');
	const above: string[] = [];
	return tree.split('\n').flatMap((line) => {
		const [, indent = '', names = ''] = treeLine.exec(line) ?? [];
		if (names === '') return [];
		const depth = indent.length / 2;
		above.length = depth;
		const all = names.trim().split(' ');
		above[depth] = all[0] ?? '';
		const parents = above.slice(0, depth).join('');
		const paths = all.map((name) => parents + name);
		return paths;
	});
}

function isAllowed(file: string, target: string, allowed: readonly string[]): boolean {
	const [storey, room] = file.split('/');
	const own = file.split('/').length > 2 ? `${storey}/${room}/` : null;
	if (own !== null && target.startsWith(own)) return true;
	// A command’s file starts what is in its own folder.
	if (storey === 'scripts' && own === null && target.startsWith(file.replace(/\.ts$/, '/'))) return true;
	return allowed.some((name) => target === name || target.startsWith(`${name}/`));
}

/** Files of code that people write, without tests, pages (which Astro names) and declarations. */
function code(): string[] {
	return globSync('{src,scripts}/**/*.ts').filter(
		(file) => !isTest(file) && !file.startsWith('src/pages/') && !file.endsWith('.d.ts'),
	);
}

/** «readXmlFile» → read, xml, file. */
function wordsOf(name: string): string[] {
	return name.match(nameWord)?.map((word) => word.toLowerCase()) ?? [];
}

/** Enough of a word to recognise it in another form: «redaction» in «redact». */
function stem(word: string): string {
	return word.slice(0, 4);
}

/** Functions and classes that a file exports; constants and types do not count. */
function functionsOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(exportedFunction)].map(([, name = '']) => name);
}

function isTest(file: string): boolean {
	return file.endsWith('.test.ts') || file.includes('/testing/');
}

/** Names of the values that a file exports. */
function valuesOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(exportedValue)].map(([, name = '']) => name);
}

function importsOf(file: string): string[] {
	return specifiersOf(file).map((specifier) => targetOf(file, specifier));
}

/** The import specifiers of a file. */
function specifiersOf(file: string): string[] {
	const source = readFileSync(file, 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
	return [...source.matchAll(importSpecifier)].map(([, specifier = '']) => specifier);
}

/** The file that an import means, from the project’s folder, or `package:` and a name. */
function targetOf(file: string, specifier: string): string {
	if (specifier.startsWith('#')) return specifier.replace('#', 'src/');
	if (specifier.startsWith('.')) return join(dirname(file), specifier).split(sep).join('/');
	return `package:${specifier}`;
}

/** The first cycle through each file that is met again while its own imports are followed: `a → b → a`. */
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
