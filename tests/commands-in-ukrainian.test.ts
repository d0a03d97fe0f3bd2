import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { buildCommand } from '../scripts/build/command.ts';
import { checkCommand } from '../scripts/check/command.ts';
import { checkSizeCommand } from '../scripts/check-size/command.ts';
import { helpText } from '../scripts/cli/language/help-text.ts';
import { ledgerCommandLine } from '../scripts/cli/ledger-command-line.ts';
import { runHere } from '../scripts/cli/testing/run-here.ts';
import { correctCommand } from '../scripts/correct/command.ts';
import { gatherCommand } from '../scripts/gather/command.ts';
import { ingestCommand } from '../scripts/ingest/command.ts';
import { mirrorCommand } from '../scripts/mirror/command.ts';
import { newCommand } from '../scripts/new/command.ts';
import { redactCommand } from '../scripts/redact/command.ts';
import { releaseCommand } from '../scripts/release/command.ts';
import { searchCommand } from '../scripts/search/command.ts';
import { serveCommand } from '../scripts/serve/command.ts';
import { verifyCommand } from '../scripts/verify/command.ts';
import { withdrawCommand } from '../scripts/withdraw/command.ts';

/** Three English words in a row, which no name of an option, a file or a command has. */
const english = /(?<![-\w./])(?:[A-Za-z]{2,} ){2}[A-Za-z]{2,}(?![-\w/])/;
/** What is typed or written the same way in every language. */
const verbatim =
	/npm (?:run|start|ci)[^\p{Script=Cyrillic}]*|git (?:add|init|checkout)[^\p{Script=Cyrillic}]*|`[^`]*`/gu;

let folder: string;
before(() => {
	folder = mkdtempSync(join(tmpdir(), 'commands-in-ukrainian-'));
	cpSync('scripts/read/formats/txt/fixtures/koi8-u', join(folder, 'inbox'), { recursive: true });
});
after(() => rmSync(folder, { recursive: true, force: true }));

function englishIn(text: string): string[] {
	return text.split('\n').filter((line) => english.test(line.replaceAll(verbatim, '')));
}

test('every command has its help in Ukrainian', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	const commands = Object.entries(scripts).filter(([, line]) => line.startsWith('node scripts/'));
	assert.ok(commands.length > 20, `${commands.length} commands`);
	for (const [name] of commands) {
		const help = helpText(name, 'uk');
		assert.match(help, /\p{Script=Cyrillic}/u, name);
		assert.deepEqual(englishIn(help), [], name);
	}
});

test('what becomes of letters and of an archive is told in Ukrainian', async () => {
	const absent = join(folder, 'немає');
	const nothing = mkdtempSync(join(folder, 'порожня-'));
	const place = ['--content', join(folder, 'content')];
	const inbox = join(folder, 'inbox');
	const ledger = [releaseCommand, correctCommand, withdrawCommand, redactCommand].map((command) =>
		ledgerCommandLine(command),
	);
	const commands = [
		...[ingestCommand, checkCommand, checkSizeCommand, serveCommand, verifyCommand, mirrorCommand],
		...[searchCommand, newCommand, gatherCommand, buildCommand, ...ledger],
	];
	for (const [name, args, code, words] of [
		['ingest', [], 2, /Не названо жодного ШЛЯХУ/],
		['ingest', [...place, `${absent}.pdf`], 1, /відхилено 1/],
		['ingest', [...place, inbox], 0, /2 листи, 2 джерела: .*на перегляд 1/],
		['ingest', [...place, inbox], 0, /без змін 2, на перегляд 0/],
		['release', [...place, '--yes', '--with-doubts'], 0, /# Випуск 1, /],
		['release', [...place, '--yes'], 0, /Від випуску 1 /],
		['correct', [...place, '45000000/2031/1-a'], 1, /в архіві немає/],
		['withdraw', [...place, '--category', 'щось', '45000000/2031/1-a'], 2, /--category: виберіть/],
		['redact', place, 2, /Назвіть один лист/],
		['check', [...place, '--dist', absent], 0, /Публікувати можна/],
		['check:size', [inbox], 0, /публікує GitHub Pages/],
		['ingest', [...place, nothing], 0, /листів немає: покладіть туди файли/],
		['ingest', ['--немає'], 2, /Параметра --немає немає/],
		['serve', ['--dir', absent], 2, /Збудованого архіву/],
		['serve', ['--dir', inbox], 2, /Збудованого архіву/],
		['verify', [inbox], 2, /це не копія архіву/],
		['mirror', ['--dist', inbox, ...place], 1, /це не збудований архів/],
		['search', ['--dist', folder, 'запит'], 1, /немає пошукового індексу/],
		['new', [folder], 1, /не порожня/],
		['gather', [...place, absent], 2, /не тека/],
		['build', ['--outDir', 'a'], 2, /Параметра --outDir/],
	] as const) {
		const command = commands.find((one) => one.name === name);
		assert.ok(command, name);
		const said = await runHere(command, [...args, '--lang', 'uk']);
		const text = said.stdout + said.stderr;
		assert.equal(said.code, code, `${name} ${args.join(' ')}\n${text}`);
		assert.match(text, words, name);
		assert.deepEqual(englishIn(text), [], name);
	}
});

test('what a machine reads is English in every language', async () => {
	const { stdout } = await runHere(ingestCommand, ['--json', '--dry-run', '--lang', 'uk', 'немає.pdf']);
	const [{ status, messages }] = JSON.parse(stdout);
	assert.equal(status, 'refused');
	assert.equal(messages[0].ruleId, 'file-not-found');
	assert.match(messages[0].reason, /^There is no such file/);
});

test('an environment in Ukrainian is enough', async () => {
	const environment = { LC_ALL: 'uk_UA.UTF-8', GITHUB_ACTIONS: 'false' };
	const { stderr } = await runHere(ingestCommand, [], { environment, folder: resolve('.') });
	assert.match(stderr, /Не названо жодного ШЛЯХУ[\s\S]*Довідка: npm run ingest -- --help\./);
});
