import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { terminalWords } from '../../../src/i18n/terminal/index.ts';
import { detailOf } from './detail-of.ts';
import { helpText } from './help-text.ts';
import { inLanguage } from './in-language.ts';
import { messageTemplate } from './message-template.ts';
import { terminalLanguage } from './terminal-language.ts';

const inUkrainian = inLanguage('uk');

/** Errors shown to a person, with the index of the argument that holds their words. */
const told: Readonly<Record<string, number>> = {
	NotDone: 0,
	UsageError: 0,
	ConfigError: 0,
	LedgerRefusal: 0,
	ArchiveInUse: 0,
	Refusal: 1,
};
/** Fields of what is reported about a file. */
const toldField = /^(?:reason|message)$/;
/** A value in a text of the programs. */
const value = '\u0001';

/** Texts in a source file that are meant for a person. */
interface ToldTexts {
	/** First words of errors. */
	readonly errors: readonly string[];
	/** What is reported about a letter, a source or a file of the content: if it has no values, the words of its rule say it. */
	readonly findings: readonly string[];
}

function toldTexts(file: string): ToldTexts {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	const [errors, findings]: [string[], string[]] = [[], []];
	const look = (node: ts.Node): void => {
		if (ts.isNewExpression(node)) {
			const at = told[node.expression.getText()];
			const words = at === undefined ? undefined : node.arguments?.[at];
			if (words) (at === 0 ? errors : findings).push(...written(words));
		}
		if (ts.isPropertyAssignment(node) && toldField.test(node.name.getText()))
			findings.push(...written(node.initializer));
		ts.forEachChild(node, look);
	};
	look(source);
	return { errors, findings };
}

/** The texts that an expression may produce, with a placeholder for each value. */
function written(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isTemplateExpression(node))
		return node.templateSpans.reduce<string[]>(
			(texts, { expression, literal }) => {
				const said = ts.isConditionalExpression(expression) ? written(expression) : [];
				return texts.flatMap((text) =>
					(said.length > 0 ? said : [value]).map((one) => text + one + literal.text),
				);
			},
			[node.head.text],
		);
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
			assert.equal(
				terminalLanguage(argv, environment, () => 'en-US'),
				language,
				JSON.stringify([argv, environment]),
			);
	});

	it('is the system’s where no variable is set', () => {
		assert.equal(
			terminalLanguage([], {}, () => 'uk-UA'),
			'uk',
		);
		assert.equal(
			terminalLanguage([], { LANG: 'C' }, () => 'uk-UA'),
			'en',
		);
		assert.equal(
			terminalLanguage([], {}, () => 'pl-PL'),
			'en',
		);
	});

	it('refuses a language that commands do not speak', () => {
		for (const argv of [['--lang', 'de'], ['--lang'], ['--lang=']])
			assert.throws(() => terminalLanguage(argv, {}), /--lang: give one of en, uk\./);
	});
});

describe('inLanguage', () => {
	it('says what a line of a report tells of its subject', () => {
		const gone =
			'  1/2031/a v1: It is gone, but its address leads to it for good. Bring content/versions/1/2031/a/v1.md back from git as it was; its SHA-256 is ab.';
		assert.match(inUkrainian(gone), /^ {2}1\/2031\/a v1: Цієї версії немає, .* SHA-256 — ab\.$/);
	});

	it('says what stands inside a message too, behind a blank', () => {
		const redacted =
			'1/2031/a has been remade: text, copy, images and hashes. What you said stands in a.yml; keep that file beside the source, and out of the repository. To look at: masked-in-picture. Look at the page, then commit content/.';
		assert.match(inUkrainian(redacted), /хеші|контрольні суми/);
		assert.match(
			inUkrainian(redacted),
			/ Сказане вами записано до a\.yml; .* Погляньте на: masked-in-picture\./,
		);
	});

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
		const messages = Object.values(terminalWords.en.messages).map((message) => {
			const parts = message.split(/\{(\w+)\}/);
			return new RegExp(`^${parts.map((part, at) => (at % 2 ? '.*?' : RegExp.escape(part))).join('')}$`, 's');
		});
		const isUnknown = (text: string) =>
			/[A-Za-z]{2} [A-Za-z]/.test(text) && !messages.some((message) => message.test(text));
		const texts = globSync(['scripts/**/*.ts', 'src/{archive,store}/**/*.ts'], {
			exclude: ['**/*.test.ts', '**/testing/**', 'scripts/{bench*,fuzz,evaluate}/**'],
		}).map(toldTexts);
		// A text that consists of values repeats another message; `lost-edits` is the name of a rule.
		const errors = texts.flatMap(({ errors }) => errors).flatMap((text) => text.split('\n'));
		assert.ok(errors.length > 60, `${errors.length} texts`);
		assert.deepEqual(errors.filter(isUnknown), []);
		const detailed = texts.flatMap(({ findings }) => findings).filter((text) => text.includes(value));
		assert.ok(detailed.length > 60, `${detailed.length} texts with values`);
		assert.deepEqual(detailed.filter(isUnknown), []);
	});
});

describe('detailOf', () => {
	it('is what a finding says more than its rule, and nothing where the catalogue has no such text', () => {
		const large = 'The file is larger than 100 MB. Take the letter out of it and ingest it alone.';
		assert.equal(detailOf(large, 'en'), large);
		assert.equal(detailOf(large, 'uk'), 'Файл більший за 100 МБ. Вийміть із нього лист і додайте окремо.');
		const left =
			'After redaction the letter still holds what has the form of personal data (phone, person-name), in these paragraphs of its text, where 0 stands for its requisites: 2, 5. Mask it with "mask:" in the file beside the source, or in the source itself; if it is a public contact of the body, give it with --set or write it into the body\'s file.';
		assert.match(
			detailOf(left, 'uk') ?? '',
			/персональних даних \(телефон, ім’я особи\), у цих абзацах тексту \(0 — реквізити\): 2, 5\./,
		);
		assert.equal(detailOf('No message of the programs.', 'uk'), null);
	});
});

describe('inLanguage', () => {
	it('writes tenths as the language does, and a sentence within a line by its own words', () => {
		const said =
			'1.7 MB in 3 files: 0 % of the 1000 MB that GitHub Pages publishes. Largest, in MB: letters 1.2, / 0.5.';
		assert.match(inUkrainian(said), /^1,7 МБ, файлів: 3\. .+: letters 1,2, \/ 0,5\.$/);
		assert.match(inUkrainian(`Size         ${said}`), /^Розмір {7}1,7 МБ/);
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
