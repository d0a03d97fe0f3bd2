import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { terminalWords } from '../../../src/i18n/terminal/index.ts';
import { helpText } from './help-text.ts';
import { inLanguage } from './in-language.ts';
import { messageTemplate } from './message-template.ts';
import { terminalLanguage } from './terminal-language.ts';

const inUkrainian = inLanguage('uk');

/** Errors that the frame of commands tells a person. */
const told = /^(?:NotDone|UsageError|ConfigError|LedgerRefusal|ArchiveInUse)$/;
const anyTold = /new (?:NotDone|UsageError|ConfigError|LedgerRefusal|ArchiveInUse)\(/;
/** A value in a text of the programs. */
const value = '\u0001';

/** The texts that are written out as the first argument of such an error, a value for each expression. */
function toldTexts(file: string): string[] {
	const code = readFileSync(file, 'utf8');
	if (!anyTold.test(code)) return [];
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
	const texts: string[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isNewExpression(node) && told.test(node.expression.getText()) && node.arguments?.[0])
			texts.push(...written(node.arguments[0]));
		ts.forEachChild(node, look);
	};
	look(source);
	return texts;
}

function written(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isTemplateExpression(node))
		return [[node.head.text, ...node.templateSpans.map(({ literal }) => value + literal.text)].join('')];
	// Lines of a list: `['…', '…'].join('\n')`
	if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
		return written(node.expression.expression);
	if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(written);
	if (ts.isConditionalExpression(node)) return [...written(node.whenTrue), ...written(node.whenFalse)];
	return [];
}

describe('terminalLanguage', () => {
	it('is what is asked for, else what the environment says, else English', () => {
		for (const [argv, environment, language] of [
			[[], {}, 'en'],
			[[], { LANG: 'uk_UA.UTF-8' }, 'uk'],
			[[], { LANG: 'uk' }, 'uk'],
			[[], { LANG: 'de_DE.UTF-8' }, 'en'],
			[[], { LANG: 'uk_UA.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
			[[], { LANG: 'en_US', LC_ALL: 'uk_UA', LC_MESSAGES: 'en_GB' }, 'uk'],
			[[], { LANG: 'uk_UA', LC_ALL: '' }, 'uk'],
			[[], { LANG: 'uk_UA.UTF-8', GITHUB_ACTIONS: 'true' }, 'en'],
			[['--lang', 'uk'], { GITHUB_ACTIONS: 'true' }, 'uk'],
			[['a', '--lang=en', 'b'], { LANG: 'uk_UA' }, 'en'],
			[['--lang', 'en', '--lang', 'uk'], {}, 'uk'],
			[['--', '--lang', 'uk'], {}, 'en'],
		] as const)
			assert.equal(terminalLanguage(argv, environment), language, JSON.stringify([argv, environment]));
	});

	it('refuses a language that commands do not speak', () => {
		for (const argv of [['--lang', 'de'], ['--lang'], ['--lang=']])
			assert.throws(() => terminalLanguage(argv, {}), /--lang: give one of en, uk\./);
	});
});

describe('inLanguage', () => {
	it('keeps values, blanks and lines, and counts as Ukrainian does', () => {
		assert.equal(inUkrainian('\n  … and 3 more\nщось своє\n'), '\n  … і ще 3\nщось своє\n');
		const sum = (n: number) =>
			inUkrainian(
				`${n} letter${n === 1 ? '' : 's'} in 2 sources: 1 written, 0 unchanged, 0 to review, 0 refused`,
			);
		for (const [n, words] of [
			[1, '1 лист'],
			[3, '3 листи'],
			[11, '11 листів'],
			[22, '22 листи'],
			[125, '125 листів'],
		] as const)
			assert.match(sum(n), new RegExp(`^${words}, 2 джерела: `));
	});

	it('says values that are messages themselves', () => {
		assert.equal(
			inUkrainian('url is missing; expected: an address that begins with https://'),
			'url: не задано; потрібно адресу, що починається з https://',
		);
	});

	it('tells a rule in the words that the desk has for it', () => {
		assert.match(
			inUkrainian('missing-date: Neither the line nor a stamp gives one.'),
			/^Дати не знайдено\. /,
		);
	});

	it('marks what stands before the words of an annotation', () => {
		assert.equal(inUkrainian('::error::Nothing was written.'), '::error::Нічого не записано.');
	});

	it('leaves English as it is', () => {
		assert.equal(inLanguage('en')('Nothing was written.'), 'Nothing was written.');
	});

	it('has words for every refusal that the programs write out', () => {
		const messages = Object.values(terminalWords.en.messages).map(
			(message) =>
				new RegExp(
					`^${message
						.split(/\{\w+\}/)
						.map(RegExp.escape)
						.join('.*?')}$`,
					's',
				),
		);
		const files = globSync(['scripts/**/*.ts', 'src/store/**/*.ts'], {
			exclude: ['**/*.test.ts', '**/testing/**', 'scripts/{bench*,fuzz,evaluate}/**'],
		});
		const texts = files.flatMap(toldTexts).flatMap((text) => text.split('\n'));
		assert.ok(texts.length > 60, `${texts.length} texts`);
		// A text of values alone says what another message says; `lost-edits` is the name of a rule.
		const unknown = texts.filter(
			(text) => /[A-Za-z]{2} [A-Za-z]/.test(text) && !messages.some((message) => message.test(text)),
		);
		assert.deepEqual(unknown, []);
	});
});

describe('messageTemplate', () => {
	it('takes for a number, a date, an id what has their form alone', () => {
		const { read } = messageTemplate('{id}: {index} of {date}');
		assert.deepEqual(read('45000000/2031/1-a: 1/А of 2031-02-03'), {
			id: '45000000/2031/1-a',
			index: '1/А',
			date: '2031-02-03',
		});
		assert.equal(read('a.pdf: a part of the file'), null);
	});
});

describe('helpText', () => {
	it('breaks a list where the line is full', () => {
		const help = helpText('ingest', 'uk', { keys: Array.from({ length: 40 }, (_, at) => `key${at}`) });
		assert.match(help, /Ключі для --set: key0, key1,/);
		assert.match(help, /key39\.\n/);
		assert.ok(help.split('\n').every((line) => line.length <= 125));
	});
});
