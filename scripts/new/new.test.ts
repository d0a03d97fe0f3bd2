import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { dialogueOf } from '../cli/dialogue.ts';
import { loadConfig } from '../cli/load-config.ts';
import { runHere } from '../cli/testing/run-here.ts';
import { newCommandLine } from './command.ts';
import { notCopied } from './copy-project.ts';
import { setSetting } from './set-setting.ts';

const root = mkdtempSync(join(tmpdir(), 'new-'));
// As after npm ci: packages are found in the folders above.
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
after(() => rmSync(root, { recursive: true, force: true }));

const said = [
	'--title',
	"За здоров'я «громади»",
	'--publisher',
	'ГО "Зразок\\"',
	'--email',
	'a@sample.example',
];
const nobody = newCommandLine(() => null);

/** Answers the questions one after another, and keeps what was shown. */
function person(answers: string[]) {
	const shown: string[] = [];
	const ask = async (question: string) => {
		shown.push(question);
		return answers.shift() ?? '';
	};
	return {
		shown,
		command: newCommandLine(() => dialogueOf({ ask, say: (text) => shown.push(text), close() {} })),
	};
}

test('a new archive has the program, the answers, and nothing of ours', async () => {
	const folder = join(root, 'archive');
	const { code, stdout, stderr } = await runHere(nobody, [folder, ...said]);
	assert.equal(code, 0, stderr);
	assert.match(stdout, /npm start/);
	const names = readdirSync(folder);
	for (const name of ['src', 'scripts', 'package-lock.json', '.github', '.git', '.gitignore', 'LICENSE'])
		assert.ok(names.includes(name), name);
	assert.ok(!names.includes('content') && !names.includes('node_modules'));
	assert.deepEqual(readdirSync(join(folder, 'inbox')), ['.gitkeep']);
	const config = await loadConfig({ ARCHIVE_CONFIG: join(folder, 'archive.config.ts') });
	assert.deepEqual(config.title, { uk: "За здоров'я «громади»" });
	assert.deepEqual(config.publisher, { name: { uk: 'ГО "Зразок\\"' }, url: null });
	assert.deepEqual(config.languages, ['uk']);
	assert.equal(config.contact.email, 'a@sample.example');
	assert.equal(config.redaction.persons, 'mask');
});

test('a person is asked what was not said, and asked again after an answer that cannot be', async () => {
	const folder = join(root, 'asked');
	const { command, shown } = person([
		...['Листи', 'Letters', '', '', 'Зразок', ''],
		...['not an address', 'b@sample.example', 'hromada.example', 'https://hromada.example/lysty'],
	]);
	const { code, stderr } = await runHere(command, [folder]);
	assert.equal(code, 0, stderr);
	assert.ok(
		shown.some((text) => text.includes('“not an address” cannot be used; expected: an e-mail address')),
	);
	assert.ok(shown.some((text) => text.includes('“hromada.example” cannot be used')));
	const config = await loadConfig({ ARCHIVE_CONFIG: join(folder, 'archive.config.ts') });
	assert.equal(config.url, 'https://hromada.example/lysty/');
	assert.deepEqual(config.publisher.name, { uk: 'Зразок', en: 'Зразок' });
	assert.deepEqual(config.languages, ['uk', 'en']);
	assert.match(config.description['en'] ?? '', /for tests/);
});

test('a folder that is not empty is left as it is', async () => {
	const folder = join(root, 'full');
	mkdirSync(folder);
	writeFileSync(join(folder, 'mine.txt'), 'x');
	const { code, stderr } = await runHere(nobody, [folder, ...said]);
	assert.equal(code, 1);
	assert.match(stderr, /is not empty\. Nothing was written/);
	assert.deepEqual(readdirSync(folder), ['mine.txt']);
});

const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
	['without a folder', [...said], /Name one folder/],
	['with two', ['a', 'b', ...said], /Name one folder/],
	['where nobody can be asked', ['a', '--title', 'Листи'], /Give --publisher, --email/],
	['with a wrong e-mail', ['a', ...said, '--email', 'nobody'], /--email: expected an e-mail address/],
	[
		'with a wrong address',
		['a', ...said, '--url', 'ftp://a.example'],
		/--url: expected an address that begins/,
	],
	['with an option that is none', ['a', '--name', 'x'], /--name/],
];
for (const [what, words, message] of wrong) {
	test(`called ${what}, it says so and writes nothing`, async () => {
		const { code, stderr } = await runHere(nobody, words, { folder: root });
		assert.equal(code, 2);
		assert.match(stderr, message);
		assert.ok(!existsSync(join(root, 'a')));
	});
}

test('what git ignores is not copied', () => {
	const ignored = readFileSync('.gitignore', 'utf8')
		.split('\n')
		// `dist/`, `.DS_Store`; not a pattern, such as `*.log`
		.flatMap((line) => /^([\w.-]+)\/?$/.exec(line)?.[1] ?? []);
	assert.ok(ignored.length > 5);
	assert.deepEqual(
		ignored.filter((name) => !notCopied.has(name)),
		[],
	);
});

test('a setting is replaced on one line and over several; one that is not there is told', () => {
	const text = "\ta: 1,\n\tb: {\n\t\ta: 2,\n\t},\n\tc: ['$&'],\n";
	assert.equal(setSetting(text, 'b', '$&'), "\ta: 1,\n\tb: $&,\n\tc: ['$&'],\n");
	assert.equal(setSetting(text, 'a', '3'), "\ta: 3,\n\tb: {\n\t\ta: 2,\n\t},\n\tc: ['$&'],\n");
	assert.throws(() => setSetting(text, 'd', '1'), /no setting “d”/);
});
